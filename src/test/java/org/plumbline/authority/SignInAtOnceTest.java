package org.plumbline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Many requests of one program at once, as they come after each lapse of its proof. */
class SignInAtOnceTest {
  private static final String HERE = "10.0.0.1";
  private static final String ELSEWHERE = "10.0.0.2";

  private final TestPeople people = new TestPeople();
  private final Passwords passwords = Passwords.argon2id();
  private final Account ann =
      new Accounts(people.store, people.writer, passwords, people.transactions)
          .add(
              people.wanted(people.authority, "ann", TestPeople.PASSWORD, Role.PRACTITIONER),
              Optional.empty());
  private final SignIn signIn =
      new SignIn(people.store, passwords, people.throttle, _ -> {}, people.clock);
  private final RepeatedSignIn repeated = new RepeatedSignIn(signIn, people.accounts, people.clock);

  private enum Outcome {
    IN,
    WRONG,
    WAIT
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 64})
  void the_right_password_is_let_in_however_often_it_comes_at_once(int times) {
    for (int minute = 0; minute < 3; minute++) {
      assertThat(atOnce(times, TestPeople.PASSWORD, HERE)).hasSize(times).containsOnly(Outcome.IN);
      people.clock.pass(Duration.ofMinutes(1));
    }
  }

  @Test
  void a_wrong_password_counts_as_often_as_it_comes() {
    assertThat(atOnce(16, "three words in a line", HERE))
        .hasSize(16)
        .doesNotContain(Outcome.IN)
        .filteredOn(Outcome.WRONG::equals)
        .hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 64})
  void wrong_ones_from_elsewhere_change_nothing_for_the_right_one(int times) {
    List<Callable<Outcome>> sent = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String wrong = "three words in line " + i;
      sent.add(() -> send(repeated, TestPeople.PASSWORD, HERE));
      sent.add(() -> send(repeated, wrong, ELSEWHERE));
    }

    List<Outcome> outcomes = atOnce(sent);

    assertThat(outcomes).filteredOn(Outcome.IN::equals).hasSize(times);
    assertThat(outcomes).filteredOn(Outcome.WRONG::equals).hasSize(5);
    assertThat(outcomes).filteredOn(Outcome.WAIT::equals).hasSize(times - 5);
  }

  @Test
  void whoever_waits_too_long_for_another_is_compared_after_all() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    AtomicInteger tries = new AtomicInteger();
    RepeatedSignIn impatient =
        new RepeatedSignIn(
            hangingOnce(begun, goOn, tries), people.accounts, people.clock, Duration.ofMillis(1));
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Outcome> hanging = threads.submit(() -> send(impatient, TestPeople.PASSWORD, HERE));
      begun.await();
      assertThat(send(impatient, TestPeople.PASSWORD, HERE)).isEqualTo(Outcome.IN);
      goOn.countDown();
      assertThat(hanging.get()).isEqualTo(Outcome.IN);
    }
    assertThat(tries).hasValue(2);
  }

  private AuthenticationProvider hangingOnce(
      CountDownLatch begun, CountDownLatch goOn, AtomicInteger tries) {
    return new AuthenticationProvider() {
      @Override
      public Authentication authenticate(Authentication request) {
        if (tries.getAndIncrement() == 0) {
          begun.countDown();
          try {
            goOn.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        }
        return signIn.authenticate(request);
      }

      @Override
      public boolean supports(Class<?> authentication) {
        return signIn.supports(authentication);
      }
    };
  }

  private List<Outcome> atOnce(int times, String password, String address) {
    List<Callable<Outcome>> sent = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      sent.add(() -> send(repeated, password, address));
    }
    return atOnce(sent);
  }

  private static List<Outcome> atOnce(List<Callable<Outcome>> sent) {
    CountDownLatch ready = new CountDownLatch(sent.size());
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Outcome>> futures =
          sent.stream()
              .map(each ->
                  threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return each.call();
                  }))
              .toList();
      List<Outcome> outcomes = new ArrayList<>();
      for (Future<Outcome> future : futures) {
        outcomes.add(future.get());
      }
      return outcomes;
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private Outcome send(RepeatedSignIn to, String password, String address) {
    UsernamePasswordAuthenticationToken request =
        UsernamePasswordAuthenticationToken.unauthenticated(ann.login(), password);
    request.setDetails(new WebAuthenticationDetails(address, null));
    try {
      to.authenticate(request);
      return Outcome.IN;
    } catch (BadCredentialsException _) {
      return Outcome.WRONG;
    } catch (TooManyTries _) {
      return Outcome.WAIT;
    }
  }
}
