package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.springframework.dao.DataAccessException;

/** What another transaction got in the way of is run again; what was refused is not. */
class TransactionsTest {
  private final Office office = Office.shared();
  private final DSLContext db = office.bound();

  private int tries(int number) {
    AtomicInteger tries = new AtomicInteger();
    assertThatThrownBy(() ->
            office.transactions.run(_ -> {
              tries.incrementAndGet();
              return db.execute(
                  "signal sqlstate '23000' set mysql_errno = " + number + ", message_text = 'x'");
            }))
        .isInstanceOf(DataAccessException.class);
    return tries.get();
  }

  @ParameterizedTest
  @ValueSource(ints = {1020, 1205, 1213})
  void what_may_pass_is_tried_five_times(int number) {
    assertThat(tries(number)).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {1062, 1452, 4025, 31001, 31007})
  void a_refusal_is_not_tried_again(int number) {
    assertThat(tries(number)).isEqualTo(1);
  }

  @Test
  void within_another_transaction_it_is_not_tried_again() {
    AtomicInteger outer = new AtomicInteger();
    AtomicInteger inner = new AtomicInteger();
    assertThatThrownBy(() ->
            office.transactions.run(_ -> {
              outer.incrementAndGet();
              return office.transactions.run(_ -> {
                inner.incrementAndGet();
                return db.execute(
                    "signal sqlstate '40001' set mysql_errno = 1213, message_text = 'x'");
              });
            }))
        .isInstanceOf(DataAccessException.class);
    assertThat(inner).hasValue(outer.get());
  }

  @Test
  void two_that_wait_for_each_other_both_end_well() throws Exception {
    Authority council = office.authority(Office.newCode());
    Account one = office.member(council, "One", Role.PRACTITIONER);
    Account two = office.member(council, "Two", Role.PRACTITIONER);
    CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    AtomicInteger tries = new AtomicInteger();
    CountDownLatch done = new CountDownLatch(2);
    Thread.ofPlatform().start(() -> rename(one, two, bothHoldOne, tries, done));
    Thread.ofPlatform().start(() -> rename(two, one, bothHoldOne, tries, done));
    done.await();

    assertThat(tries).hasValue(3);
    assertThat(
            db.fetchCount(
                Tables.ACCOUNT,
                Tables.ACCOUNT.ID.in(one.id(), two.id()),
                Tables.ACCOUNT.NAME.eq("Renamed")))
        .isEqualTo(2);
  }

  private void rename(
      Account first, Account then, CyclicBarrier both, AtomicInteger tries, CountDownLatch done) {
    AtomicInteger own = new AtomicInteger();
    office.transactions.run(_ -> {
      tries.incrementAndGet();
      rename(first);
      if (own.incrementAndGet() == 1) {
        await(both);
      }
      return rename(then);
    });
    done.countDown();
  }

  private int rename(Account account) {
    return db.update(Tables.ACCOUNT)
        .set(Tables.ACCOUNT.NAME, "Renamed")
        .where(Tables.ACCOUNT.ID.eq(account.id()))
        .execute();
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void transactions_read_what_is_committed() {
    String isolation =
        office.transactions.run(
            _ -> db.fetchSingle("select @@session.transaction_isolation").get(0, String.class));

    assertThat(isolation).isEqualTo("READ-COMMITTED");
  }
}
