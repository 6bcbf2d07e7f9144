package org.plumbline.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Settings that a server of somebody else's should have, beyond those that each connection of ours
 * makes for itself.
 */
final class ServerSettings {
  private record Need(String name, String value, String because) {}

  private static final List<Need> NEEDS =
      List.of(
          new Need("secure_timestamp", "YES", "any session can move the time that is recorded"),
          new Need(
              "innodb_snapshot_isolation", "ON", "a transaction can overlook another's change"),
          new Need(
              "innodb_flush_log_at_trx_commit", "1", "what was saved last is lost in a power cut"));

  private ServerSettings() {}

  /** What to put right, a sentence each. */
  static List<String> shortcomings(String url, DatabaseAccount account) {
    Map<String, String> settings = new TreeMap<>();
    try (Connection connection =
            DriverManager.getConnection(url, account.user(), account.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("show global variables")) {
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The owner's account '%s' cannot log in to the database. Check PLUMBLINE_DB_URL, PLUMBLINE_DB_OWNER_USER and PLUMBLINE_DB_OWNER_PASSWORD."
              .formatted(account),
          e);
    }
    return shortcomings(settings);
  }

  static List<String> shortcomings(Map<String, String> settings) {
    List<String> sentences = new ArrayList<>();
    for (Need need : NEEDS) {
      String actual = settings.getOrDefault(need.name(), "(unknown)");
      if (!actual.equals(need.value())) {
        sentences.add(
            "The database server has %s = %s, so that %s. Set it to %s."
                .formatted(need.name(), actual, need.because(), need.value()));
      }
    }
    return sentences;
  }
}
