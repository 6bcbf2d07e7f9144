package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each page in each state, in a wide and in a narrow window: nothing that an automatic check finds
 * against WCAG 2.2 AA, nothing to scroll sideways, a title that names page and application, and a
 * picture for people to look at.
 */
@ExtendWith(Journeys.class)
class EveryPageJourney {
  private static final int WIDE = 1280;
  private static final int NARROW = 400;

  /** What 400 % zoom leaves of a window of 1280. */
  private static final int NARROWEST = 320;

  private final List<String> findings = new ArrayList<>();

  @Test
  void pages_of_somebody_who_has_not_signed_in(RunningPlumbline plumbline, Browser browser) {
    Page page = browser.page(WIDE, 900);
    page.navigate(plumbline.at(""));
    assertThat(page.locator("h1")).hasText("Sign in");
    look(page, "login");
    page.locator("#username, input[name=username]").fill("nobody.at-all");
    page.locator("input[name=password]").fill("not-the-password");
    page.keyboard().press("Enter");
    assertThat(page.locator("[role=alert]")).isVisible();
    look(page, "login-refused");
    page.context().close();
    nothingFound();
  }

  @Test
  void pages_of_a_practitioner(RunningPlumbline plumbline, Browser browser) {
    try (Person person = Person.signIn(plumbline, browser, "practitioner.northamptonshire")) {
      look(person, "start-child", "start");
      person.press("Find or enter this child");
      assertThat(person.page().locator(".field--error").first()).isVisible();
      look(person.page(), "start-child-problems");
      person.write("Given name", "Orla");
      person.write("Family name", "Penhallow");
      person.press("Find or enter this child");
      assertThat(person.page().getByText("Choose the instrument.")).isVisible();
      look(person.page(), "start-instrument");
      String reference = person.start();
      sections(person, reference);
      look(person, "check-missing", "assessments/" + reference + "/check");
      look(person, "read-open", "assessments/" + reference + "/read");
      look(person, "result-none-yet", "assessments/" + reference + "/result");
      person.open("start");
      person.write("Given name", "Orla");
      person.write("Family name", "Penhallow");
      person.press("Find or enter this child");
      assertThat(person.page().getByText("Is it this child?")).isVisible();
      look(person.page(), "start-duplicate");
      look(person, "children", "children");
      person.write("Name or reference", "Penhallow");
      person.press("Search");
      assertThat(person.page().getByText("1 child")).isVisible();
      look(person.page(), "children-found");
      person.follow("Orla Penhallow");
      assertThat(person.page().locator("h1")).containsText("Orla Penhallow");
      person.back();
      person.heading("Children");
      assertThat(person.page().getByText("1 child")).isVisible();
      person.follow("Orla Penhallow");
      look(person.page(), "child");
      look(person, "work-list-practitioner", "");
      look(person, "not-found", "assessments/AAAA-AAAA/sections/front_page");
      look(person, "no-such-page", "nothing-of-this-name");
    }
    nothingFound();
  }

  @Test
  void the_page_of_the_first_board_admin(Browser browser) {
    Path data = Path.of("target", "journeys", "first-admin");
    try (RunningPlumbline fresh = RunningPlumbline.start(data, "--plumbline.demo=false")) {
      Page page = browser.page(WIDE, 900);
      page.navigate(fresh.at("first-admin"));
      assertThat(page.locator("h1")).isVisible();
      look(page, "first-admin");
      page.context().close();
    }
    nothingFound();
  }

  @Test
  void pages_of_an_auditor(RunningPlumbline plumbline, Browser browser) {
    try (Person auditor = Person.signIn(plumbline, browser, "auditor.hammersmith-fulham")) {
      auditor.open("audit");
      Locator list = auditor.page().locator(".list-grid");
      assertThat(list.getByText("Read the audit trail").first()).isVisible();
      assertThat(list.getByText("Signed in").first()).isVisible();
      look(auditor.page(), "audit");
      look(auditor, "audit-none", "audit?from=2001-01-01&to=2001-01-02");
      look(auditor, "audit-check", "audit/check");
    }
    nothingFound();
  }

