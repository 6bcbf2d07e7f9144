package org.plumbline.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the application's account may do, once migrations gave it its rights: no more than those, or
 * the guards of the database guard nothing; and no less, or nothing can be saved.
 */
final class ApplicationRights {
  /** Whatever goes beyond reading the database whole and writing rows of its tables. */
  private static final String BEYOND =
      """
      select distinct privilege_type from (
        select privilege_type from information_schema.user_privileges where privilege_type <> 'USAGE'
        union all
        select privilege_type from information_schema.schema_privileges
          where database() like table_schema and privilege_type <> 'SELECT'
        union all
        select privilege_type from information_schema.table_privileges
          where table_schema = database() and privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        union all
        -- What a trigger does is seen only by whoever may change it, be it through a role.
        select 'TRIGGER' from information_schema.triggers
          where trigger_schema = database() and action_statement is not null
      ) held order by privilege_type\
      """;

  /** Changes nothing, and fires a trigger. */
  private static final String FIRING = "update account set name = name where login = 'plumbline'";

  private ApplicationRights() {}

  /**
   * @throws DatabaseUnusable when the account may do more, or its changes fire triggers that fail
   */
  static void refuseUnsound(String url, DatabaseAccount application) {
    Login login = Login.ofApplication(application);
    try (Connection connection = login.connect(url);
        Statement statement = connection.createStatement()) {
      List<String> beyond = listBeyond(statement);
      if (!beyond.isEmpty()) {
        throw new DatabaseUnusable(
            "%s has more rights than the application may have: %s. With these, a published version could be changed. Take all of its rights away, those of its roles and those on the whole server too (revoke all privileges, grant option from ...), and start again: migrations give it what it needs."
                .formatted(login, String.join(", ", beyond)));
      }
      connection.setAutoCommit(false);
      fire(statement);
      connection.rollback();
    } catch (SQLException e) {
      throw DatabaseUnusable.unreachable(url, login, e);
    }
  }

  private static List<String> listBeyond(Statement statement) throws SQLException {
    List<String> rights = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(BEYOND)) {
      while (rows.next()) {
        rights.add(rows.getString(1));
      }
    }
    return rights;
  }

  private static void fire(Statement statement) {
    try {
      statement.executeUpdate(FIRING);
    } catch (SQLException e) {
      throw DatabaseUnusable.triggersCannotRun(e);
    }
  }
}
