package org.plumbline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.plumbline.id.IdSource;
import org.plumbline.id.Reference;

/**
 * The rows of one assessment, written again by plain statements over one connection, in the same
 * transactions: what completing it costs at the least. What was only read leaves nothing here.
 */
final class RawAssessment {
  private static final String ADVANCE =
      """
      update assessment set revision = revision + 1, head = unhex(sha2(concat(head, ?), 256)),
        changed_at = sysdate(6), submitted_at = if(?, sysdate(6), submitted_at),
        state = if(?, 'SUBMITTED', state)
      where id = ? and authority_id = ? and state in ('DRAFT', 'RETURNED')\
      """;
  private static final String CHANGE =
      """
      update answer set text_value = ?, date_value = ?, revision = revision + 1, changed_by = ?
      where assessment_id = ? and authority_id = ? and item_id = ?\
      """;
  private static final List<String> PARTS =
      List.of("answer", "answer_choice", "answer_row", "answer_cell");
  private static final Map<String, String> COLUMNS =
      Map.of(
          "child",
          "id, authority_id, reference, given_name, family_name, born_on, created_by",
          "assessment",
          "id, authority_id, reference, child_id, instrument_id, version_id, author_id",
          "audit_event",
          "authority_id, subject, seq, hash, account_id, child_id, kind, refused, intent, detail",
          "answer",
          "authority_id, assessment_id, version_id, item_id, holds, text_value, number_value,"
              + " date_value, option_id, revision, changed_by",
          "answer_choice",
          "authority_id, assessment_id, version_id, item_id, option_id, ticked, changed_by",
          "answer_row",
          "authority_id, assessment_id, version_id, item_id, row_id, position, changed_by",
          "answer_cell",
          "authority_id, assessment_id, version_id, item_id, row_id, column_id, holds, text_value,"
              + " number_value, date_value, option_id, changed_by",
          "outcome",
          "authority_id, assessment_id, revision, version_id, version_sha256, judgement_item_id,"
              + " indication, indicated_level, judged_level, reason, decided_by, record, rendered,"
              + " submitted_by");

  private final Connection connection;
  private final IdSource ids;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  private RawAssessment(Connection connection, IdSource ids) {
    this.connection = connection;
    this.ids = ids;
  }

  /** A row, its columns in the order in which they are written. */
  private record Row(String table, Map<String, @Nullable Object> values) {
    @Nullable Object get(String column) {
      return values.get(column);
    }

    Row with(Map<String, ? extends @Nullable Object> others) {
      Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
      others.forEach((column, value) -> all.computeIfPresent(column, (_, _) -> value));
      return new Row(table, all);
    }
  }

  /** What is written again: the rows of one assessment, those of its answers by their slot. */
  private record Pattern(
      Row child, Row assessment, List<Row> entries, Map<Object, List<Row>> answers, Row outcome) {}

