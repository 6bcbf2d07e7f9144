package org.plumbline.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Settings that a server of somebody else's should have, beyond those that each connection of ours
 * makes for itself.
 */
final class ServerSettings {
  private record Need(String name, String value, String because) {}

  private static final Pattern VERSION = Pattern.compile("^(\\d+)\\.(\\d+)\\..*MariaDB");

  /** Major and minor number: 10.11, the oldest on which all of this was tried. */
  private static final int OLDEST = 10_011;

  private static final List<Need> NEEDS =
      List.of(
          new Need("secure_timestamp", "YES", "any session can move the time that is recorded"),
          new Need(
              "innodb_snapshot_isolation", "ON", "a transaction can overlook another's change"),
          new Need(
              "innodb_flush_log_at_trx_commit", "1", "what was saved last is lost in a power cut"));

  /** A long instrument, or all that is asked for at once, is sent as one text. */
  private static final long LARGEST_PACKET = 64 * 1024 * 1024;

  private ServerSettings() {}

  /**
   * What to put right, a sentence each.
   *
   * @throws DatabaseUnusable when the server, or what the address says of it, is of no use at all
   */
  static List<String> shortcomings(String url, DatabaseAccount owner) {
    try (Connection connection = Login.ofOwner(owner).connect(url);
        Statement statement = connection.createStatement()) {
      refuseUnusable(statement);
      Map<String, String> settings = new TreeMap<>();
      try (ResultSet rows = statement.executeQuery("show global variables")) {
        while (rows.next()) {
          settings.put(rows.getString(1), rows.getString(2));
        }
      }
      return shortcomings(settings);
    } catch (SQLException e) {
      throw DatabaseUnusable.unreachable(url, Login.ofOwner(owner), e);
    }
  }

  private static void refuseUnusable(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select version(), database()")) {
      row.next();
      refuseUnfit(row.getString(1));
      if (row.getString(2) == null) {
        throw new DatabaseUnusable(
            "PLUMBLINE_DB_URL names a server and no database. Write the database's name after the host: jdbc:mariadb://db.example.org/plumbline.");
      }
    }
  }

  /**
   * @param version as the server names it, such as {@code 11.4.5-MariaDB}
   */
  static void refuseUnfit(String version) {
    Matcher numbers = VERSION.matcher(version);
    if (!numbers.find()
        || Integer.parseInt(numbers.group(1)) * 1000 + Integer.parseInt(numbers.group(2))
            < OLDEST) {
      throw new DatabaseUnusable(
          "The database server is of version %s. Plumbline needs MariaDB 10.11 or later; 11.4 is what it is tested with. Name another server with PLUMBLINE_DB_URL, or upgrade this one."
              .formatted(version));
    }
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
    String packet = settings.getOrDefault("max_allowed_packet", "0");
    if (Long.parseLong(packet) < LARGEST_PACKET) {
      sentences.add(
          "The database server has max_allowed_packet = %s, so that a long instrument or a large picture is not stored, or not read whole. Set it to 64M."
              .formatted(packet));
    }
    return sentences;
  }
}
