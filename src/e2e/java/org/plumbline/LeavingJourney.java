package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody leaves a page before the second is over after which what was typed is sent. */
@ExtendWith(Journeys.class)
class LeavingJourney {
  private static final String EVIDENCE = "#in-running_away_evidence";

  @Test
  void back_within_the_application_takes_the_last_words_along(
      RunningPlumbline plumbline, Browser browser) {
    try (Person person = begin(plumbline, browser, "Wren", "Backhouse", 2009)) {
      List<String> asked = asked(person.page());
      String section = person.page().url();
      String here = person.page().locator("h1").innerText();
      person.next();
      String next = person.page().locator("h1").innerText();
      person.page().evaluate("history.back()");
      person.heading(here);
      person.keyboard().type(person.page().locator(EVIDENCE), "Typed, then Back.");
      person.page().evaluate("history.forward()");
      person.heading(next);
      person.page().navigate(section);
      assertThat(person.page().locator(EVIDENCE)).hasValue("Typed, then Back.");
      assertThat(asked).isEmpty();
    }
  }

  @Test
  void the_browser_asks_before_it_loads_again_what_is_not_acknowledged(
      RunningPlumbline plumbline, Browser browser) {
    try (Person person = begin(plumbline, browser, "Corin", "Loadman", 2010)) {
      List<String> asked = asked(person.page());
      person.keyboard().type(person.page().locator(EVIDENCE), "Typed, then loaded again.");
      person.page().reload();
      assertThat(asked).containsExactly("beforeunload");
      assertThat(person.page().locator(EVIDENCE)).hasValue("Typed, then loaded again.");
      person.page().reload();
      assertThat(asked).hasSize(1);
    }
  }

  @Test
  void it_asks_for_as_long_as_something_is_not_saved_and_no_longer(
      RunningPlumbline plumbline, Browser browser) {
    try (Person person = begin(plumbline, browser, "Tamsin", "Offord", 2011)) {
      List<String> asked = new ArrayList<>();
      person
          .page()
          .onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
          });
      Locator evidence = person.page().locator(EVIDENCE);
      person.page().context().setOffline(true);
      person.keyboard().type(evidence, "Typed without a network.");
      assertThat(person.page().locator("#saved")).containsText("Not saved, reconnecting.");
      person.page().evaluate("setTimeout(() => location.reload())");
      person.page().waitForCondition(() -> asked.size() == 1);
      assertThat(evidence).hasValue("Typed without a network.");
      person.page().context().setOffline(false);
      person.saved();
      person.page().reload();
      assertThat(asked).hasSize(1);
      assertThat(evidence).hasValue("Typed without a network.");
    }
  }

  private static Person begin(
      RunningPlumbline plumbline, Browser browser, String given, String family, int born) {
    Person person = Person.signIn(plumbline, browser, "practitioner.hammersmith-fulham");
    person.newChild(given, family, 3, born);
    String reference = person.start();
    person.open("assessments/" + reference + "/sections/running_away");
    return person;
  }

  /** What the browser asks; all of it is agreed to. */
  private static List<String> asked(Page page) {
    List<String> asked = new ArrayList<>();
    page.onDialog((Dialog dialog) -> {
      asked.add(dialog.type());
      dialog.accept();
    });
    return asked;
  }
}
