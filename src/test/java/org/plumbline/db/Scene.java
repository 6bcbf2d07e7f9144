package org.plumbline.db;

import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * An authority with an author and a manager, one child, and an instrument with one item of each
 * kind, written by the application's account as the application would.
 */
record Scene(DSLContext sql, int authority, int author, int manager, UUID child, int instrument) {
  static Scene set() {
    DSLContext sql = TestDatabase.dsl();
    int authority =
        made(
            sql,
            "insert into authority (code, name, four_eyes) values (?, 'Somewhere', 0)",
            name());
    int author = member(sql, authority);
    int manager = member(sql, authority);
    UUID child = UUID.randomUUID();
    sql.execute(
        """
        insert into child (id, authority_id, reference, given_name, family_name, born_on, created_by)
        values (?, ?, ?, 'Ann', 'Other', '2010-02-03', ?)\
        """,
        child,
        authority,
        reference(),
        author);
    int instrument =
        made(
            sql,
            "insert into instrument (authority_id, code, title) values (?, ?, 'A form')",
            authority,
            name());
    sql.execute(
        "insert into adoption (authority_id, instrument_id, adopted_by) values (?, ?, ?)",
        authority,
        instrument,
        manager);
    return new Scene(sql, authority, author, manager, child, instrument);
  }

  static int member(DSLContext sql, int authority) {
    int account = made(sql, "insert into account (login, name) values (?, 'Somebody')", name());
    sql.execute(
        "insert into membership (authority_id, account_id) values (?, ?)", authority, account);
    return account;
  }

  /** A version that is not published yet. */
  int draftVersion(int number) {
    int version =
        made(
            sql,
            """
            insert into instrument_version (authority_id, instrument_id, number, definition, sha256, published_by)
            values (?, ?, ?, 'text', unhex(sha2('text', 256)), ?)\
            """,
            authority,
            instrument,
            number,
            manager);
    sql.execute(
        "insert into version_section (version_id, id, position, title, fingerprint) values (?, 'first', 1, 'First', repeat('x', 32))",
        version);
    item(version, "judged", "OPTION", null);
    option(version, "judged", "low", "LEVEL");
    option(version, "judged", "high", "LEVEL");
    item(version, "judged.indicators", "OPTIONS", null);
    option(version, "judged.indicators", "shouts", "INDICATOR");
    item(version, "words", "TEXT", null);
    item(version, "count", "NUMBER", null);
    item(version, "day", "DATE", null);
    item(version, "reading", "NOTHING", null);
    item(version, "actions", "ROWS", null);
    item(version, "what", "TEXT", "actions");
    item(version, "people", "ROWS", null);
    item(version, "known_as", "TEXT", "people");
    sql.execute(
        "insert into version_picture (version_id, id, position, words, media_type, content, sha256) values (?, 'room', 1, 'A room', 'image/png', 'bytes', unhex(sha2('bytes', 256)))",
        version);
    return version;
  }

  int publishedVersion(int number) {
    int version = draftVersion(number);
    sql.execute("update instrument_version set state = 'PUBLISHED' where id = ?", version);
    return version;
  }

  UUID assessment(int version) {
    UUID id = UUID.randomUUID();
    sql.execute(
        """
        insert into assessment (id, authority_id, reference, child_id, instrument_id, version_id, author_id)
        values (?, ?, ?, ?, ?, ?, ?)\
        """,
        id,
        authority,
        reference(),
        child,
        instrument,
        version,
        author);
    return id;
  }

  /** Answers {@code words} with a text. */
  void write(UUID assessment, int version, String text) {
    answer(assessment, version, "words", "TEXT", "text_value", text);
  }

  void answer(
      UUID assessment, int version, String item, String holds, String column, Object value) {
    sql.execute(
        "insert into answer (authority_id, assessment_id, version_id, item_id, holds, changed_by, "
            + column
            + ") values (?, ?, ?, ?, ?, ?, ?)",
        authority,
        assessment,
        version,
        item,
        holds,
        author,
        value);
  }

  /** An answer without a value column: of many options, or of rows. */
  void open(UUID assessment, int version, String item, String holds) {
    answer(assessment, version, item, holds, "counted", true);
  }

  UUID row(UUID assessment, int version, String table) {
    UUID row = UUID.randomUUID();
    sql.execute(
        """
        insert into answer_row (authority_id, assessment_id, version_id, item_id, row_id, position, changed_by)
        values (?, ?, ?, ?, ?, 1, ?)\
        """,
        authority,
        assessment,
        version,
        table,
        row,
        author);
    return row;
  }

  void cell(UUID assessment, int version, String table, UUID row, String column, String text) {
    sql.execute(
        """
        insert into answer_cell (authority_id, assessment_id, version_id, item_id, row_id, column_id, holds, text_value, changed_by)
        values (?, ?, ?, ?, ?, ?, 'TEXT', ?, ?)\
        """,
        authority,
        assessment,
        version,
        table,
        row,
        column,
        text,
        author);
  }

  void submit(UUID assessment) {
    sql.execute(
        "update assessment set state = 'SUBMITTED', revision = revision + 1, submitted_at = sysdate(6) where id = ?",
        assessment);
  }

  void signOff(UUID assessment) {
    sql.execute(
        "update assessment set state = 'SIGNED_OFF', revision = revision + 1, signed_off_at = sysdate(6) where id = ?",
        assessment);
  }

  static String reference() {
    String letters = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
    return letters.substring(0, 4) + letters.substring(8, 13);
  }

  static String name() {
    return "n-" + UUID.randomUUID();
  }

  private void item(int version, String id, String holds, @Nullable String table) {
    sql.execute(
        """
        insert into version_item (version_id, id, section_id, table_id, position, holds, label, fingerprint)
        values (?, ?, ?, ?, 1, ?, ?, repeat('x', 32))\
        """,
        version,
        id,
        table == null ? "first" : null,
        table,
        holds,
        id);
  }

  private void option(int version, String item, String id, String kind) {
    sql.execute(
        """
        insert into version_option (version_id, item_id, id, kind, position, label, fingerprint)
        values (?, ?, ?, ?, 1, ?, repeat('x', 32))\
        """,
        version,
        item,
        id,
        kind,
        id);
  }

  private static int made(DSLContext sql, String insert, Object... values) {
    return sql.fetchSingle(insert + " returning id", values).get(0, Integer.class);
  }
}
