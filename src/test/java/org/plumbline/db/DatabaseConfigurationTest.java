package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.db.schema.Tables.AUTHORITY;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.AuthorityId;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jooq.autoconfigure.JooqAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The application gets a migrated database, ours or another's. */
class DatabaseConfigurationTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner()
          .withUserConfiguration(DatabaseConfiguration.class)
          .withConfiguration(AutoConfigurations.of(JooqAutoConfiguration.class));

  @Test
  void without_an_address_the_server_that_comes_along_is_started_and_stopped_with_the_application()
      throws Exception {
    Path data = Path.of("target", "configuration-test");
    Directories.delete(data.resolve("database"));
    ProcessHandle[] server = new ProcessHandle[1];
    application
        .withPropertyValues("plumbline.data=" + data, "plumbline.data-may-be-lost=true")
        .run(context -> {
          assertThat(context.getBean(DatabaseMode.class)).isEqualTo(DatabaseMode.EMBEDDED);
          server[0] = context.getBean(Database.class).server().orElseThrow().process();
          assertThat(server[0].isAlive()).isTrue();
          storesAndFinds(context.getBean(DSLContext.class));
        });
    assertThat(server[0].isAlive()).isFalse();
  }

  @Test
  void what_people_enter_is_not_kept_where_the_machine_deletes_what_it_likes(
      @TempDir Path temporary) throws Exception {
    Path link =
        Files.createSymbolicLink(
            Files.createDirectories(Path.of("target")).resolve("way-" + Scene.name()), temporary);
    try {
      for (Path data : List.of(temporary.resolve("kept"), link.resolve("kept"))) {
        application
            .withPropertyValues("plumbline.data=" + data)
            .run(context ->
                assertThat(context)
                    .getFailure()
                    .rootCause()
                    .isInstanceOf(DatabaseUnusable.class)
                    .hasMessageStartingWith(
                        "The database cannot be kept in %s".formatted(data.toAbsolutePath()))
                    .hasMessageContaining("PLUMBLINE_DATA"));
      }
    } finally {
      Files.delete(link);
    }
    assertThat(temporary).isEmptyDirectory();
  }

  @Test
  void with_an_address_that_server_is_used_and_left_running() {
    EmbeddedMariaDb server = TestDatabase.server();
    application
        .withPropertyValues(
            "plumbline.data=target/unused",
            "plumbline.db.url=" + server.url(),
            "plumbline.db.user=" + server.application().user(),
            "plumbline.db.password=" + server.application().password(),
            "plumbline.db.owner.user=" + server.owner().user(),
            "plumbline.db.owner.password=" + server.owner().password())
        .run(context -> {
          assertThat(context.getBean(DatabaseMode.class)).isEqualTo(DatabaseMode.EXTERNAL);
          storesAndFinds(context.getBean(DSLContext.class));
        });
    assertThat(server.process().isAlive()).isTrue();
  }

  @Test
  void one_account_for_everything_is_refused() {
    EmbeddedMariaDb server = TestDatabase.server();
    application
        .withPropertyValues(
            "plumbline.data=target/unused",
            "plumbline.db.url=" + server.url(),
            "plumbline.db.user=same",
            "plumbline.db.owner.user=same")
        .run(context ->
            assertThat(context)
                .getFailure()
                .rootCause()
                .hasMessageContaining("PLUMBLINE_DB_OWNER_USER"));
  }

  @Test
  void connections_are_strict_in_universal_time_and_read_what_is_committed() throws Exception {
    try (var connection = TestDatabase.dataSource().getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select @@sql_mode, @@time_zone, @@tx_isolation, @@innodb_snapshot_isolation")) {
      row.next();
      assertThat(row.getString(1)).contains("STRICT_ALL_TABLES");
      assertThat(row.getString(2)).isEqualTo("+00:00");
      assertThat(row.getString(3)).isEqualTo("READ-COMMITTED");
      assertThat(row.getBoolean(4)).isTrue();
    }
  }

  /** With schema names in its statements, this would fail on a database of another name. */
  private static void storesAndFinds(DSLContext sql) {
    AuthorityCode code = new AuthorityCode(Scene.name());
    AuthorityId id =
        sql.insertInto(AUTHORITY)
            .columns(AUTHORITY.CODE, AUTHORITY.NAME)
            .values(code, "Somewhere")
            .returningResult(AUTHORITY.ID)
            .fetchSingle()
            .value1();
    assertThat(sql.select(AUTHORITY.CODE).from(AUTHORITY).where(AUTHORITY.ID.eq(id)).fetchSingle(0))
        .isEqualTo(code);
    assertThat(sql.select(AUTHORITY.ID).from(AUTHORITY).getSQL()).doesNotContain("plumbline");
  }
}
