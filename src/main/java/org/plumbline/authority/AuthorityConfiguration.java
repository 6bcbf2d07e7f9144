package org.plumbline.authority;

import java.time.Clock;
import org.plumbline.db.DatabaseMode;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What signing in is made of. */
@Configuration(proxyBeanMethods = false)
class AuthorityConfiguration {
  @Bean
  Authorities authorities(AuthorityStore store) {
    return Authorities.withOwnersOfInstruments(store);
  }

  @Bean
  DemoMode demoMode(DatabaseMode database, @Value("${plumbline.demo:}") String asked) {
    return DemoMode.of(database, asked);
  }

  @Bean
  SignInThrottle signInThrottle(Clock clock) {
    return new SignInThrottle(clock);
  }

  @Bean
  Passwords passwords() {
    return Passwords.argon2id();
  }
}