  /** Writes an assessment again so many times, each under new ids. */
  static void write(DataSource connections, IdSource ids, String reference, int times) {
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      RawAssessment raw = new RawAssessment(connection, ids);
      try {
        Pattern pattern = raw.read(reference);
        for (int i = 0; i < times; i++) {
          raw.write(pattern);
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
        for (PreparedStatement statement : raw.prepared.values()) {
          statement.close();
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("writing by hand failed", e);
    }
  }

  private Pattern read(String reference) throws SQLException {
    Row assessment = list("assessment", "reference = ?", reference).getFirst();
    Object id = assessment.get("id");
    Map<Object, List<Row>> answers = new LinkedHashMap<>();
    for (String part : PARTS) {
      for (Row row : list(part, "assessment_id = ?", id)) {
        answers
            .computeIfAbsent(Objects.requireNonNull(row.get("item_id")), _ -> new ArrayList<>())
            .add(row);
      }
    }
    return new Pattern(
        list("child", "id = ?", assessment.get("child_id")).getFirst(),
        assessment,
        list("audit_event", "subject = ? and seq is not null order by seq", id),
        answers,
        list("outcome", "assessment_id = ?", id).getFirst());
  }

  private List<Row> list(String table, String condition, @Nullable Object key) throws SQLException {
    String columns = Objects.requireNonNull(COLUMNS.get(table));
    String select = "select %s from %s where %s".formatted(columns, table, condition);
    List<Row> rows = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(select)) {
      statement.setObject(1, key);
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          Map<String, @Nullable Object> values = new LinkedHashMap<>();
          for (String column : columns.split(", ", -1)) {
            values.put(column, found.getObject(column));
          }
          rows.add(new Row(table, values));
        }
      }
    }
    return rows;
  }

  /** One transaction to start, with what is filled in then, one for each save, one to submit. */
  private void write(Pattern pattern) throws SQLException {
    UUID child = ids.next();
    UUID id = ids.next();
    insert(pattern.child().with(Map.of("id", child, "reference", reference())));
    connection.commit();
    insert(
        pattern.assessment().with(Map.of("id", id, "child_id", child, "reference", reference())));
    Map<String, Object> own =
        Map.of("assessment_id", id, "subject", id, "child_id", child, "revision", 1);
    int known = pattern.entries().size() - pattern.answers().size() - 1;
    List<Row> filledIn =
        pattern.answers().values().stream()
            .map(List::getFirst)
            .filter(row -> row.get("revision") instanceof Number count && count.intValue() > 1)
            .toList();
    if (filledIn.size() != known) {
      throw new IllegalStateException(
          known + " entries of answers filled in, not " + filledIn.size());
    }
    var entries = pattern.entries().iterator();
    for (Row answer : filledIn) {
      record(entries.next().with(own), false);
      insert(answer.with(own));
    }
    connection.commit();
    for (List<Row> rows : pattern.answers().values()) {
      record(entries.next().with(own), false);
      if (filledIn.contains(rows.getFirst())) {
        change(rows.getFirst().with(own));
      } else {
        insert(rows.getFirst().with(own));
      }
      for (Row part : rows.subList(1, rows.size())) {
        insert(part.with(own));
      }
      connection.commit();
    }
    record(entries.next().with(own), true);
    Map<String, Object> last = new HashMap<>(own);
    last.put("revision", pattern.entries().size());
    insert(pattern.outcome().with(last));
    connection.commit();
  }

  private static String reference() {
    return Reference.random(ThreadLocalRandom.current()).value();
  }

  /** Counts one change of the assessment, and adds its entry to the chain. */
  private void record(Row entry, boolean submits) throws SQLException {
    Object id = entry.get("subject");
    execute(
        ADVANCE,
        "an entry of the usual length".repeat(6),
        submits,
        submits,
        id,
        entry.get("authority_id"));
    Map<String, @Nullable Object> values = new LinkedHashMap<>(entry.values());
    values.keySet().removeAll(List.of("seq", "hash"));
    values.computeIfPresent("intent", (_, _) -> UUID.randomUUID());
    List<@Nullable Object> parameters = new ArrayList<>(values.values());
    Collections.addAll(parameters, id, id);
    execute(
        "insert into audit_event (%s, seq, hash) values (%s,"
                .formatted(String.join(", ", values.keySet()), marks(values.size()))
            + " (select revision from assessment where id = ?),"
            + " (select head from assessment where id = ?))",
        parameters.toArray());
  }

  private void change(Row answer) throws SQLException {
    execute(
        CHANGE,
        answer.get("text_value"),
        answer.get("date_value"),
        answer.get("changed_by"),
        answer.get("assessment_id"),
        answer.get("authority_id"),
        answer.get("item_id"));
  }

  private void insert(Row row) throws SQLException {
    execute(
        "insert into %s (%s) values (%s)"
            .formatted(
                row.table(), String.join(", ", row.values().keySet()), marks(row.values().size())),
        row.values().values().toArray());
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private void execute(String sql, @Nullable Object... parameters) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    if (statement.executeUpdate() != 1) {
      throw new IllegalStateException("nothing was written by " + sql);
    }
  }
}
