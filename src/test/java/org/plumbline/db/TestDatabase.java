package org.plumbline.db;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.ExecuteListenerProvider;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * The real server for tests, one for each run of them, with an empty database that has all
 * migrations. Tests share it, so each makes its own authority, child and instrument.
 */
public final class TestDatabase {
  /** Where the server keeps its data. */
  public static final Path DIRECTORY = Path.of("target", "test-database");

  private static final TestDatabase ONLY = new TestDatabase();

  private final EmbeddedMariaDb server;
  private final DataSource application;
  private final DataSource owner;

  private TestDatabase() {
    server = EmbeddedMariaDb.start(DIRECTORY).closedWithTheProgram();
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
    return DSL.using(ONLY.application, SQLDialect.MARIADB, StatementConfiguration.settings());
  }

  /** The same as services have it: within their transactions, and errors translated. */
  public static DSLContext dsl(DataSource database) {
    return DSL.using(
        new DefaultConfiguration()
            .set(new TransactionAwareDataSourceProxy(database))
            .set(SQLDialect.MARIADB)
            .set(StatementConfiguration.settings())
            .set(new Deadlocks())
            .deriveAppending(new ErrorTranslation()));
  }

  public static Transactions transactions(DataSource database) {
    return new Transactions(new DataSourceTransactionManager(database));
  }

  /** Gives services a database as the application does. */
  public static void connect(AnnotationConfigApplicationContext made, DataSource database) {
    made.registerBean(DataSource.class, () -> database);
    made.registerBean(
        "deadlocks",
        ExecuteListenerProvider.class,
        () -> new DefaultExecuteListenerProvider(new Deadlocks()));
    made.register(
        StatementConfiguration.class,
        JooqAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        Transactions.class);
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
