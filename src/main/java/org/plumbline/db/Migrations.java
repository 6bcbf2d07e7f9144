package org.plumbline.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to the schema of this program, and gives the application its rights on it. */
final class Migrations {
  private final String url;
  private final DatabaseAccount owner;
  private final DatabaseAccount application;
  private final String location;

  /**
   * @param location where the migrations are, as Flyway names places
   */
  Migrations(String url, DatabaseAccount owner, DatabaseAccount application, String location) {
    this.url = url;
    this.owner = owner;
    this.application = application;
    this.location = location;
  }

  /**
   * @throws SchemaUnusable when an earlier migration stopped half-way, this one does, or the
   *     database was migrated by a newer program
   */
  void run() {
    Flyway flyway =
        Flyway.configure()
            .dataSource(url, owner.user(), owner.password())
            .locations(location)
            .placeholders(Map.of("application", nameOfApplication()))
            .initSql(Session.FIRST_STATEMENT)
            .load();
    Arrays.stream(flyway.info().all()).forEach(Migrations::refuseIfUnusable);
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      throw SchemaUnusable.stoppedHalfway(e);
    }
  }

  private static void refuseIfUnusable(MigrationInfo migration) {
    MigrationState state = migration.getState();
    if (state.isFailed()) {
      throw SchemaUnusable.halfDone(migration);
    }
    if (state == MigrationState.FUTURE_SUCCESS) {
      throw SchemaUnusable.newer(migration);
    }
  }

  /**
   * As the server names it, with the host that it may come from. Asked without naming the database,
   * which the account has no right on until the first migration.
   */
  private String nameOfApplication() {
    try (Connection connection =
            DriverManager.getConnection(
                url.replaceFirst("(//[^/]+/)[^?]*", "$1"),
                application.user(),
                application.password());
        Statement statement = connection.createStatement();
        ResultSet names = statement.executeQuery("select current_user()")) {
      names.next();
      String name = names.getString(1);
      int at = name.lastIndexOf('@');
      return "'%s'@'%s'"
          .formatted(name.substring(0, at).replace("'", "''"), name.substring(at + 1));
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The application's account '%s' cannot log in to the database. Check PLUMBLINE_DB_USER and PLUMBLINE_DB_PASSWORD."
              .formatted(application),
          e);
    }
  }
}
