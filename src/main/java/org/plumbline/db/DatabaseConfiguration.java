package org.plumbline.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.plumbline.settings.PlumblineSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The application's way to its database. Each bean is made of the one before, so that Spring closes
 * the connections first and stops the server last.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlumblineSettings.class)
class DatabaseConfiguration {
  private static final int CONNECTIONS = 20;
  private static final Duration HEALTH_WITHIN = Duration.ofSeconds(5);

  @Bean
  Database database(PlumblineSettings settings) {
    PlumblineSettings.Database named = settings.db();
    if (!named.url().isBlank()) {
      return Database.external(
          named.url(),
          new DatabaseAccount(named.user(), named.password()),
          new DatabaseAccount(named.owner().user(), named.owner().password()));
    }
    Path data = path(settings.data());
    if (!settings.dataMayBeLost()) {
      DataDirectory.refuseTemporary(data);
    }
    return Database.embedded(EmbeddedMariaDb.start(data.resolve("database"), data));
  }

  /** Not by Spring: in a C locale, the name of a directory can have letters that are no path. */
  private static Path path(String directory) {
    try {
      return Path.of(directory);
    } catch (InvalidPathException e) {
      throw new DatabaseUnusable(
          "PLUMBLINE_DATA names a directory with letters that the locale of this process does not have. Start Plumbline with LC_ALL=C.UTF-8, or name another directory.");
    }
  }

  @Bean
  DatabaseMode databaseMode(Database database) {
    return database.mode();
  }

  /** Connections are to be had once the database has the schema of this program. */
  @Bean
  HikariDataSource dataSource(Database database) {
    database.migrate("classpath:db/migration");
    database.refuseUnsoundRights();
    return connections(database.url(), database.application(), CONNECTIONS);
  }

  /** In the place of Spring's own, which waits without end and writes nothing. */
  @Bean
  HealthIndicator dbHealthIndicator(
      Database database, DataSource connections, PlumblineSettings settings) {
    LongSupplier room =
        database.server().isPresent()
            ? () -> path(settings.data()).toFile().getUsableSpace()
            : () -> Long.MAX_VALUE;
    return new DatabaseHealth(connections, room, HEALTH_WITHIN);
  }

  static HikariDataSource connections(String url, DatabaseAccount account, int most) {
    return connections(url, account, most, Patience.USUAL);
  }

  static HikariDataSource connections(
      String url, DatabaseAccount account, int most, Patience patience) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("plumbline");
    config.setJdbcUrl(url);
    config.setUsername(account.user());
    config.setPassword(account.password());
    config.setMaximumPoolSize(most);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setConnectionInitSql(Session.FIRST_STATEMENT);
    config.setConnectionTimeout(patience.forConnection().toMillis());
    config.addDataSourceProperty("socketTimeout", millis(patience.forAnswer()));
    config.addDataSourceProperty("connectTimeout", millis(patience.toConnect()));
    config.addDataSourceProperty("useBulkStmts", "true");
    // Few statements are sent many times: each connection has the server read one once.
    config.addDataSourceProperty("useServerPrepStmts", "true");
    config.addDataSourceProperty("prepStmtCacheSize", "200");
    // An update that changes nothing must still count as found, or it looks like a conflict.
    config.addDataSourceProperty("useAffectedRows", "false");
    config.addDataSourceProperty("allowLocalInfile", "false");
    return new HikariDataSource(config);
  }

  private static String millis(Duration time) {
    return Long.toString(time.toMillis());
  }
}
