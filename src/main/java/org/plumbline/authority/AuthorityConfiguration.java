package org.plumbline.authority;

import java.time.Clock;
import org.plumbline.db.DatabaseMode;
import org.plumbline.settings.PlumblineSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What signing in is made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlumblineSettings.class)
class AuthorityConfiguration {
  @Bean
  Authorities authorities(AuthorityStore store) {
    return Authorities.withOwnersOfInstruments(store);
  }

  @Bean
  DemoMode demoMode(DatabaseMode database, PlumblineSettings settings) {
    return DemoMode.of(database, settings.demo());
  }

  @Bean
  SignInThrottle signInThrottle(Clock clock) {
    return new SignInThrottle(clock);
  }

  /** Off without a server; a blank name is none either. */
  @Bean
  Mail mail(ObjectProvider<JavaMailSenderImpl> sender, PlumblineSettings settings) {
    return sender.stream()
        .filter(server -> !String.valueOf(server.getHost()).isBlank())
        .map(server -> Mail.by(server, settings.mail().from()))
        .findFirst()
        .orElseGet(Mail::off);
  }

  @Bean
  Passwords passwords() {
    return Passwords.argon2id();
  }
}
