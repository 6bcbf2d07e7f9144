package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From a definition file to a version that practitioners start on: an admin asks, a manager reads
 * and approves. In an application of its own, since it gives an authority a second instrument.
 */
@ExtendWith(Journeys.class)
class PublicationJourney {
  private static final String DRAFT = "instruments/north-checklist/";
  private static final String FILE =
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
              scale: risk
              descriptors:
                - level: mild
                  text: Late, or absent without permission.
                - level: severe
                  text: Has not been seen at school this term.
            - id: school_evidence
              kind: long_text
              label: Evidence
      notes:
        - about: school
          decision: to_confirm
          text: The paper form has no level between the two.
      """;

  private final Looks looks = new Looks("publication");

  @Test
  void an_admin_asks_a_manager_approves_and_practitioners_start_on_the_version(Browser browser) {
    try (RunningPlumbline plumbline =
            RunningPlumbline.start(Journeys.Fresh.directory("publication"));
        Person admin = Person.signIn(plumbline, browser, "admin.northamptonshire");
        Person manager = Person.signIn(plumbline, browser, "manager.northamptonshire");
        Person practitioner = Person.signIn(plumbline, browser, "practitioner.northamptonshire")) {
      begin(admin);
      ask(admin);
      refuse(manager);
      again(admin);
      approve(manager);
      start(practitioner);
      aroundVersions(admin);
    }
    looks.foundNothing();
  }

  private void begin(Person admin) {
    admin.follow("Instruments");
    admin.heading("Instruments");
    looks.at(admin, "library-admin");
    admin.follow("New instrument");
    admin.heading("New instrument");
    looks.at(admin, "new");
    admin.press("Begin the draft");
    assertThat(admin.page().locator(".field--error").first()).isVisible();
    looks.at(admin, "new-problems");
    choose(admin, FILE.replace("kind: level", "kind: levle").replace("about: school", "abuot: x"));
    assertThat(admin.page().locator(".error-summary li")).not().hasCount(0);
    looks.at(admin, "new-file-refused");
    choose(admin, FILE.replace("    - level: severe", "    - level: sever"));
    admin.page().waitForURL("**/" + DRAFT + "draft");
    admin.open(DRAFT + "publish");
    assertThat(admin.page().locator("main")).containsText("Stops publication");
    looks.at(admin, "publish-stopped");
    admin.open("instruments/drafts");
    looks.at(admin, "drafts");
    admin.press("Discard");
    looks.at(admin, "drafts-discard");
    admin.press("Discard the draft");
    assertThat(admin.page().getByText("is discarded")).isVisible();
    admin.open("instruments/new");
    choose(admin, FILE);
    admin.page().waitForURL("**/" + DRAFT + "draft");
  }

  private static void choose(Person admin, String file) {
    admin
        .field("Definition file")
        .setInputFiles(
            new FilePayload(
                "checklist.yaml", "application/yaml", file.getBytes(StandardCharsets.UTF_8)));
  }

  private void ask(Person admin) {
    admin.open(DRAFT + "publish");
    admin.heading("Publish version 1");
    looks.at(admin, "publish");
    assertThat(admin.field("What is new")).hasValue("First version.");
    admin.write("What is new", "The first wording.");
    admin.press("Ask for publication");
    assertThat(admin.page().getByText("Waits for a second person")).isVisible();
    looks.at(admin, "publish-asked");
    assertThat(admin.button("Approve")).hasCount(0);
  }

  private void refuse(Person manager) {
    manager.follow("Instruments");
    manager.follow("Drafts to approve");
    manager.heading("Drafts");
    looks.at(manager, "drafts-manager");
    manager.follow("A checklist for the north of the county");
    manager.heading("Approve version 1");
    assertThat(manager.page().locator("main")).containsText("Late, or absent without permission.");
    looks.at(manager, "approve");
    manager.press("Refuse");
    assertThat(manager.page().locator(".field--error")).isVisible();
    manager.write("Reason", "Say who checked the levels.");
    manager.press("Refuse");
    assertThat(manager.page().locator("main")).containsText("Refused.");
  }

  private void again(Person admin) {
    admin.open(DRAFT + "publish");
    assertThat(admin.page().getByText("Say who checked the levels.")).isVisible();
    admin.write("What is new", "The first wording, its levels checked by the board.");
    admin.press("Ask for publication");
    assertThat(admin.page().getByText("Waits for a second person")).isVisible();
  }

  private void approve(Person manager) {
    manager.open(DRAFT + "publish");
    manager.press("Approve and publish version 1");
    assertThat(manager.page().locator("dialog")).isVisible();
    looks.at(manager, "approve-question");
    manager.keyboard().enter(manager.page().locator("dialog .button--primary"));
    manager.heading("Version 1 is published");
    looks.at(manager, "published");
    manager.follow("Read the version");
    manager.heading("A checklist for the north of the county");
    assertThat(manager.page().locator("main")).containsText("its levels checked by the board");
  }

  private static void start(Person practitioner) {
    practitioner.newChild("Wren", "Holloway", 8, 2012);
    Page page = practitioner.page();
    practitioner.keyboard().space(page.getByLabel(Pattern.compile("A checklist for the north")));
    String reference = practitioner.start();
    practitioner.open("assessments/" + reference + "/sections/school");
    practitioner.level(1);
    practitioner.saved();
  }

  private void aroundVersions(Person admin) {
    admin.open("instruments/north-checklist");
    admin.follow("Compose the next version");
    admin.heading("Compose version 2");
    looks.at(admin, "new-from-version");
    admin.press("Begin the draft of version 2");
    admin.page().waitForURL("**/" + DRAFT + "draft");
    admin.open(DRAFT + "history");
    assertThat(admin.page().getByText("The draft was begun.")).isVisible();
    admin.press("Bring version 1 back into the draft");
    assertThat(admin.page().locator(".said")).isVisible();
    looks.at(admin, "history");
    admin.open("instruments/northamptonshire-cse");
    looks.at(admin, "instrument-admin");
    admin.open("admin/publishing");
    looks.at(admin, "four-eyes");
    admin.press("Let one admin publish alone");
    admin.keyboard().enter(admin.page().locator("dialog .button--primary"));
    assertThat(admin.page().locator("main h2").first()).hasText("One admin publishes alone");
    looks.at(admin, "four-eyes-off");
    admin.open(DRAFT + "publish");
    assertThat(admin.button("Publish version 2")).isVisible();
    looks.at(admin, "publish-alone");
    admin.open("instruments/north-checklist/versions/1");
    looks.at(admin, "version-admin");
    admin.follow("Take out of use");
    admin.heading("Take version 1 out of use");
    assertThat(admin.page().locator("main")).containsText("1 assessment still written on");
    looks.at(admin, "withdraw");
    admin.press("Close version 1");
    admin.keyboard().enter(admin.page().locator("dialog .button--primary"));
    assertThat(admin.page().getByText("Version 1 is closing now.")).isVisible();
    looks.at(admin, "withdraw-closed");
  }
}
