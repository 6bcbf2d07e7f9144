package org.plumbline.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * The real server for tests, one for each run of them, with an empty database that has all
 * migrations. Tests share it, so each makes its own authority, child and instrument.
 */
public final class TestDatabase {
  private static final TestDatabase ONLY = new TestDatabase();

  private final EmbeddedMariaDb server;
  private final DataSource application;
  private final DataSource owner;

  private TestDatabase() {
    server = EmbeddedMariaDb.start(Path.of("target", "test-database")).closedWithTheProgram();
    empty();
    Database.embedded(server).migrate("classpath:db/migration");
    application = DatabaseConfiguration.connections(server.url(), server.application(), 20);
    owner = DatabaseConfiguration.connections(server.url(), server.owner(), 5);
  }

  /** Connections of the application's account, set up as the application sets them up. */
  public static DataSource dataSource() {
    return ONLY.application;
  }

  /** Connections of the account that migrations run under. */
  public static DataSource ownerDataSource() {
    return ONLY.owner;
  }

  /** jOOQ on the application's account, with the application's settings. */
  public static DSLContext dsl() {
    return DSL.using(ONLY.application, SQLDialect.MARIADB, DatabaseConfiguration.jooqSettings());
  }

  /** The server, for tests that start the whole application against it. */
  public static EmbeddedMariaDb server() {
    return ONLY.server;
  }

  private void empty() {
    try (Connection connection =
            DriverManager.getConnection(
                server.url(), server.owner().user(), server.owner().password());
        Statement statement = connection.createStatement()) {
      statement.execute("drop database plumbline");
      statement.execute("create database plumbline");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
