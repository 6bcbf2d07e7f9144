package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
class CambridgeshirePeterboroughJourney {
  @Test
  void cambridgeshire_is_shown_its_own_next_steps(RunningPlumbline plumbline, Browser browser) {
    try (Person practitioner = Person.signIn(plumbline, browser, "practitioner.cambridgeshire");
        Person manager = Person.signIn(plumbline, browser, "manager.cambridgeshire")) {
      String reference = assess(practitioner, "Nell", 1);
      Page page = practitioner.page();
      practitioner.keyboard().space(page.locator("#in-open_to_social_care-yes"));
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#in-open_to_social_care-no")).isChecked();
      submit(practitioner);
      assertThat(page.locator("h2").first()).isVisible();
      assertThat(page.getByText("Next steps for Cambridgeshire")).isVisible();
      assertThat(page.locator(".step").first()).isVisible();
      assertThat(page.locator(".result__body")).not().containsText("PETERBOROUGH");
      signOff(manager, reference);
    }
  }

  @Test
  void peterborough_is_not_asked_what_its_steps_do_not_need(
      RunningPlumbline plumbline, Browser browser) {
    try (Person practitioner = Person.signIn(plumbline, browser, "practitioner.peterborough");
        Person manager = Person.signIn(plumbline, browser, "manager.peterborough")) {
      String reference = assess(practitioner, "Rafe", 1);
      Page page = practitioner.page();
      assertThat(page.locator("#item-open_to_social_care")).isHidden();
      page.keyboard().press("3");
      assertThat(page.locator("#item-open_to_social_care")).isVisible();
      practitioner.keyboard().space(page.locator("#in-open_to_social_care-yes"));
      submit(practitioner);
      assertThat(page.getByText("Next steps for Peterborough")).isVisible();
      assertThat(page.locator(".step").first()).isVisible();
      assertThat(page.locator(".verdict .level--large")).hasText("SIGNIFICANT");
      assertThat(page.locator(".result__body")).not().containsText("CAMBRIDGESHIRE:");
      signOff(manager, reference);
    }
  }

  @Test
  void another_authority_learns_nothing_from_an_address(
      RunningPlumbline plumbline, Browser browser) {
    try (Person own = Person.signIn(plumbline, browser, "practitioner.cambridgeshire");
        Person other = Person.signIn(plumbline, browser, "practitioner.peterborough")) {
      own.newChild("Isolde", "Quarrington", 6, 2010);
      own.page().waitForURL(Pattern.compile(".*child=.*"));
      String child = own.page().url().replaceAll(".*child=", "");
      String reference = own.start();
      String nothing = refused(other, "assessments/AAAA-AAAA");
      assertThat(refused(other, "assessments/" + reference)).isEqualTo(nothing);
      for (String page :
          new String[] {"/sections/front_page", "/check", "/result", "/read", "/print"}) {
        assertThat(refused(other, "assessments/" + reference + page)).as(page).isEqualTo(nothing);
      }
      assertThat(refused(other, "children/" + child)).isEqualTo(nothing);
      assertThat(refused(other, "start?child=" + child)).isEqualTo(nothing);
      assertThat(nothing).contains("Nothing is found here").doesNotContain("Isolde");
    }
  }

  private static String refused(Person person, String path) {
    person.open(path);
    person.heading("Nothing is found here");
    assertThat(person.page().title()).isEqualTo("Not found - Plumbline");
    return person.page().locator("main").innerText();
  }

  /** From a new child to the page of the judgement, with some sections answered. */
  private static String assess(Person practitioner, String given, int judged) {
    practitioner.newChild(given, "Sallow", 1, 2011);
    String reference = practitioner.start();
    Page page = practitioner.page();
    practitioner.keyboard().write(page.locator("#in-completed_by"), "Sian Okafor");
    practitioner.keyboard().date(page.locator("#in-date_completed"), 4, 2026);
    practitioner.keyboard().write(page.locator("#in-young_person_name"), given + " Sallow");
    practitioner.saved();
    practitioner.next();
    practitioner.level(2);
    assertThat(page.locator(".subject .tally")).containsText("MODERATE1");
    practitioner.saved();
    practitioner.next();
    practitioner.level(3);
    assertThat(page.locator(".subject .tally")).containsText("SIGNIFICANT1");
    practitioner.saved();
    practitioner.follow("Next Steps");
    practitioner.heading("Next Steps");
    practitioner.level(judged);
    practitioner.saved();
    return reference;
  }

  private static void submit(Person practitioner) {
    practitioner.saved();
    practitioner.next();
    practitioner.press("Submit to a manager");
    practitioner.heading("Result and next steps");
  }

  private static void signOff(Person manager, String reference) {
    manager.open("assessments/" + reference + "/result");
    manager.signOff();
    assertThat(manager.page().getByText(Pattern.compile("Signed off by "))).isVisible();
    manager.open("assessments/" + reference + "/print");
    assertThat(manager.page().locator("body")).containsText("Sallow");
  }
}
