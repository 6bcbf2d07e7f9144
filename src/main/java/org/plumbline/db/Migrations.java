package org.plumbline.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings a database to the schema of this program, and gives the application its rights on it. */
final class Migrations {
  /** What the server calls it when an account lacks a right: on a database, a table, a column. */
  private static final Set<Integer> NO_RIGHT = Set.of(1044, 1142, 1143, 1227);

  private static final String TRIGGERS_REFUSED =
      """
      select @@log_bin and not @@log_bin_trust_function_creators
        and not exists (select 1 from information_schema.user_privileges where privilege_type in ('SUPER', 'BINLOG ADMIN'))\
      """;

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
   * @throws DatabaseUnusable when the server or its accounts are not as they have to be
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
    if (flyway.info().pending().length > 0) {
      refuseWithoutTriggers();
    }
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      if (Arrays.stream(flyway.info().all()).allMatch(Migrations::isDone)
          && reason(e) instanceof SQLException refused
          && NO_RIGHT.contains(refused.getErrorCode())) {
        throw DatabaseUnusable.cannotGrant(owner, application, refused);
      }
      throw SchemaUnusable.stoppedHalfway(e);
    }
  }

  private static boolean isDone(MigrationInfo migration) {
    return migration.getState() == MigrationState.SUCCESS;
  }

  private static Throwable reason(Throwable failed) {
    Throwable reason = failed;
    while (reason.getCause() != null) {
      reason = reason.getCause();
    }
    return reason;
  }

  /** Said before the first table is made: what stops half-way has to be cleared away by hand. */
  private void refuseWithoutTriggers() {
    Login login = Login.ofOwner(owner);
    try (Connection connection = login.connect(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(TRIGGERS_REFUSED)) {
      row.next();
      if (row.getBoolean(1)) {
        throw new DatabaseUnusable(
            "The database server keeps a binary log and has log_bin_trust_function_creators = OFF, so that the owner's account may make no triggers. Set it to ON, and start again; nothing was changed.");
      }
    } catch (SQLException e) {
      throw DatabaseUnusable.unreachable(url, login, e);
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
            Login.ofApplication(application).connect(url.replaceFirst("(//[^/]+/)[^?]*", "$1"));
        Statement statement = connection.createStatement();
        ResultSet names = statement.executeQuery("select current_user()")) {
      names.next();
      String name = names.getString(1);
      int at = name.lastIndexOf('@');
      return "'%s'@'%s'"
          .formatted(name.substring(0, at).replace("'", "''"), name.substring(at + 1));
    } catch (SQLException e) {
      throw DatabaseUnusable.unreachable(url, Login.ofApplication(application), e);
    }
  }
}