  @Test
  void pages_of_a_board_admin(RunningPlumbline plumbline, Browser browser) {
    try (Person admin = Person.signIn(plumbline, browser, "admin.cambridgeshire")) {
      look(admin, "admin", "admin");
      look(admin, "admin-accounts", "admin/accounts");
      look(admin, "admin-new-account", "admin/new-account");
      admin.press("Add the account");
      assertThat(admin.page().locator(".field--error").first()).isVisible();
      look(admin.page(), "admin-new-account-problems");
      admin.write("Name", "Nora Whitby");
      admin.write("Name to sign in with", "n.whitby@example.gov.uk");
      admin.press("Add the account");
      assertThat(admin.page().locator("#start-password")).isVisible();
      look(admin.page(), "admin-account-added");
      String start = admin.page().locator("#start-password").textContent();
      try (Person nora = Person.signIn(plumbline, browser, "n.whitby@example.gov.uk", start)) {
        nora.heading("Your account");
        look(nora.page(), "account-first");
      }
      admin.follow("Open the account");
      admin.heading("Nora Whitby");
      admin.press("Disable the account");
      assertThat(admin.page().locator(".said")).containsText("cannot sign in any more");
      look(admin.page(), "admin-account");
      admin.press("End the membership");
      assertThat(admin.page().locator("dialog")).isVisible();
      look(admin.page(), "admin-account-end");
      admin.page().keyboard().press("Escape");
      look(admin, "admin-mailboxes-none", "admin/mailboxes");
      look(admin, "admin-new-mailbox", "admin/new-mailbox?id=mash");
      admin.write("Address", "mash@example.gov.uk");
      admin.press("Add the mailbox");
      admin.heading("Mash");
      look(admin.page(), "admin-mailbox");
      look(admin, "admin-mailboxes", "admin/mailboxes");
      look(admin, "admin-instruments", "admin/instruments");
      look(admin, "account", "account");
    }
    nothingFound();
  }

  @Test
  void pages_of_a_manager(RunningPlumbline plumbline, Browser browser) {
    try (Person practitioner = Person.signIn(plumbline, browser, "practitioner.peterborough");
        Person manager = Person.signIn(plumbline, browser, "manager.peterborough")) {
      look(practitioner, "work-list-none", "");
      look(manager, "work-list-manager-none", "");
      String reference = submitted(practitioner);
      look(practitioner, "result-waiting", "assessments/" + reference + "/result");
      look(manager, "work-list-manager", "");
      look(manager, "result", "assessments/" + reference + "/result");
      manager.press("Return to the practitioner");
      assertThat(manager.page().locator(".field--error")).isVisible();
      look(manager.page(), "result-return-refused");
      manager.write("Comment", "Say more about coercion.");
      manager.follow("Read the whole assessment");
      assertThat(manager.page().locator("h1")).isFocused();
      manager.back();
      manager.heading("Result and next steps");
      assertThat(manager.field("Comment")).hasValue("Say more about coercion.");
      manager.press("Return to the practitioner");
      assertThat(manager.page().getByText(Pattern.compile("Returned by "))).isVisible();
      look(manager.page(), "result-returned");
      look(practitioner, "work-list-returned", "");
      look(practitioner, "form-returned", "assessments/" + reference);
      look(practitioner, "check-returned", "assessments/" + reference + "/check");
      practitioner.open("assessments/" + reference + "/sections/coercion");
      practitioner.level(2);
      practitioner.saved();
      practitioner.open("assessments/" + reference + "/check");
      practitioner.press("Submit to a manager");
      practitioner.heading("Result and next steps");
      manager.open("assessments/" + reference + "/result");
      assertThat(manager.page().locator(".changed tbody tr")).hasCount(1);
      assertThat(manager.page().locator(".changed tbody")).containsText("SIGNIFICANT");
      look(manager.page(), "result-changed");
      manager.signOff();
      assertThat(manager.page().getByText(Pattern.compile("Signed off by "))).isVisible();
      look(manager.page(), "result-signed-off");
      look(manager, "read", "assessments/" + reference + "/read");
      look(manager, "print", "assessments/" + reference + "/print");
    }
    nothingFound();
  }

  @Test
  void pages_of_instruments(RunningPlumbline plumbline, Browser browser) {
    try (Person person = Person.signIn(plumbline, browser, "admin.hammersmith-fulham")) {
      look(person, "instruments", "instruments");
      String instrument = "instruments/hammersmith-fulham-exploitation";
      look(person, "instrument", instrument);
      look(person, "version", instrument + "/versions/1");
      look(person, "version-blank", instrument + "/versions/1/print");
    }
    nothingFound();
  }

