package org.plumbline.assessment;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.plumbline.db.ServerError;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a transaction, and runs it again where another one got in its way. Refusals and broken
 * connections are not tried again: of the latter nobody knows here how far the last try came.
 */
@Component
public class Transactions {
  private static final int TRIES = 5;

  /** Changed since it was read; waited too long for a lock; deadlock. By number, never by class. */
  private static final Set<Integer> PASSING = Set.of(1020, 1205, 1213);

  private final TransactionTemplate template;
  private final RandomGenerator random;

  Transactions(TransactionTemplate template, RandomGenerator random) {
    this.template = template;
    this.random = random;
  }

  /** What the transaction comes to; it may be run several times, of which one is committed. */
  public <T> T run(TransactionCallback<T> transaction) {
    for (int attempt = 1; ; attempt++) {
      try {
        return Objects.requireNonNull(template.execute(transaction));
      } catch (DataAccessException failed) {
        if (attempt == TRIES || isWithinAnother() || !isPassing(failed)) {
          throw failed;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextLong(5, 20L << attempt)));
      }
    }
  }

  /** Then all of the outer one would have to be run again. */
  private static boolean isWithinAnother() {
    return TransactionSynchronizationManager.isActualTransactionActive();
  }

  private static boolean isPassing(Throwable failed) {
    OptionalInt number = ServerError.number(failed);
    return number.isPresent() && PASSING.contains(number.getAsInt());
  }
}
