package org.plumbline.db;

import static org.plumbline.db.schema.Tables.AUTHORITY;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jooq.impl.DefaultConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;

/**
 * Whether anything can be saved: the database answers in time, takes what is written, and has room.
 * Whoever asks gets an answer in a fixed time, however long the database takes, and however many
 * ask at once, the database is asked once.
 */
final class DatabaseHealth implements HealthIndicator {
  private static final Logger LOG = LoggerFactory.getLogger(DatabaseHealth.class);

  /** A save needs far less; the server needs some to go on at all. */
  private static final long LEAST_ROOM = 64L * 1024 * 1024;

  private final DSLContext dsl;
  private final LongSupplier room;
  private final Duration limit;
  private CompletableFuture<Optional<String>> asked =
      CompletableFuture.completedFuture(Optional.empty());
  private Optional<String> told = Optional.empty();

  /** With the bytes that are free where the database keeps its files. */
  DatabaseHealth(DataSource connections, LongSupplier room, Duration limit) {
    this.dsl =
        DSL.using(
            new DefaultConfiguration()
                .set(new DataSourceConnectionProvider(connections))
                .set(SQLDialect.MARIADB)
                .set(StatementConfiguration.settings())
                .set(new ErrorTranslation()));
    this.room = room;
    this.limit = limit;
  }

  @Override
  public Health health() {
    Optional<String> trouble =
        ask()
            .copy()
            .completeOnTimeout(
                Optional.of("it does not answer"), limit.toMillis(), TimeUnit.MILLISECONDS)
            .join();
    tell(trouble);
    return trouble.isEmpty() ? Health.up().build() : Health.down().build();
  }

  private synchronized CompletableFuture<Optional<String>> ask() {
    if (asked.isDone()) {
      asked = CompletableFuture.supplyAsync(this::trouble, task -> Thread.ofVirtual().start(task));
    }
    return asked;
  }

  private Optional<String> trouble() {
    if (room.getAsLong() < LEAST_ROOM) {
      return Optional.of("its disk is full");
    }
    try {
      // Changes nothing; a server that may not be written to refuses it all the same.
      dsl.update(AUTHORITY)
          .set(AUTHORITY.NAME, AUTHORITY.NAME)
          .where(DSL.falseCondition())
          .execute();
      return Optional.empty();
    } catch (DataAccessException refused) {
      return Optional.of(String.valueOf(refused.getMessage()));
    }
  }

  /** Once for each change, since a monitor asks every few seconds. */
  private synchronized void tell(Optional<String> trouble) {
    if (trouble.isPresent() != told.isPresent()) {
      trouble.ifPresentOrElse(
          why -> LOG.error("Nothing can be saved in the database: {}", why),
          () -> LOG.info("The database can be saved in again"));
      told = trouble;
    }
  }
}
