package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The application is killed while somebody types: what the page had called saved is there. */
@ExtendWith(Journeys.class)
class KilledWhileTypingJourney {
  private static final String PRACTITIONER = "practitioner.hammersmith-fulham";

  /** How many keys go after the last word that was saved; each number ends at another moment. */
  private static final int[] MOMENTS = {0, 3, 40};

  @Test
  void nothing_that_was_called_saved_is_lost(Browser browser) {
    try (RunningPlumbline plumbline = RunningPlumbline.start(Journeys.Fresh.directory("killed"))) {
      String reference = begin(plumbline, browser);
      String saved = "";
      for (int keys : MOMENTS) {
        saved = killed(plumbline, browser, reference, saved, keys);
      }
      try (Person person = Person.signIn(plumbline, browser, PRACTITIONER)) {
        there(person, saved);
      }
    }
  }

  private static String begin(RunningPlumbline plumbline, Browser browser) {
    try (Person person = Person.signIn(plumbline, browser, PRACTITIONER)) {
      person.newChild("Juniper", "Lyle", 8, 2010);
      String reference = person.start();
      person.keyboard().write(person.page().locator("#in-completed_by"), "Dan Osei");
      person.saved();
      return reference;
    }
  }

  /** Types, waits for "Saved", types on, kills; and gives what had been saved. */
  private static String killed(
      RunningPlumbline plumbline, Browser browser, String reference, String before, int keys) {
    try (Person person = Person.signIn(plumbline, browser, PRACTITIONER)) {
      person.open("assessments/" + reference + "/sections/running_away");
      person.level(3);
      Page page = person.page();
      Locator evidence = page.locator("#in-running_away_evidence");
      if (!before.isEmpty()) {
        assertThat(evidence).not().hasValue("");
        assertThat(evidence.inputValue()).startsWith(before);
      }
      person.keyboard().type(evidence, " Saved before kill " + keys + ".");
      person.saved();
      String saved = evidence.inputValue();
      page.keyboard().type("x".repeat(keys));
      plumbline.kill();
      plumbline.startAgain();
      return saved;
    }
  }

  private static void there(Person person, String saved) {
    person.follow("Juniper Lyle");
    person.heading("1.Running Away / Going Missing");
    Page page = person.page();
    assertThat(page.locator("#in-running_away_evidence").inputValue()).startsWith(saved);
    assertThat(page.locator(".level-card").nth(2).locator("input[type=radio]")).isChecked();
    person.follow("Front page");
    person.heading("Front page");
    assertThat(page.locator("#in-completed_by")).hasValue("Dan Osei");
  }
}
