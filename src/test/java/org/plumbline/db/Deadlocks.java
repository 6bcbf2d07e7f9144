package org.plumbline.db;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Lets the server choose this thread's next transaction as the victim of a deadlock, once. */
public final class Deadlocks implements ExecuteListener {
  private static final long serialVersionUID = 1L;
  private static final Pattern WRITING = Pattern.compile("(insert|update|delete) .*");
  private static final ThreadLocal<Integer> LEFT = ThreadLocal.withInitial(() -> 0);

  /** At what it writes as its nth. */
  public static void atWrite(int nth) {
    LEFT.set(nth);
  }

  /** Whether it came to that. */
  public static boolean happened() {
    return LEFT.get() == 0;
  }

  @Override
  public void executeStart(ExecuteContext context) {
    if (LEFT.get() > 0
        && TransactionSynchronizationManager.isActualTransactionActive()
        && WRITING.matcher(String.valueOf(context.sql())).matches()) {
      LEFT.set(LEFT.get() - 1);
      if (LEFT.get() == 0) {
        signal(context);
      }
    }
  }

  private static void signal(ExecuteContext context) {
    try (Statement statement = context.connection().createStatement()) {
      statement.execute(
          "signal sqlstate '40001' set mysql_errno = 1213, message_text = 'Deadlock found'");
    } catch (SQLException deadlock) {
      throw new CannotAcquireLockException("chosen", deadlock);
    }
  }
}
