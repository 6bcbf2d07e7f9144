package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Journeys.class)
class NorthamptonshireJourney {
  private static final int STATEMENT_SECTIONS = 10;

  @Test
  void the_threshold_and_social_care_decide_who_receives_it(
      RunningPlumbline plumbline, Browser browser) {
    try (Person practitioner = Person.signIn(plumbline, browser, "practitioner.northamptonshire");
        Person manager = Person.signIn(plumbline, browser, "manager.northamptonshire")) {
      practitioner.newChild("Marnie", "Fairweather", 7, 2009);
      String reference = practitioner.start();
      form(practitioner);
      Page page = practitioner.page();
      practitioner.keyboard().space(page.locator("#in-tier_4_threshold-met"));
      practitioner.keyboard().space(page.locator("#in-social_care_status-open"));
      submit(practitioner);
      steps(practitioner, "rise@northants.pnn.police.uk");

      manager.open("assessments/" + reference + "/result");
      giveBack(manager, "Is she open to social care?");
      changeThreshold(practitioner, reference);
      practitioner.keyboard().go(page.locator("#in-social_care_status-open"));
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#in-social_care_status-not_open")).isChecked();
      submit(practitioner);
      steps(practitioner, "mash@northamptonshire.gcsx.gov.uk");

      manager.open("assessments/" + reference + "/result");
      giveBack(manager, "Is the threshold met?");
      changeThreshold(practitioner, reference);
      practitioner.keyboard().go(page.locator("#in-tier_4_threshold-met"));
      page.keyboard().press("ArrowDown");
      assertThat(page.locator("#in-tier_4_threshold-not_met")).isChecked();
      assertThat(page.locator("#item-social_care_status")).isHidden();
      submit(practitioner);
      assertThat(page.locator(".step")).containsText("CONSIDER OTHER APPROPRIATE SERVICES");
      practitioner.keyboard().space(page.locator(".step input"));
      assertThat(page.locator(".step [role=status]")).containsText("Done ");

      manager.open("assessments/" + reference + "/result");
      manager.signOff();
      assertThat(manager.page().getByText(Pattern.compile("Signed off by "))).isVisible();
      manager.open("assessments/" + reference + "/print");
      assertThat(manager.page().locator("body")).containsText("Two nights in March.");
      assertThat(manager.page().locator("body")).containsText("Left out of this copy");
      manager.follow("Open the whole copy");
      assertThat(manager.page().locator("body")).not().containsText("Left out of this copy");
      assertThat(manager.page().locator("body")).containsText("Two nights in March.");
    }
  }

  private static void form(Person practitioner) {
    Page page = practitioner.page();
    practitioner.keyboard().write(page.locator("#in-child_full_name"), "Marnie Fairweather");
    practitioner.keyboard().space(page.locator("#nk-child_sexuality"));
    practitioner.keyboard().date(page.locator("#in-assessed_on"), 4, 2026);
    practitioner.keyboard().space(page.locator("#in-known_to_yos-yes"));
    practitioner
        .keyboard()
        .write(page.locator("#in-known_to_yos_details"), "A caution in January.");
    practitioner.saved();
    practitioner.next();
    practitioner.keyboard().write(page.locator("#in-referrer_name"), "Tom Brennan");
    practitioner.next();
    for (int section = 1; section <= STATEMENT_SECTIONS; section++) {
      practitioner
          .keyboard()
          .space(page.locator(".statement > label input").nth(section == 1 ? 2 : 1));
      if (section == 1) {
        practitioner
            .keyboard()
            .write(page.locator(".statement__details textarea:visible"), "Two nights in March.");
      }
      practitioner.saved();
      practitioner.next();
    }
    practitioner
        .keyboard()
        .write(page.locator("#in-views_of_young_person"), "She wants to be left alone.");
    practitioner.next();
    practitioner.next();
    practitioner.level(2);
    practitioner.saved();
    practitioner.next();
  }

  private static void changeThreshold(Person practitioner, String reference) {
    practitioner.open("assessments/" + reference);
    assertThat(practitioner.page().getByText("A manager returned this assessment.")).isVisible();
    practitioner.open("assessments/" + reference + "/sections/threshold");
  }

  private static void submit(Person practitioner) {
    practitioner.saved();
    practitioner.next();
    practitioner.heading("Check and submit");
    assertThat(practitioner.page().locator("main")).containsText("You may submit.");
    practitioner.press("Submit to a manager");
    practitioner.heading("Result and next steps");
  }

  private static void giveBack(Person manager, String comment) {
    manager.write("Comment", comment);
    manager.press("Return to the practitioner");
    assertThat(manager.page().getByText(comment)).isVisible();
  }

  private static void steps(Person practitioner, String recipient) {
    assertThat(practitioner.page().locator(".step")).hasCount(1);
    assertThat(practitioner.page().locator(".step__to")).hasText(recipient);
  }
}
