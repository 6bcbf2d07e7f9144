package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** A line to the database that loses answers for a while ends nothing for good. */
class LostAnswersTest {
  private static final Patience LITTLE =
      new Patience(Duration.ofMillis(500), Duration.ofMillis(500), Duration.ofSeconds(2));
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void once_answers_come_again_the_application_goes_on() {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          try (LossyLine line = new LossyLine(TestDatabase.server().url());
              HikariDataSource pool = pool(line)) {
            assertThat(ask(pool)).isEqualTo(1);
            line.lose();
            assertThatThrownBy(() -> ask(pool)).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> ask(pool)).isInstanceOf(SQLException.class);
            line.carry();
            assertThat(ask(pool)).isEqualTo(1);
          }
        });
  }

  @Test
  void whoever_asks_for_its_health_is_answered_all_the_same() {
    assertTimeoutPreemptively(
        LONG,
        () -> {
          try (LossyLine line = new LossyLine(TestDatabase.server().url());
              HikariDataSource pool = pool(line)) {
            DatabaseHealth health = new DatabaseHealth(pool, () -> Long.MAX_VALUE, LONG);
            DatabaseHealth hasty =
                new DatabaseHealth(pool, () -> Long.MAX_VALUE, Duration.ofMillis(1));
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
            line.lose();
            assertThat(hasty.health().getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
            line.carry();
            assertThat(health.health().getStatus()).isEqualTo(Status.UP);
          }
        });
  }

  private static HikariDataSource pool(LossyLine line) {
    return DatabaseConfiguration.connections(
        line.url(), TestDatabase.server().application(), 2, LITTLE);
  }

  private static int ask(HikariDataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement();
        var row = statement.executeQuery("select 1")) {
      row.next();
      return row.getInt(1);
    }
  }
}
