package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

/** Health is whether anything can be saved, and not only whether the server answers. */
class DatabaseHealthTest {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void a_server_that_may_not_be_written_to_is_not_well() throws Exception {
    Path directory = Path.of("target", "health-test");
    Directories.delete(directory);
    try (PrivateDatabase database = new PrivateDatabase(directory)) {
      DatabaseHealth health =
          new DatabaseHealth(database.dataSource(), () -> Long.MAX_VALUE, LIMIT);
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
      database.ask("set global read_only = 1");
      assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
      database.ask("set global read_only = 0");
      assertThat(health.health().getStatus()).isEqualTo(Status.UP);
      database.stop();
      assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    }
  }

  @Test
  void a_full_disk_is_not_well() {
    AtomicLong room = new AtomicLong(1024);
    DatabaseHealth health = new DatabaseHealth(TestDatabase.dataSource(), room::get, LIMIT);

    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
    room.set(1L << 30);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }
}
