package org.plumbline.db;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody else's server that cannot be used is said to be so, each time with the way out. */
class DatabaseUnusableTest {
  private final EmbeddedMariaDb server = TestDatabase.server();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          jdbc:mariadb://127.0.0.1:1/plumbline?password=secret | No database server answers at jdbc:mariadb://127.0.0.1:1/plumbline. Start it
          jdbc:mysql://127.0.0.1:1/plumbline                   | Write it as jdbc:mariadb://
          127.0.0.1/plumbline                                  | Write it as jdbc:mariadb://
          """)
  void an_address_where_no_server_answers(String url, String said) {
    assertThatThrownBy(() -> ServerSettings.shortcomings(url, server.owner()))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessageContaining(said)
        .hasMessageContaining("PLUMBLINE_DB_URL")
        .hasMessageNotContaining("secret");
  }

  @Test
  void a_database_that_is_not_there() {
    String url = server.url().replace("/plumbline", "/nowhere");
    assertThatThrownBy(() -> ServerSettings.shortcomings(url, server.owner()))
        .hasMessageContaining("finds no database under the name in PLUMBLINE_DB_URL")
        .hasMessageContaining("'nowhere'")
        .hasMessageNotContaining("conn=");
  }

  @Test
  void an_address_that_names_no_database() {
    String url = server.url().replace("/plumbline", "/");
    assertThatThrownBy(() -> ServerSettings.shortcomings(url, server.owner()))
        .hasMessageContaining("PLUMBLINE_DB_URL names a server and no database");
  }

  @Test
  void a_safe_connection_to_a_server_that_has_none() {
    String url = server.url().replace("sslMode=disable", "sslMode=verify-full");
    assertThatThrownBy(() -> ServerSettings.shortcomings(url, server.owner()))
        .hasMessageContaining("cannot be made safe as PLUMBLINE_DB_URL demands")
        .hasMessageContaining("sslMode");
  }

  @ParameterizedTest
  @CsvSource({"10.6.22-MariaDB-log", "10.10.7-MariaDB", "8.4.3", "5.5.5"})
  void a_server_that_is_too_old_or_another(String version) {
    assertThatThrownBy(() -> ServerSettings.refuseUnfit(version))
        .hasMessageContaining(version)
        .hasMessageContaining("10.11 or later");
  }

  @ParameterizedTest
  @CsvSource({"10.11.19-MariaDB-0+deb12u1", "11.4.5-MariaDB", "12.0.2-MariaDB-ubu2404"})
  void a_server_that_is_new_enough(String version) {
    assertThatNoException().isThrownBy(() -> ServerSettings.refuseUnfit(version));
  }

  @Test
  void accounts_that_were_swapped() {
    Migrations swapped =
        new Migrations(
            server.url(), server.application(), server.owner(), "classpath:db/migration");
    assertThatThrownBy(swapped::run)
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessageContaining("if the two accounts are swapped")
        .hasMessageContaining("with grant option");
  }

  @Test
  void an_application_that_cannot_log_in() {
    DatabaseAccount wrong = new DatabaseAccount("plumbline_app", "secret");
    assertThatThrownBy(() -> ApplicationRights.refuseUnsound(server.url(), wrong))
        .hasMessageContaining("The application's account 'plumbline_app' cannot log in")
        .hasMessageContaining("PLUMBLINE_DB_PASSWORD")
        .hasMessageNotContaining("secret");
  }

  @Test
  void the_rights_that_migrations_give_are_sound() {
    assertThatNoException()
        .isThrownBy(() -> ApplicationRights.refuseUnsound(server.url(), server.application()));
  }

  @ParameterizedTest
  @CsvSource({"trigger,*", "alter,*", "update,*", "drop,outcome", "trigger,instrument_version"})
  void an_application_that_may_change_what_the_guards_keep(String right, String where)
      throws SQLException {
    try (Connection owner = TestDatabase.ownerDataSource().getConnection();
        Statement statement = owner.createStatement()) {
      String named = "%s on %s %%s plumbline_app@127.0.0.1".formatted(right, where);
      statement.execute("grant " + named.formatted("to"));
      try {
        assertThatThrownBy(
                () -> ApplicationRights.refuseUnsound(server.url(), server.application()))
            .isInstanceOf(DatabaseUnusable.class)
            .hasMessageContaining("more rights than the application may have: %S", right);
      } finally {
        statement.execute("revoke " + named.formatted("from"));
      }
    }
  }

  @Test
  void triggers_of_an_account_that_is_not_there() throws Exception {
    Path directory = Path.of("target", "unusable-test");
    Directories.delete(directory);
    Path dump = Files.createDirectories(directory).resolve("dump.sql");
    new ServerClient(Path.of("target", "test-database"), Path.of("target")).dump(dump);
    Files.writeString(
        dump,
        Files.readString(dump, ISO_8859_1)
            .replace("DEFINER=`plumbline_owner`@", "DEFINER=`nobody`@"),
        ISO_8859_1);
    assertThatThrownBy(() -> PrivateDatabase.readBack(directory.resolve("database"), dump))
        .isInstanceOf(DatabaseUnusable.class)
        .hasMessageContaining("no save would succeed")
        .hasMessageContaining("'nobody'@");
  }
}
