package org.plumbline.authority;

import java.time.Clock;
import org.plumbline.db.DatabaseMode;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailSender;

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

  /** Off without a server; a blank name is none either. */
  @Bean
  Mail mail(
      ObjectProvider<MailSender> sender,
      @Value("${spring.mail.host:}") String host,
      @Value("${plumbline.mail.from:}") String from) {
    MailSender server = sender.getIfAvailable();
    return server == null || host.isBlank() ? Mail.off() : Mail.by(server, from);
  }

  @Bean
  Passwords passwords() {
    return Passwords.argon2id();
  }
}
