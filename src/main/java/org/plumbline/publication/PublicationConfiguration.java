package org.plumbline.publication;

import org.plumbline.wording.Sandbox;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One sandbox for all templates; making one takes a moment. */
@Configuration(proxyBeanMethods = false)
class PublicationConfiguration {
  @Bean
  Sandbox sandbox() {
    return new Sandbox();
  }
}
