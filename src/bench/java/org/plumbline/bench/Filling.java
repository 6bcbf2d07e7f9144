package org.plumbline.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.db.EmbeddedMariaDb;

/**
 * Fills a database with assessments that were signed off over the years, eleven answers in each,
 * with their history and their audit trail. The server makes the rows itself, under the account of
 * migrations, with the guards taken off meanwhile and put back as they were; what it makes breaks
 * none of them, but for the hashes, which are not those of the entries.
 */
final class Filling {
  private static final int CHUNK = 5_000;
  private static final String MEANWHILE = "an_intent_happens_once";

  /** Each half a day or so apart from the next: five years before 2026, in milliseconds. */
  private static final long FIRST = 1_600_000_000_000L;

  private static final long FIVE_YEARS = 157_000_000_000L;

  private final Statement statement;
  private final int assessments;

  private Filling(Statement statement, int assessments) {
    this.statement = statement;
    this.assessments = assessments;
  }

  /** Fills the database below a data directory that an application has used and left. */
  static void fill(Path data, int assessments) {
    try (EmbeddedMariaDb database = EmbeddedMariaDb.start(data.resolve("database"), data);
        Connection connection =
            DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
        Statement statement = connection.createStatement()) {
      new Filling(statement, assessments).run(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("the database could not be filled", e);
    }
  }

  private void run(Connection connection) throws SQLException {
    List<String> triggers = triggers();
    for (String name : list("select trigger_name from information_schema.triggers" + HERE)) {
      statement.execute("drop trigger " + name);
    }
    statement.execute("set session foreign_key_checks = 0, unique_checks = 0");
    statement.execute("set session transaction isolation level read committed");
    statement.execute("alter table audit_event drop key " + MEANWHILE);
    connection.setAutoCommit(false);
    for (int first = 1; first <= assessments; first += CHUNK) {
      for (String rows : rows(first, Math.min(first + CHUNK - 1, assessments))) {
        statement.execute(rows);
      }
      connection.commit();
    }
    connection.setAutoCommit(true);
    statement.execute(
        "alter table audit_event add constraint %s unique (authority_id, intent)"
            .formatted(MEANWHILE));
    for (String trigger : triggers) {
      statement.execute(trigger);
    }
  }

  private static final String HERE = " where trigger_schema = database()";

  private List<String> triggers() throws SQLException {
    return list(
        """
        select concat('create trigger ', trigger_name, ' ', action_timing, ' ', event_manipulation,
          ' on ', event_object_table, ' for each row ', action_statement)
        from information_schema.triggers where trigger_schema = database()
        order by event_object_table, event_manipulation, action_timing, action_order\
        """);
  }

  private List<String> list(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }

  private List<String> rows(int first, int last) {
    String numbers =
        """
        (select seq, %s as child, %s as assessment, from_unixtime(%s / 1000) as began,
          lpad(hex((seq * 2654435761) mod 4294967296), 8, '0') as code
        from seq_%d_to_%d) made\
        """
            .formatted(uuid("0"), uuid("1"), time("0"), first, last);
    return List.of(
            """
            insert into child (id, authority_id, reference, given_name, family_name, born_on, created_by, created_at)
            select child, known.authority_id, concat(left(code, 4), '-', right(code, 4)),
              'Sample', concat('Filled ', seq), '2011-04-05', known.account_id, began
            from NUMBERS straight_join KNOWN\
            """,
            """
            insert into assessment (id, authority_id, reference, child_id, instrument_id, version_id, author_id,
              state, revision, head, section_id, started_at, changed_at, submitted_at, signed_off_at)
            select assessment, known.authority_id, concat(left(code, 4), '-', right(code, 4)), child,
              known.instrument_id, known.version_id, known.account_id, 'SIGNED_OFF', 11,
              unhex(sha2(seq, 256)), 'front_page', began, began, began, began
            from NUMBERS straight_join KNOWN\
            """,
            """
            insert into answer (authority_id, assessment_id, version_id, item_id, holds, option_id, changed_by)
            select known.authority_id, assessment, known.version_id, levels.item_id, 'OPTION', levels.id,
              known.account_id
            from NUMBERS straight_join KNOWN straight_join LEVELS\
            """,
            """
            insert into answer_event (authority_id, assessment_id, version_id, seq, item_id, what, option_id,
              revision, changed_by, at)
            select known.authority_id, assessment, known.version_id, levels.place, levels.item_id, 'SET',
              levels.id, 1, known.account_id, began
            from NUMBERS straight_join KNOWN straight_join LEVELS\
            """,
            """
            insert into audit_event (authority_id, subject, seq, hash, account_id, child_id, kind, at, intent, detail)
            select known.authority_id, assessment, levels.place,
              unhex(sha2(concat(made.seq, levels.place), 256)), known.account_id, child, 'ANSWERED', began,
              INTENT,
              concat('{"item":"', levels.item_id, '","section":"running_away"}')
            from NUMBERS straight_join KNOWN straight_join LEVELS\
            """,
            """
            insert into outcome (authority_id, assessment_id, revision, version_id, version_sha256, indication,
              decided_by, record, rendered, submitted_by, at)
            select known.authority_id, assessment, 11, known.version_id, known.sha256, 'NONE', '',
              '{"tally":"filled"}', 'as it was shown', known.account_id, began
            from NUMBERS straight_join KNOWN\
            """)
        .stream()
        .map(rows ->
            rows.replace("NUMBERS", numbers)
                .replace("KNOWN", KNOWN)
                .replace("LEVELS", LEVELS)
                .replace("INTENT", INTENT))
        .toList();
  }

  /** Who wrote all of it, and on what. */
  private static final String KNOWN =
      """
      (select version.authority_id, version.instrument_id, version.id as version_id, version.sha256,
        account.id as account_id
      from instrument_version version join instrument on instrument.id = version.instrument_id
        join account on account.login = 'practitioner.hammersmith-fulham'
      where instrument.code = 'hammersmith-fulham-exploitation' and version.number = 1) known\
      """;

  /** The highest level of each of the eleven sections. */
  private static final String LEVELS =
      """
      (select item_id, id, row_number() over (order by item_id) as place
      from version_option
      where kind = 'LEVEL' and id = 'significant' and item_id <> 'judged_level'
        and version_id = (
          select version.id from instrument_version version
            join instrument on instrument.id = version.instrument_id
          where instrument.code = 'hammersmith-fulham-exploitation' and version.number = 1)) levels\
      """;

  /** As a program makes one: in no order. */
  private static final String INTENT =
      uuid("md5(concat(made.seq, '-', levels.place))", "4", "md5(concat(levels.place, made.seq))");

  private String time(String more) {
    return "(%d + seq * %d + %s)".formatted(FIRST, FIVE_YEARS / assessments, more);
  }

  /** Of version 7, and later than those of smaller numbers. */
  private String uuid(String more) {
    return uuid(
        "lpad(hex(%s), 12, '0')".formatted(time(more)),
        "7",
        "md5(concat(seq, '/', %s))".formatted(more));
  }

  private static String uuid(String first, String version, String rest) {
    return "concat(left(%s, 8), '-', substr(%s, 9, 4), '-%s', left(%s, 3), '-a', substr(%s, 4, 3), '-', right(%s, 12))"
        .formatted(first, first, version, rest, rest, rest);
  }
}
