package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schema that does not fit is said to be so, with the way out. */
class MigrationsTest {
  private static final Path DIRECTORY = Path.of("target", "migrations-test");

  @TempDir private Path migrations;
  private EmbeddedMariaDb server;

  @BeforeEach
  void start() throws Exception {
    Directories.delete(DIRECTORY);
    server = EmbeddedMariaDb.start(DIRECTORY);
    Files.writeString(migrations.resolve("V001__begin.sql"), "create table one (id int);");
    migrate();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void one_that_stops_half_way_is_said_at_once_and_at_each_later_start() throws Exception {
    Files.writeString(
        migrations.resolve("V002__halve.sql"),
        "create table two (id int); create table one (id int);");
    assertThatThrownBy(this::migrate)
        .isInstanceOf(SchemaUnusable.class)
        .hasMessageContaining("V002__halve.sql")
        .hasMessageContaining("backup");
    assertThatThrownBy(this::migrate)
        .isInstanceOf(SchemaUnusable.class)
        .hasMessageStartingWith("Migration 002 (halve) stopped half-way");
  }

  @Test
  void a_database_of_a_newer_version_is_left_alone() throws Exception {
    Path later = migrations.resolve("V002__later.sql");
    Files.writeString(later, "create table two (id int);");
    migrate();
    Files.delete(later);
    assertThatThrownBy(this::migrate)
        .isInstanceOf(SchemaUnusable.class)
        .hasMessageContaining("newer version");
  }

  @Test
  void migrating_again_changes_nothing() throws Exception {
    migrate();
    try (var connection =
            DriverManager.getConnection(
                server.url(), server.owner().user(), server.owner().password());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from flyway_schema_history")) {
      rows.next();
      assertThat(rows.getInt(1)).isEqualTo(1);
    }
  }

  private void migrate() {
    Database.embedded(server).migrate("filesystem:" + migrations);
  }
}
