package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two admins, each with a browser of her own, edit one draft at the same time. */
@ExtendWith(Journeys.class)
class TwoAdminsJourney {
  private static final String CODE = "two-admins";
  private static final String PASSWORD = "a few words in a row";
  private static final String DEMO = "plumbline-demo";
  private static final String FIRST = "admin.northamptonshire";
  private static final String SECOND = "ada.second@example.gov.uk";

  private static final int EDITS = 100;

  /** Every tenth edit goes into a text into which the other writes at that moment, too. */
  private static final int SHARED = 10;

  private static final int OWN = 30;
  private static final int PATIENCE_SECONDS = 60;

  private final CyclicBarrier both = new CyclicBarrier(2);
  private final AtomicInteger clashes = new AtomicInteger();

  /** What was written last into each text, or was chosen there. */
  private final Map<String, String> wanted = new ConcurrentHashMap<>();

  @Test
  void nothing_is_lost_of_two_hundred_edits_and_every_clash_is_offered(Browser browser)
      throws Exception {
    try (RunningPlumbline plumbline = RunningPlumbline.start(Journeys.Fresh.directory("two"));
        Person first = Person.signIn(plumbline, browser, FIRST)) {
      Composer.begin(first, CODE, file());
      String start = addsAnAdmin(first);
      choosesAPassword(plumbline, browser, start);

      try (ExecutorService two = Executors.newFixedThreadPool(2)) {
        Callable<Integer> karen = () -> atWork(plumbline, "karen", FIRST, DEMO);
        Callable<Integer> ada = () -> atWork(plumbline, "ada", SECOND, PASSWORD);
        List<Future<Integer>> edits = two.invokeAll(List.of(karen, ada));
        assertThat(edits.stream().filter(made -> made.state() == Future.State.FAILED))
            .extracting(Future::exceptionNow)
            .isEmpty();
        assertThat(edits).extracting(Future::resultNow).containsExactly(EDITS, EDITS);
      }
      assertThat(clashes).hasValue(EDITS / SHARED);

      plumbline.kill();
      plumbline.startAgain();
      try (Person reader = Person.signIn(plumbline, browser, FIRST)) {
        shows(new Composer(reader).open(CODE), wanted);
        reader.open("instruments/" + CODE + "/history");
        assertThat(reader.page().locator("main")).containsText("karen");
      }
    }
  }

  /** A draft with many texts on one page: some for each of them, and some for both. */
  private static String file() {
    StringBuilder file =
        new StringBuilder(
            """
            instrument: %s
            version: 1
            owner: northamptonshire
            authorities: [northamptonshire]
            title: Edited by two
            language: en-GB
            option_sets:
            """
                .formatted(CODE));
    options(file, "karen", OWN);
    options(file, "ada", OWN);
    options(file, "both", EDITS / SHARED);
    return file.append(
            """
            sections:
              - id: school
                title: School
                items:
                  - id: known
                    kind: choice
                    label: Known
                    option_set: karen
            """)
        .toString();
  }

  private static void options(StringBuilder file, String set, int count) {
    file.append("  - id: ").append(set).append("\n    options:\n");
    for (int i = 1; i <= count; i++) {
      file.append("      - id: o").append(i).append("\n        label: Option ").append(i);
      file.append('\n');
    }
  }

  private static String addsAnAdmin(Person admin) {
    admin.open("admin/accounts");
    admin.follow("Add an account");
    admin.heading("Add an account");
    admin.write("Name", "Ada Second");
    admin.write("Name to sign in with", SECOND);
    admin.keyboard().space(admin.page().getByLabel("Board admin: "));
    admin.press("Add the account");
    admin.heading("Account added");
    return admin.page().locator("#start-password").textContent();
  }

  private static void choosesAPassword(RunningPlumbline plumbline, Browser browser, String start) {
    try (Person ada = Person.signIn(plumbline, browser, SECOND, start)) {
      ada.heading("Your account");
      ada.write("Start password", start);
      ada.write("New password", PASSWORD);
      ada.press("Change the password");
      ada.heading("Your password is changed");
    }
  }

  /** One of them, in a browser of her own; how many edits she made. */
  private int atWork(RunningPlumbline plumbline, String name, String login, String password)
      throws Exception {
    boolean isDone = false;
    try (Browser own = Browser.open();
        Person person = Person.signIn(plumbline, own, login, password)) {
      Composer composer = new Composer(person).open(CODE);
      meet();
      int edits = 0;
      while (edits < EDITS) {
        edits++;
        String words = name + " wrote " + edits;
        if (edits % SHARED == 0) {
          shared(composer, edits / SHARED, words);
        } else {
          String option = "o" + (edits % OWN + 1);
          composer.write(composer.wording(name, option), words);
          wanted.put(name + " " + option, words);
        }
      }
      meet();
      shows(composer, wanted);
      isDone = true;
      return edits;
    } finally {
      if (!isDone) {
        both.reset(); // so that the other does not wait
      }
    }
  }

  /**
   * Both are in the text before either writes, so that one of them must be second and is asked.
   * Every other time she has it her way.
   */
  private void shared(Composer composer, int number, String mine) throws Exception {
    Locator text = composer.wording("both", "o" + number);
    text.focus();
    meet();
    composer.type(text, mine);
    composer.leave();
    composer.settled();
    Locator keep = composer.choice(text, "Use mine");
    boolean isSecond = keep.isVisible();
    boolean hasHerWay = number % 2 == 0;
    if (isSecond) {
      clashes.incrementAndGet();
      (hasHerWay ? keep : composer.choice(text, "Use theirs")).click();
      assertThat(keep).isHidden();
      composer.person().saved();
    }
    if (isSecond == hasHerWay) {
      wanted.put("both o" + number, mine);
    }
    meet();
  }

  private static void shows(Composer composer, Map<String, String> words) {
    words.forEach((option, text) -> {
      String[] names = option.split(" ", -1);
      assertThat(composer.wording(names[0], names[1])).hasValue(text);
    });
  }

  private void meet() throws InterruptedException, BrokenBarrierException, TimeoutException {
    both.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }
}
