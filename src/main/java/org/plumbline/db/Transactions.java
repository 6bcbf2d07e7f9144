package org.plumbline.db;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to write. Runs a transaction, and runs it again where another one got in its way, so
 * what is done in it has to be done in the database alone: mail goes out once it has returned.
 * Refusals and broken connections are not tried again: of the latter nobody knows here how far the
 * last try came.
 */
@Component
public class Transactions {
  /** Changed since it was read; waited too long for a lock; deadlock. By number, never by class. */
  private static final Set<Integer> PASSING = Set.of(1020, 1205, 1213);

  /** Jitter, for the two that met would else meet again. */
  private static final RetryPolicy FIVE_TRIES =
      RetryPolicy.builder()
          .maxRetries(4)
          .delay(Duration.ofMillis(20))
          .jitter(Duration.ofMillis(15))
          .multiplier(2)
          .predicate(Transactions::isPassing)
          .build();

  private final RetryTemplate retries = new RetryTemplate(FIVE_TRIES);
  private final TransactionTemplate template;
  private final TransactionTemplate moment;

  public Transactions(PlatformTransactionManager manager) {
    template = new TransactionTemplate(manager);
    moment = new TransactionTemplate(manager);
    moment.setReadOnly(true);
    moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
  }

  /** What the transaction comes to; it may be run several times, of which one is committed. */
  public <T> T run(TransactionCallback<T> transaction) {
    return isWithinAnother()
        ? done(transaction)
        : Objects.requireNonNull(retries.invoke(() -> done(transaction)));
  }

  /** The same, for what comes to nothing that its caller has to know. */
  public void run(Runnable transaction) {
    run(_ -> {
      transaction.run();
      return true;
    });
  }

  /** Reads with as many statements as it takes what stood there at one moment. */
  public <T> T read(Supplier<T> reading) {
    return Objects.requireNonNull(moment.execute(_ -> reading.get()));
  }

  private <T> T done(TransactionCallback<T> transaction) {
    return Objects.requireNonNull(template.execute(transaction));
  }

  /** Then all of the outer one has to be run again. */
  private static boolean isWithinAnother() {
    return TransactionSynchronizationManager.isActualTransactionActive();
  }

  private static boolean isPassing(Throwable failed) {
    OptionalInt number = ServerError.number(failed);
    return failed instanceof DataAccessException
        && number.isPresent()
        && PASSING.contains(number.getAsInt());
  }
}
