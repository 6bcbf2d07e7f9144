package org.plumbline.db;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that was in use at the first release of the schema is brought to this one. */
class UpgradeTest {
  private static final Path DIRECTORY = Path.of("target", "upgrade-test");
  private static final Path MIGRATIONS = Path.of("db", "migration");
  private static final List<String> FIRST_RELEASE =
      List.of("V001__foundations.sql", "V002__guards.sql", "V003__history.sql");
  private static final Path FILLED =
      Path.of("src", "test", "resources", "org", "plumbline", "db", "filled-at-V003.sql");

  @TempDir private Path early;
  private EmbeddedMariaDb server;
  private ServerClient client;

  @BeforeEach
  void a_database_of_the_first_release_is_in_use() throws Exception {
    Directories.delete(DIRECTORY);
    server = EmbeddedMariaDb.start(DIRECTORY);
    client = new ServerClient(DIRECTORY, Path.of("target"));
    for (String migration : FIRST_RELEASE) {
      Files.copy(MIGRATIONS.resolve(migration), early.resolve(migration));
    }
    Database.embedded(server).migrate("filesystem:" + early);
    client.read(FILLED);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void every_row_is_kept_and_can_be_written_on() throws Exception {
    Map<String, String> readings = readings();
    Map<String, List<String>> before = rows(readings);
    assertThat(before).hasSizeGreaterThan(20);
    assertThat(before.values()).as("each table has rows to migrate").doesNotContain(List.of());

    Database upgraded = Database.embedded(server);
    upgraded.migrate("classpath:db/migration");
    upgraded.refuseUnsoundRights();

    assertThat(rows(readings)).isEqualTo(before);
    assertThat(client.ask("select code from instrument where offered"))
        .containsExactly("comes-along");
    assertThat(client.ask("select four_eyes from authority")).containsExactly("1");
    assertThatNoException()
        .isThrownBy(() ->
            client.ask(
                """
                update assessment set revision = revision + 1 where reference = 'BBBB-0002';
                update answer set text_value = 'More', revision = 2 where item_id = 'words' and text_value = 'So far';\
                """));
    assertThat(client.ask("select text_value from answer_event where item_id = 'words'"))
        .contains("So far", "More");
  }

  /** A select for each table with the columns that it has now, by its name. */
  private Map<String, String> readings() throws Exception {
    Map<String, String> readings = new TreeMap<>();
    for (String table :
        client.ask(
            "select table_name from information_schema.tables where table_schema = 'plumbline' and table_name not like 'flyway%'")) {
      String columns =
          client
              .ask(
                  "select column_name from information_schema.columns where table_schema = 'plumbline' and table_name = '%s' and column_name <> 'offered' order by ordinal_position"
                      .formatted(table))
              .stream()
              .map("`%s`"::formatted)
              .collect(joining(", "));
      readings.put(table, "select %s from %s".formatted(columns, table));
    }
    return readings;
  }

  private Map<String, List<String>> rows(Map<String, String> readings) throws Exception {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Map.Entry<String, String> reading : readings.entrySet()) {
      rows.put(reading.getKey(), client.ask(reading.getValue()).stream().sorted().toList());
    }
    return rows;
  }
}
