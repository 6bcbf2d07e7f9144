package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A manager compares two forms by keyboard alone, reads what stands out, shows one class of
 * changes, sends a link to one of them, and prints; and says what corresponds where no ids do.
 */
@ExtendWith(Journeys.class)
class ComparisonJourney {
  private static final String FROM = "CSE Risk Management Tool, version 1 (Cambridgeshire)";
  private static final Pattern TO = Pattern.compile("^Hammersmith and Fulham Multi-agency.*");
  private static final String SEEDS =
      "compare/cambridgeshire-peterborough-cse@1..hammersmith-fulham-exploitation@1";
  private static final String STRANGERS =
      "compare/cambridgeshire-peterborough-cse@1..northamptonshire-cse@1";
  private static final String CHANGE =
      "sections-education-items-education_level-descriptors-significant-text";

  private final Looks looks = new Looks("comparison");

  @Test
  void a_manager_compares_two_forms_by_keyboard(RunningPlumbline plumbline, Browser browser) {
    try (Person manager = Person.signIn(plumbline, browser, "manager.peterborough")) {
      choose(manager);
      read(manager);
      filter(manager);
      link(manager);
      unify(manager);
      print(manager);
      swap(manager);
    }
    looks.foundNothing();
  }

  @Test
  void what_corresponds_is_said_by_a_person(RunningPlumbline plumbline, Browser browser) {
    try (Person manager = Person.signIn(plumbline, browser, "manager.cambridgeshire");
        Person other = Person.signIn(plumbline, browser, "practitioner.cambridgeshire")) {
      Page page = manager.page();
      manager.open(STRANGERS);
      assertThat(page.locator(".notice")).containsText("nobody has said yet what corresponds");
      looks.at(manager, "unmatched");
      manager.follow("Say what corresponds");
      manager.heading("What corresponds");
      looks.at(manager, "matching");
      Locator education =
          page.locator(".pairings")
              .filter(
                  new Locator.FilterOptions()
                      .setHasText("Section 2. School/College attendance")
                      .setHasNotText("without a counterpart"));
      manager.keyboard().enter(education.locator(".pairing__foot button").first());
      assertThat(page.locator(".said")).containsText("1 pair confirmed.");
      assertThat(education).containsText("Confirmed by ");
      looks.at(manager, "matched");
      manager.follow("See the comparison");
      assertThat(page.locator(".digest")).containsText("1 section matched");
      assertThat(
              page.locator(".change-section")
                  .filter(new Locator.FilterOptions().setHasText("Matched by ")))
          .hasCount(1);
      looks.at(manager, "compared-by-people");
      other.open(STRANGERS + "/matching");
      assertThat(other.page().locator("main")).containsText("Confirmed by ");
      assertThat(other.button("Confirm")).hasCount(0);
      manager.open("compare/matrix");
      assertThat(page.locator(".matrix")).containsText("Same as ");
      looks.at(manager, "matrix");
    }
    looks.foundNothing();
  }

  @Test
  void an_admin_sees_what_a_draft_changes(RunningPlumbline plumbline, Browser browser) {
    try (Person admin = Person.signIn(plumbline, browser, "admin.hammersmith-fulham")) {
      admin.open("instruments/hammersmith-fulham-exploitation");
      looks.at(admin, "instrument");
      admin.follow("Compose the next version");
      admin.press("Begin the draft of version 2");
      admin.page().waitForURL("**/draft");
      admin.follow("Changes");
      admin.heading("Changes since version 1");
      assertThat(admin.page().locator(".digest")).containsText("Nothing differs.");
      looks.at(admin, "draft-unchanged");
    }
    looks.foundNothing();
  }

  private void choose(Person manager) {
    Page page = manager.page();
    manager.follow("Compare");
    manager.heading("Compare");
    looks.at(manager, "choose");
    manager.press("Compare");
    assertThat(page.locator(".field--error").first()).isVisible();
    looks.at(manager, "choose-problems");
    manager.keyboard().type(manager.field("From"), "CSE");
    assertThat(page.locator("#compare-from option:checked")).hasText(FROM);
    manager.keyboard().type(manager.field("To"), "Hammersmith");
    assertThat(page.locator("#compare-to option:checked")).hasText(TO);
    manager.press("Compare");
    page.waitForURL("**/" + SEEDS);
    manager.heading("What differs between two instruments");
  }

  private void read(Person manager) {
    Page page = manager.page();
    assertThat(page.locator(".digest"))
        .containsText("9 sections matched, 2 added: 10. Offending/Weapons/ Criminal Activity");
    assertThat(page.locator(".digest")).containsText("27 descriptors: 14 identical, 13 reworded.");
    assertThat(page.locator(".digest")).containsText("MILD is now EMERGING. NO EVIDENCE is added.");
    assertThat(page.locator("#" + CHANGE + " ins"))
        .hasText(
            Pattern.compile(
                "^inserted: /County Lines or Gangs/ Poor educational achievement end of insertion"
                    + " $"));
    assertThat(page.locator("#sections-front_page-items-case_number-label del"))
        .containsText("deleted: ICS");
    looks.at(manager, "seeds");
  }

  private void filter(Person manager) {
    Page page = manager.page();
    Locator routing =
        page.getByRole(
            AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Routing")));
    manager.keyboard().enter(routing);
    page.waitForURL("**/" + SEEDS + "?class=routing");
    assertThat(routing).hasAttribute("aria-pressed", "true");
    assertThat(routing).isFocused();
    assertThat(page.locator("[role=status]").getByText("those of routing")).isVisible();
    assertThat(page.locator(".change h3 .level")).hasCount(0);
    page.reload();
    assertThat(routing).hasAttribute("aria-pressed", "true");
    looks.at(manager, "routing");
    manager.back();
    assertThat(page.locator("#" + CHANGE)).isVisible();
  }

  private void link(Person manager) {
    Page page = manager.page();
    manager.keyboard().enter(page.locator("#" + CHANGE + " .change__link"));
    page.waitForURL("**/" + SEEDS + "?change=" + CHANGE);
    assertThat(page.locator("#" + CHANGE)).isFocused();
    page.reload();
    assertThat(page.locator("#" + CHANGE)).isFocused();
    assertThat(page.locator("#" + CHANGE)).isInViewport();
  }

  private void unify(Person manager) {
    Page page = manager.page();
    manager.open(SEEDS + "?class=wording");
    manager.press("Unified");
    page.waitForURL(url -> url.contains("class=wording") && url.contains("view=unified"));
    assertThat(page.locator(".change__sides")).hasCount(0);
    assertThat(page.locator("#sections-front_page-items-case_number-label"))
        .containsText("deleted: ICS end of deletion  inserted: Mosaic end of insertion  No");
    looks.at(manager, "unified");
  }

  private void print(Person manager) {
    Page page = manager.page();
    manager.open(SEEDS);
    page.locator("#" + CHANGE).waitFor();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator(".bar")).isHidden();
    assertThat(page.locator(".same__texts").first()).isVisible();
    assertThat(page.locator("#" + CHANGE + " ins")).hasCSS("text-decoration-line", "underline");
    Browser.screenshot(page, "comparison-print");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private void swap(Person manager) {
    manager.follow("Swap");
    manager
        .page()
        .waitForURL(
            "**/compare/hammersmith-fulham-exploitation@1..cambridgeshire-peterborough-cse@1");
    assertThat(manager.page().locator(".digest")).containsText("9 sections matched, 2 removed");
  }
}
