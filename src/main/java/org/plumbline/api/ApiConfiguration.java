package org.plumbline.api;

import java.util.Map;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;

/** How requests reach the controllers of the API. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration implements WebMvcConfigurer {
  /** Before the filters of Spring Security, whose order is -100. */
  private static final int OUTERMOST = -110;

  /** After the controllers, before the pages. */
  private static final int LAST_OF_THE_API = 10;

  @Override
  public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
    builder.withJsonConverter(new JacksonJsonHttpMessageConverter(Json.MAPPER));
  }

  @Bean
  FilterRegistrationBean<ApiEdge> apiEdge() {
    FilterRegistrationBean<ApiEdge> registration = new FilterRegistrationBean<>(new ApiEdge());
    registration.addUrlPatterns("/api/*");
    registration.setOrder(OUTERMOST);
    return registration;
  }

  /** What no controller takes is a problem here and not a page. */
  @Bean
  SimpleUrlHandlerMapping noSuchApiAddress() {
    HttpRequestHandler nowhere =
        (_, _) -> {
          throw Refusal.noSuchAddress();
        };
    return new SimpleUrlHandlerMapping(
        Map.of("/api", nowhere, "/api/**", nowhere), LAST_OF_THE_API);
  }
}
