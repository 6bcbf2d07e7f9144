package org.plumbline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What this thread sends to the database, and a way to do something else just before. */
final class Statements implements ExecuteListener {
  private static final long serialVersionUID = 1L;

  private final transient ThreadLocal<List<String>> sent = ThreadLocal.withInitial(ArrayList::new);
  private final transient ThreadLocal<Consumer<String>> before =
      ThreadLocal.withInitial(() -> _ -> {});

  @Override
  public void executeStart(ExecuteContext context) {
    String sql = String.valueOf(context.sql());
    before.get().accept(sql);
    sent.get().add(sql);
  }

  List<String> during(Runnable act) {
    sent.get().clear();
    act.run();
    return List.copyOf(sent.get());
  }

  /** Runs the act once, before the first statement of this thread's next transaction. */
  void beforeFirstWithinTransaction(Runnable act) {
    before.set(_ -> {
      if (TransactionSynchronizationManager.isSynchronizationActive()) {
        before.remove();
        act.run();
      }
    });
  }

  /** Runs the act once, before the nth statement from now on. */
  void beforeNth(int nth, Runnable act) {
    AtomicInteger left = new AtomicInteger(nth);
    before.set(_ -> {
      if (left.decrementAndGet() == 0) {
        before.remove();
        act.run();
      }
    });
  }
}
