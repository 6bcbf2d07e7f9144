package org.plumbline.db;

import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.springframework.boot.jooq.autoconfigure.DefaultConfigurationCustomizer;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How statements are written, and what becomes of their errors. */
@Configuration(proxyBeanMethods = false)
class StatementConfiguration {
  @Bean
  DefaultConfigurationCustomizer jooqForMariaDb() {
    return configuration -> configuration.set(SQLDialect.MARIADB).set(settings());
  }

  @Bean
  ExceptionTranslatorExecuteListener errorTranslation() {
    return new ErrorTranslation();
  }

  /** Also for tests, which make their own {@code DSLContext}. */
  static Settings settings() {
    return new Settings()
        .withRenderSchema(false)
        .withRenderCatalog(false)
        // Set once for each connection; jOOQ would do it by sending two statements in one.
        .withRenderGroupConcatMaxLenSessionVariable(false)
        .withExecuteLogging(false);
  }
}
