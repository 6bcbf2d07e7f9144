package org.plumbline.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * The statements of one saved answer, sent by hand over one connection: what saving costs at the
 * least. Chains its entries as the application does, so the assessment stays sound in all but the
 * hash, which nobody checks here.
 */
final class RawSave {
  private static final String ADVANCE =
      """
      update assessment set revision = revision + 1, head = unhex(sha2(concat(head, ?), 256)),
        section_id = ?, changed_at = sysdate(6)
      where id = ? and authority_id = ? and state in ('DRAFT', 'RETURNED')\
      """;
  private static final String ANSWER =
      """
      update answer set text_value = ?, number_value = null, date_value = null, option_id = null,
        not_known = 0, cleared = 0, revision = revision + 1, changed_by = ?
      where assessment_id = ? and authority_id = ? and item_id = ?\
      """;
  private static final String RECORD =
      """
      insert into audit_event (authority_id, subject, seq, hash, account_id, child_id, kind, refused,
        intent, detail)
      values (?, ?, (select revision from assessment where id = ?),
        (select head from assessment where id = ?), ?, ?, 'ANSWERED', 0, ?, ?)\
      """;
  private static final String WHERE =
      "select id, authority_id, author_id, child_id from assessment where reference = ?";

  private final DataSource connections;

  RawSave(DataSource connections) {
    this.connections = connections;
  }

  private record Row(UUID id, int authority, int author, UUID child) {}

  /** Saves that often; answers how many nanoseconds each took. */
  String run(String reference, String slot, int times) {
    try (Connection connection = connections.getConnection()) {
      connection.setAutoCommit(false);
      Row row = find(connection, reference);
      List<Long> took = new ArrayList<>();
      try (PreparedStatement advance = connection.prepareStatement(ADVANCE);
          PreparedStatement answer = connection.prepareStatement(ANSWER);
          PreparedStatement entry = connection.prepareStatement(RECORD)) {
        for (int i = 0; i < times; i++) {
          bind(advance, "an entry of the usual length".repeat(6), slot, row.id(), row.authority());
          String text = String.format(Locale.ROOT, "written by hand %d", i);
          bind(answer, text, row.author(), row.id(), row.authority(), slot);
          String detail = "{\"item\":\"%s\",\"section\":\"%s\"}".formatted(slot, slot);
          bind(
              entry,
              row.authority(),
              row.id(),
              row.id(),
              row.id(),
              row.author(),
              row.child(),
              UUID.randomUUID(),
              detail);
          long began = System.nanoTime();
          expectOne(advance);
          expectOne(answer);
          expectOne(entry);
          connection.commit();
          took.add(System.nanoTime() - began);
        }
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      return took.stream().map(String::valueOf).collect(Collectors.joining(","));
    } catch (SQLException e) {
      throw new IllegalStateException("the save by hand failed", e);
    }
  }

  private static Row find(Connection connection, String reference) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(WHERE)) {
      bind(select, reference);
      try (ResultSet rows = select.executeQuery()) {
        if (!rows.next()) {
          throw new IllegalStateException("no assessment " + reference);
        }
        return new Row(
            rows.getObject(1, UUID.class),
            rows.getInt(2),
            rows.getInt(3),
            rows.getObject(4, UUID.class));
      }
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static void expectOne(PreparedStatement statement) throws SQLException {
    if (statement.executeUpdate() != 1) {
      throw new IllegalStateException("nothing was written");
    }
  }
}
