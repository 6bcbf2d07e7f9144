package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
class HammersmithFulhamJourney {
  private static final String PRACTITIONER = "practitioner.hammersmith-fulham";
  private static final String MANAGER = "manager.hammersmith-fulham";
  private static final int LEVEL_SECTIONS = 11;

  @Test
  void an_assessment_goes_from_a_new_child_to_the_sign_off(
      RunningPlumbline plumbline, Browser browser) {
    try (Person practitioner = Person.signIn(plumbline, browser, PRACTITIONER);
        Person manager = Person.signIn(plumbline, browser, MANAGER)) {
      practitioner.newChild("Wren", "Halloway", 2, 2010);
      String reference = practitioner.start();
      frontPage(practitioner);
      firstSection(practitioner);
      otherSections(practitioner);
      missing(practitioner);
      practitioner.press("Submit to a manager");
      practitioner.heading("Result and next steps");
      assertThat(practitioner.page().locator(".verdict")).containsText("MODERATE");

      manager.open("");
      manager.follow("Wren Halloway");
      manager.heading("Result and next steps");
      manager.press("Return to the practitioner");
      assertThat(manager.page().locator("#manager-comment")).isFocused();
      assertThat(manager.page().getByText("Say what is to be done before you return it"))
          .isVisible();
      manager.write("Comment", "Say who saw the injury, and when.");
      manager.press("Return to the practitioner");
      assertThat(manager.page().getByText(Pattern.compile("Returned by .* on "))).isVisible();

      practitioner.open("");
      assertThat(practitioner.page().getByText("Returned to you").first()).isVisible();
      practitioner.open("assessments/" + reference + "/check");
      assertThat(practitioner.page().getByText("Say who saw the injury, and when.")).isVisible();
      practitioner.follow("Wren Halloway, " + reference);
      practitioner.heading("Next Steps");
      practitioner.level(4);
      practitioner.saved();
      practitioner.next();
      practitioner.press("Submit to a manager");
      practitioner.heading("Result and next steps");
      assertThat(practitioner.page().locator(".verdict .level--large")).hasText("SIGNIFICANT");

      manager.open("assessments/" + reference + "/result");
      manager.signOff();
      assertThat(manager.page().getByText(Pattern.compile("Signed off by .* on "))).isVisible();
      manager.follow("Read the whole assessment");
      assertThat(manager.page().getByText("Seen with a burn on the left hand.").first())
          .isVisible();
      manager.open("assessments/" + reference + "/print");
      assertThat(manager.page().locator("body")).containsText("Wren Halloway");
    }
  }

  @Test
  void a_child_who_may_be_known_already_is_offered(RunningPlumbline plumbline, Browser browser) {
    try (Person practitioner = Person.signIn(plumbline, browser, PRACTITIONER)) {
      practitioner.newChild("Ida", "Marrable", 5, 2011);
      practitioner.start();
      practitioner.open("start");
      practitioner.write("Given name", "Ida");
      practitioner.write("Family name", "Marrable");
      practitioner.press("Find or enter this child");
      Locator question = practitioner.page().getByText("Is it this child?");
      assertThat(question).isFocused();
      practitioner.press("Use the record of Ida Marrable");
      String second = practitioner.start();
      practitioner.open("children");
      practitioner.write("Name or reference", "Marrable");
      practitioner.press("Search");
      assertThat(practitioner.page().getByText("1 child", exactly())).isVisible();
      practitioner.follow("Ida Marrable");
      assertThat(practitioner.page().locator(".work-item")).hasCount(2);
      assertThat(practitioner.page().getByText(second)).isVisible();
    }
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }

  private static void frontPage(Person practitioner) {
    Page page = practitioner.page();
    assertThat(page.locator("#in-completed_by")).hasValue("Dan Osei");
    assertThat(page.locator("#in-young_person_name")).hasValue("Wren Halloway");
    practitioner.keyboard().write(page.locator("#in-completed_by"), "Amira Grant");
    practitioner.saved();
    practitioner.keyboard().date(page.locator("#in-date_completed"), 4, 2026);
    practitioner.keyboard().write(page.locator("#in-young_person_name"), "Wren Halloway");
    practitioner.keyboard().space(page.locator("#in-yos_involvement-yes"));
    page.keyboard().press("ArrowDown");
    assertThat(page.locator("#in-yos_involvement-no")).isChecked();
    practitioner.keyboard().date(page.locator("#in-date_of_birth"), 2, 2010);
    assertThat(page.locator("#item-age_in_years .computed__value"))
        .hasText(Pattern.compile("\\d+"));
    practitioner.keyboard().write(page.locator("#in-current_attendance"), "61.5");
    practitioner
        .keyboard()
        .write(page.locator("#in-summary_of_concerns"), "New phone, new friends.");
    practitioner.saved();
    practitioner.next();
  }

  private static void firstSection(Person practitioner) {
    Page page = practitioner.page();
    practitioner.heading("1.Running Away / Going Missing");
    practitioner.level(3);
    page.keyboard().press("2");
    assertThat(page.locator(".level-card").nth(1).getByText("Chosen")).isVisible();
    page.keyboard().press("3");
    practitioner
        .keyboard()
        .space(page.locator(".level-card").nth(2).locator("input[type=checkbox]").first());
    assertThat(page.locator(".level-card").nth(2)).containsText("1 of ");
    Locator evidence = page.locator("#in-running_away_evidence");
    practitioner.keyboard().type(evidence, "Seen with a burn on the left hand.");
    practitioner.saved();
    actionRows(practitioner);
    practitioner.next();
  }

  private static void actionRows(Person practitioner) {
    Page page = practitioner.page();
    Locator rows = page.locator(".actions tbody tr");
    Locator add = page.locator("#item-running_away_actions button:has-text(\"Add \")");
    practitioner.keyboard().enter(add);
    assertThat(rows.nth(0).locator("textarea")).isFocused();
    page.keyboard().insertText("Call the school nurse");
    page.keyboard().press("Tab");
    page.keyboard().insertText("Amira Grant");
    practitioner.keyboard().date(rows.nth(0).locator("input.input--date"), 5, 2026);
    practitioner.saved();
    practitioner.keyboard().enter(add);
    assertThat(rows.nth(1).locator("textarea")).isFocused();
    page.keyboard().insertText("Written in the wrong place");
    practitioner.keyboard().enter(rows.nth(1).locator("button"));
    assertThat(rows).hasCount(1);
    assertThat(rows.nth(0).locator("textarea")).isFocused();
    practitioner.keyboard().enter(add);
    assertThat(rows.nth(1).locator("textarea")).isFocused();
    practitioner.keyboard().enter(rows.nth(0).locator("button"));
    assertThat(rows).hasCount(1);
    practitioner.keyboard().enter(rows.nth(0).locator("button"));
    assertThat(add).isFocused();
    practitioner.keyboard().enter(add);
    page.keyboard().insertText("Call the school nurse again");
    page.keyboard().press("Tab");
    practitioner.saved();
  }

  private static void otherSections(Person practitioner) {
    Page page = practitioner.page();
    for (int section = 2; section <= LEVEL_SECTIONS; section++) {
      practitioner.level(section == 2 ? 4 : 1 + section % 2);
      practitioner.saved();
      practitioner.next();
    }
    practitioner
        .keyboard()
        .write(page.locator("#in-contextual_information"), "Two addresses near the station.");
    practitioner.next();
    practitioner.keyboard().write(page.locator("#in-analysis_of_risk"), "The pattern is new.");
    practitioner.next();
    practitioner.next();
    practitioner.heading("Next Steps");
    practitioner.next();
  }

  private static void missing(Person practitioner) {
    practitioner.heading("Check and submit");
    Page page = practitioner.page();
    assertThat(page.locator(".error-summary h2")).hasText("1 thing stops you submitting");
    practitioner.keyboard().enter(page.locator(".error-summary a"));
    practitioner.heading("Next Steps");
    assertThat(page.locator(".ladder input[type=radio]").first()).isFocused();
    practitioner.level(3);
    practitioner.saved();
    practitioner.next();
    assertThat(page.locator(".error-summary")).hasCount(0);
  }
}