  @Test
  void a_form_in_which_two_windows_wrote_in_one_place(RunningPlumbline plumbline, Browser browser) {
    try (Person one = Person.signIn(plumbline, browser, "practitioner.hammersmith-fulham");
        Person two = Person.signIn(plumbline, browser, "practitioner.hammersmith-fulham")) {
      one.newChild("Tamsin", "Orchard", 11, 2011);
      String reference = one.start();
      String section = "assessments/" + reference + "/sections/running_away";
      one.open(section);
      two.open(section);
      Locator evidence = one.page().locator("#in-running_away_evidence");
      one.keyboard().write(evidence, "Seen at the station.");
      one.saved();
      two.keyboard().write(two.page().locator("#in-running_away_evidence"), "Seen near the park.");
      assertThat(two.page().locator(".conflict")).isVisible();
      assertThat(two.page().locator("#saved")).containsText("Not saved");
      look(two.page(), "form-two-wrote");
      two.press("Keep both, one below the other");
      two.saved();
      assertThat(two.page().locator("#in-running_away_evidence"))
          .hasValue("Seen at the station.\n\nSeen near the park.");
      two.level(3);
      two.saved();
      look(two.page(), "form-level");
    }
    nothingFound();
  }

  private void sections(Person person, String reference) {
    String form = "assessments/" + reference + "/sections/";
    look(person, "form-front-page", form + "child_information");
    person.open(form + "missing_episodes");
    person.keyboard().space(person.page().locator(".statement input").first());
    assertThat(person.page().locator(".statement__details").first()).isVisible();
    look(person.page(), "form-statements");
    person.open(form + "associations");
    person.press("Add a");
    look(person.page(), "form-rows");
    look(person, "form-text", form + "consultation");
    look(person, "form-judged-level", form + "risk_definition");
    person.open(form + "threshold");
    person.keyboard().space(person.page().locator("#in-tier_4_threshold-met"));
    assertThat(person.page().locator("#in-social_care_status-open")).isVisible();
    person.saved();
    look(person.page(), "form-choices");
  }

  private static String submitted(Person person) {
    person.newChild("Jago", "Trevelyan", 9, 2010);
    String reference = person.start();
    Page page = person.page();
    person.keyboard().write(page.locator("#in-completed_by"), "Sian Okafor");
    person.keyboard().date(page.locator("#in-date_completed"), 4, 2026);
    person.keyboard().write(page.locator("#in-young_person_name"), "Jago Trevelyan");
    person.saved();
    String form = "assessments/" + reference + "/sections/";
    person.open(form + "running_away");
    person.level(2);
    person
        .keyboard()
        .write(page.locator("#in-running_away_evidence"), "Away for two nights in March.");
    person.saved();
    person.open(form + "coercion");
    person.level(3);
    person.saved();
    person.open(form + "next_steps");
    person.level(3);
    person.saved();
    person.keyboard().space(page.locator("#in-open_to_social_care-yes"));
    person.saved();
    person.next();
    person.press("Submit to a manager");
    person.heading("Result and next steps");
    return reference;
  }

  private void look(Person person, String name, String path) {
    person.open(path);
    look(person.page(), name);
  }

  private void look(Page page, String name) {
    if (!page.title().endsWith("- Plumbline")) {
      findings.add(name + ": the title is \"" + page.title() + "\"");
    }
    for (int width : List.of(WIDE, NARROW)) {
      page.setViewportSize(width, 900);
      page.evaluate("window.scrollTo(0, 0)");
      Browser.screenshot(page, name + "-" + width);
      Accessibility.check(page).forEach(each -> findings.add(name + ", " + width + ": " + each));
      sideways(page, name, width);
    }
    page.setViewportSize(NARROWEST, 900);
    sideways(page, name, NARROWEST);
    page.setViewportSize(WIDE, 900);
  }

  private void sideways(Page page, String name, int width) {
    Object wide = page.evaluate("document.documentElement.scrollWidth");
    if (((Number) wide).intValue() > width) {
      findings.add(name + ": " + wide + " wide in a window of " + width);
    }
  }

  private void nothingFound() {
    assertThat(findings).isEmpty();
  }
}
