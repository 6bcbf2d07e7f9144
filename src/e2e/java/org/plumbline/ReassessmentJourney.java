package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A version replaces another: what was signed is reassessed beside last time's answers, and what is
 * half written is moved. In an application of its own, since it gives an authority an instrument.
 */
@ExtendWith(Journeys.class)
class ReassessmentJourney {
  private static final String CODE = "north-checklist";
  private static final String FIRST =
      """
      instrument: north-checklist
      version: 1
      owner: northamptonshire
      authorities: [northamptonshire]
      title: A checklist for the north of the county
      language: en-GB
      scales:
        - id: risk
          levels:
            - id: mild
              label: MILD
              concern: 1
            - id: severe
              label: SEVERE
              concern: 5
      sections:
        - id: school
          title: 1. School
          items:
            - id: school_level
              kind: level
              label: Level
              required: true
              scale: risk
              descriptors:
                - level: mild
                  text: Late, or absent without permission.
                - level: severe
                  text: Has not been seen at school this term.
            - id: school_evidence
              kind: long_text
              label: Evidence
        - id: home
          title: 2. Home
          items:
            - id: home_evidence
              kind: long_text
              label: What home is like
      outcome:
        tally: risk
      """;

  private static final String SECOND =
      FIRST
          .replace("version: 1", "version: 2")
          .replace("seen at school this term", "seen at school or online lessons this term")
          .replace(
              "label: What home is like\n",
              """
              label: What home is like
                    - id: home_views
                      kind: long_text
                      label: The child's own views
              """);

  private final Looks looks = new Looks("reassessment");

  @Test
  void answers_are_carried_over_only_as_far_as_a_person_says_so(Browser browser) {
    try (RunningPlumbline plumbline =
            RunningPlumbline.start(Journeys.Fresh.directory("reassessment"));
        Person admin = Person.signIn(plumbline, browser, "admin.northamptonshire");
        Person manager = Person.signIn(plumbline, browser, "manager.northamptonshire");
        Person practitioner = Person.signIn(plumbline, browser, "practitioner.northamptonshire")) {
      admin.open("admin/publishing");
      admin.press("Let one admin publish alone");
      admin.keyboard().enter(admin.page().locator("dialog .button--primary"));
      assertThat(admin.page().locator("main h2").first()).hasText("One admin publishes alone");
      publish(admin, FIRST, 1);
      String signed = written(practitioner, "Wren", "Holloway");
      practitioner.open("assessments/" + signed + "/check");
      practitioner.press("Submit to a manager");
      practitioner.heading("Result and next steps");
      manager.open("assessments/" + signed + "/result");
      manager.signOff();
      assertThat(manager.page().getByText(Pattern.compile("Signed off by .* on "))).isVisible();
      String begun = written(practitioner, "Ida", "Marrable");

      publish(admin, SECOND, 2);

      reassesses(practitioner, signed);
      moves(practitioner, begun);
    }
    looks.foundNothing();
  }

  private void publish(Person admin, String file, int version) {
    Composer.begin(admin, CODE, file);
    admin.open("instruments/" + CODE + "/publish");
    admin.heading("Publish version " + version);
    if (version == 2) {
      assertThat(admin.page().locator("main"))
          .containsText("1 assessment in progress. If all of them were moved: 1 answer kept, 1 to");
      looks.at(admin, "impact");
    }
    admin.press("Publish version " + version);
    admin.keyboard().enter(admin.page().locator("dialog .button--primary"));
    admin.heading("Version " + version + " is published");
  }

  private static String written(Person practitioner, String given, String family) {
    practitioner.open("");
    practitioner.newChild(given, family, 8, 2012);
    Page page = practitioner.page();
    practitioner.keyboard().space(page.getByLabel(Pattern.compile("A checklist for the north")));
    String reference = practitioner.start();
    practitioner.level(2);
    practitioner.keyboard().type(page.locator("#in-school_evidence"), "Told by the head teacher.");
    practitioner.saved();
    return reference;
  }

  private void reassesses(Person practitioner, String signed) {
    Page page = practitioner.page();
    practitioner.open("assessments/" + signed + "/result");
    practitioner.follow("Reassess");
    practitioner.heading("Reassess Wren Holloway");
    assertThat(page.locator("main"))
        .containsText(
            "version 2: 1 answer was given under the same words as now; 1 under words that changed");
    looks.at(practitioner, "follow");
    practitioner.press("Start the reassessment");
    practitioner.heading("Last time's answers");
    Locator level = page.getByLabel("Level: The wording changed");
    assertThat(level).containsText("SEVERE");
    assertThat(level.locator("ins")).containsText("inserted: or online lessons");
    assertThat(page.locator("main")).containsText("2 answers are waiting for you");
    looks.at(practitioner, "last-time");
    practitioner.keyboard().enter(button(page, "Keep: Level"));
    assertThat(level).containsText("Kept by");
    looks.at(practitioner, "last-time-kept");

    practitioner.follow("Go on with the form");
    practitioner.heading("1. School");
    assertThat(page.locator(".level-card").nth(1).getByText("Chosen")).isVisible();
    assertThat(page.locator("#in-school_evidence")).hasValue("");
    looks.at(practitioner, "beside");
    practitioner.keyboard().type(page.locator("#in-school_evidence"), "Other words.");
    practitioner.saved();
    assertThat(page.getByLabel("Evidence: Same wording"))
        .containsText("Something else is answered here.");
    practitioner.keyboard().enter(button(page, "Keep: Evidence"));
    assertThat(page.locator("#in-school_evidence")).hasValue("Told by the head teacher.");
    practitioner.open("assessments/" + signed + "/read");
    assertThat(page.locator("main")).containsText("Told by the head teacher.");
  }

  private void moves(Person practitioner, String begun) {
    Page page = practitioner.page();
    practitioner.open("assessments/" + begun + "/sections/school");
    practitioner.follow("See what would become of each answer");
    practitioner.heading("Move to a newer version");
    looks.at(practitioner, "move");
    practitioner.press("Move the work");
    practitioner.heading("Answers taken along");
    assertThat(page.locator("main")).containsText("1 of them has to be decided before you submit.");
    looks.at(practitioner, "taken-along");
    practitioner.follow("Go on with the form");
    practitioner.heading("1. School");
    assertThat(page.locator("#in-school_evidence")).hasValue("Told by the head teacher.");
    assertThat(page.locator(".ladder input[type=radio]:checked")).hasCount(0);
    String moved = page.url().replaceAll(".*/assessments/([^/]+)/.*", "$1");
    practitioner.open("assessments/" + moved + "/check");
    assertThat(page.locator("main")).containsText("1 answer was given under other words");
    looks.at(practitioner, "check");
    practitioner.follow("Decide on them");
    practitioner.heading("Answers taken along");
    practitioner.keyboard().enter(button(page, "Change: Level"));
    practitioner.heading("1. School");
    practitioner.level(1);
    practitioner.saved();
    practitioner.open("assessments/" + moved + "/last-time");
    assertThat(page.getByText("Every answer is decided on.")).isVisible();
    looks.at(practitioner, "decided");
    practitioner.open("assessments/" + moved + "/check");
    practitioner.press("Submit to a manager");
    practitioner.heading("Result and next steps");

    practitioner.open("assessments/" + begun);
    assertThat(page.locator("main")).containsText("was moved to a newer version");
    looks.at(practitioner, "moved");
  }

  private static Locator button(Page page, String name) {
    return page.getByLabel(name, new Page.GetByLabelOptions().setExact(true));
  }
}
