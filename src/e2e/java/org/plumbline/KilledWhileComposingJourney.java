package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application is killed while an instrument is composed. */
@ExtendWith(Journeys.class)
class KilledWhileComposingJourney {
  private static final String CODE = "killed-draft";
  private static final String ADMIN = "admin.northamptonshire";
  private static final int OPTIONS = 6;

  /** How many edits go before each kill: any number, and the same ones in every run. */
  private static final int[] ROUNDS = new Random(20261122).ints(3, 2, 9).toArray();

  /** How often the page has looked what it can say; it does so by its only interval. */
  private static final String COUNT_LOOKS =
      "{ const real = window.setInterval; window.looks = 0;"
          + " window.setInterval = (look, every) =>"
          + " real(() => { look(); window.looks++; }, every); }";

  private static final String FILE =
      """
      instrument: killed-draft
      version: 1
      owner: northamptonshire
      authorities: [northamptonshire]
      title: Composed while machines fail
      language: en-GB
      option_sets:
        - id: answers
          options:
            - id: o1
              label: Option 1
            - id: o2
              label: Option 2
            - id: o3
              label: Option 3
            - id: o4
              label: Option 4
            - id: o5
              label: Option 5
            - id: o6
              label: Option 6
      sections:
        - id: school
          title: School
          items:
            - id: known
              kind: choice
              label: Known
              option_set: answers
      """;

  @Test
  void nothing_that_was_called_saved_is_lost_and_all_of_it_can_be_undone(Browser browser) {
    try (RunningPlumbline plumbline = RunningPlumbline.start(Journeys.Fresh.directory("draft"))) {
      try (Person admin = Person.signIn(plumbline, browser, ADMIN)) {
        Composer.begin(admin, CODE, FILE);
      }
      List<List<String>> states = new ArrayList<>();
      int round = 0;
      for (int edits : ROUNDS) {
        round++;
        killed(plumbline, browser, states, "Round " + round + ", edit ", edits);
      }
      try (Person admin = Person.signIn(plumbline, browser, ADMIN)) {
        Composer composer = new Composer(admin).open(CODE);
        backAndForth(composer, states);
      }
    }
  }

  /** Checks what is there, edits, kills in the midst of one more edit. */
  private static void killed(
      RunningPlumbline plumbline,
      Browser browser,
      List<List<String>> states,
      String words,
      int edits) {
    try (Person admin = Person.signIn(plumbline, browser, ADMIN)) {
      Composer composer = new Composer(admin).open(CODE);
      goesOn(composer, states);
      for (int edit = 1; edit <= edits; edit++) {
        composer.write(option(composer, edit % OPTIONS + 1), words + edit);
        states.add(shown(composer));
      }
      composer.type(option(composer, 1), words + "not waited for");
      composer.leave();
      plumbline.kill();
      plumbline.startAgain();
    }
  }

  /** What was called saved is there; the edit in whose midst it was killed may be, whole. */
  private static void goesOn(Composer composer, List<List<String>> states) {
    List<String> now = shown(composer);
    if (states.isEmpty()) {
      states.add(now);
      return;
    }
    List<String> last = states.getLast();
    if (!now.equals(last)) {
      assertThat(now.getFirst()).endsWith("not waited for");
      assertThat(now.subList(1, OPTIONS)).isEqualTo(last.subList(1, OPTIONS));
      states.add(now);
    }
  }

  private static void backAndForth(Composer composer, List<List<String>> states) {
    goesOn(composer, states);
    for (List<String> state : states.reversed().subList(1, states.size())) {
      press(composer, "#undo", state);
    }
    assertThat(composer.page().locator("#undo")).hasAttribute("aria-disabled", "true");
    for (List<String> state : states.subList(1, states.size())) {
      press(composer, "#redo", state);
    }
    assertThat(composer.page().locator("#redo")).hasAttribute("aria-disabled", "true");
  }

  private static void press(Composer composer, String button, List<String> state) {
    composer.page().locator(button).click();
    for (int i = 0; i < OPTIONS; i++) {
      assertThat(option(composer, i + 1)).hasValue(state.get(i));
    }
  }

  private static List<String> shown(Composer composer) {
    List<String> shown = new ArrayList<>();
    for (int number = 1; number <= OPTIONS; number++) {
      shown.add(option(composer, number).inputValue());
    }
    return shown;
  }

  private static Locator option(Composer composer, int number) {
    return composer.wording("answers", "o" + number);
  }

  @Test
  void saved_is_not_said_while_an_edit_is_still_under_way(Browser browser) {
    try (RunningPlumbline plumbline = RunningPlumbline.start(Journeys.Fresh.directory("slow"));
        Person admin = Person.signIn(plumbline, browser, ADMIN)) {
      Composer.begin(admin, CODE, FILE);
      Page page = admin.page();
      page.addInitScript(COUNT_LOOKS);
      Composer composer = new Composer(admin).open(CODE);
      composer.write(option(composer, 1), "Before");
      Deque<Route> held = new ArrayDeque<>();
      page.route(Pattern.compile(".*v-r=uidl.*"), held::add);
      // What was under way before would be answered, and both edits go out together behind it.
      page.waitForCondition(() -> !held.isEmpty() || admin.isSettled());

      composer.type(option(composer, 2), "First");
      composer.leave();
      composer.type(option(composer, 3), "Second");
      composer.leave();
      next(page, held).resume();
      Route second = next(page, held);
      int looks = (int) page.evaluate("window.looks");
      page.waitForFunction("seen => window.looks > seen + 3", looks);
      assertThat(page.locator("#saved")).hasAttribute("data-local", "saving");
      second.resume();
      page.unroute(Pattern.compile(".*v-r=uidl.*"));
    }
  }

  private static Route next(Page page, Deque<Route> held) {
    page.waitForCondition(() -> !held.isEmpty());
    return held.remove();
  }
}
