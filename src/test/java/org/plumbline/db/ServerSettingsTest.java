package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Another's server is told what it should be set to. */
class ServerSettingsTest {
  @Test
  void the_server_that_comes_along_has_all_of_them() {
    EmbeddedMariaDb server = TestDatabase.server();
    assertThat(ServerSettings.shortcomings(server.url(), server.owner())).isEmpty();
  }

  @Test
  void each_that_differs_is_said_with_what_follows_from_it() {
    assertThat(
            ServerSettings.shortcomings(
                Map.of(
                    "secure_timestamp",
                    "NO",
                    "innodb_flush_log_at_trx_commit",
                    "1",
                    "max_allowed_packet",
                    "16777216")))
        .containsExactly(
            "The database server has secure_timestamp = NO, so that any session can move the time that is recorded. Set it to YES.",
            "The database server has innodb_snapshot_isolation = (unknown), so that a transaction can overlook another's change. Set it to ON.",
            "The database server has max_allowed_packet = 16777216, so that a long instrument or a large picture is not stored, or not read whole. Set it to 64M.");
  }

  @Test
  void an_owner_who_cannot_log_in_is_said_to_be_so() {
    assertThatThrownBy(() ->
            ServerSettings.shortcomings(
                TestDatabase.server().url(), new DatabaseAccount("nobody", "secret")))
        .hasMessageContaining("'nobody' cannot log in")
        .hasMessageContaining("PLUMBLINE_DB_OWNER_USER")
        .hasMessageNotContaining("secret");
  }
}
