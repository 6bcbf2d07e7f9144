package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Child;
import org.plumbline.assessment.Children;
import org.plumbline.assessment.Edit;
import org.plumbline.assessment.Submission;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.Account;
import org.plumbline.authority.Accounts;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Item;
import org.plumbline.publication.Adoptions;
import org.plumbline.response.Answer;
import org.plumbline.review.SignOffs;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A child with three assessments across two forms: two lines on the timeline, until a board admin
 * declares which levels are the same. The application runs within this program, so that the
 * assessments can be written by its own services.
 */
@ExtendWith(Journeys.class)
class TimelineJourney {
  private static final String FIRST = "cambridgeshire-peterborough-cse";
  private static final String OTHER = "hammersmith-fulham-exploitation";

  private static ConfigurableApplicationContext application;
  private static Reference child;

  private final Looks looks = new Looks("timeline");

  @BeforeAll
  static void a_child_with_three_assessments() {
    application =
        SpringApplication.run(
            Plumbline.class,
            "--plumbline.data=" + Journeys.Fresh.directory("timeline").toAbsolutePath(),
            "--plumbline.demo-assessments=false",
            "--server.address=127.0.0.1",
            "--server.port=0");
    application
        .getBean(Adoptions.class)
        .adopt(account(Role.BOARD_ADMIN), new InstrumentCode(OTHER));
    Account practitioner = account(Role.PRACTITIONER);
    Child known =
        application
            .getBean(Children.class)
            .register(practitioner, "Jamie", "Ellis", Optional.empty());
    child = known.reference();
    sign(
        assess(known, FIRST, Map.of("coercion_level", "moderate", "judged_level", "mild"), "Late"));
    sign(
        assess(
            known,
            FIRST,
            Map.of(
                "running_away_level", "moderate",
                "health_level", "significant",
                "judged_level", "moderate"),
            "Late twice"));
    assess(
        known,
        OTHER,
        Map.of(
            "coercion_level", "mild",
            "running_away_level", "significant",
            "offending_level", "moderate",
            "judged_level", "moderate"),
        "Two nights away");
  }

  @AfterAll
  static void it_ends() {
    application.close();
  }

  private static Account account(Role role) {
    Authority authority =
        application
            .getBean(Authorities.class)
            .find(new AuthorityCode("cambridgeshire"))
            .orElseThrow();
    Accounts accounts = application.getBean(Accounts.class);
    return accounts.listMembers(authority.id()).stream()
        .flatMap(member -> accounts.findActive(member.id()).stream())
        .filter(account -> account.is(role))
        .findFirst()
        .orElseThrow();
  }

  /** Written and submitted; levels that are not named stand at the lowest. */
  private static Reference assess(
      Child known, String code, Map<String, String> levels, String evidence) {
    Account practitioner = account(Role.PRACTITIONER);
    Assessments assessments = application.getBean(Assessments.class);
    Submissions submissions = application.getBean(Submissions.class);
    Reference reference = assessments.start(practitioner, known, new InstrumentCode(code));
    levels.forEach((item, level) -> write(reference, item, new Answer.Chosen(new OptionId(level))));
    write(reference, "running_away_evidence", new Answer.Text(evidence));
    Assessment.Open open = open(reference);
    var instrument = open.particulars().version().instrument();
    instrument
        .items()
        .filter(Item.LevelItem.class::isInstance)
        .map(Item.LevelItem.class::cast)
        .filter(item -> !levels.containsKey(item.id().value()))
        .forEach(item ->
            write(
                reference,
                item.id().value(),
                new Answer.Chosen(instrument.getScale(item.scale()).levels().getFirst().id())));
    submissions
        .outcome(practitioner, open(reference))
        .missing()
        .forEach(missing -> {
          Item item = instrument.findItem(missing.item()).orElseThrow();
          write(
              reference,
              missing.item().value(),
              item instanceof Item.ChoiceItem choice
                  ? new Answer.Chosen(
                      instrument.getOptionSet(choice.optionSet()).options().getFirst().id())
                  : item instanceof Item.DateItem
                      ? new Answer.Date(LocalDate.of(2026, 3, 2))
                      : new Answer.Text("Sam Webb"));
        });
    assertThat(submissions.submit(practitioner, open(reference), UUID.randomUUID()))
        .isEqualTo(new Submission.Done());
    return reference;
  }

  private static Assessment.Open open(Reference reference) {
    return (Assessment.Open)
        application.getBean(Assessments.class).open(account(Role.PRACTITIONER), reference);
  }

  private static void write(Reference reference, String slot, Answer answer) {
    Assessment.Open open = open(reference);
    ItemId item = new ItemId(slot);
    application
        .getBean(Assessments.class)
        .save(
            account(Role.PRACTITIONER),
            open,
            new Edit(
                item,
                open.in(item),
                Optional.of(answer),
                open.particulars().version().instrument().sections().getFirst().id(),
                UUID.randomUUID()));
  }

  private static void sign(Reference reference) {
    Account manager = account(Role.MANAGER);
    application
        .getBean(SignOffs.class)
        .signOff(
            manager,
            (Assessment.Submitted) application.getBean(Assessments.class).open(manager, reference),
            "");
  }

  private static String at(String path) {
    return "http://127.0.0.1:"
        + application.getEnvironment().getRequiredProperty("local.server.port")
        + "/"
        + path;
  }

  @Test
  void two_scales_are_on_one_line_only_once_a_board_admin_has_declared_it(Browser browser) {
    try (Person practitioner =
            Person.signIn(
                TimelineJourney::at, browser.page(1280, 900), "practitioner.cambridgeshire");
        Person admin =
            Person.signIn(TimelineJourney::at, browser.page(1280, 900), "admin.cambridgeshire")) {
      standsApart(practitioner);
      tellsWhatChanged(practitioner);
      declares(admin);
      isOnOneLine(practitioner);
      withdraws(admin);
      practitioner.open("children/" + child + "/timeline");
      assertThat(practitioner.page().locator(".notice")).not().containsText("one line");
    }
    looks.foundNothing();
  }

  private void standsApart(Person practitioner) {
    practitioner.open("children/" + child);
    practitioner.follow("Timeline");
    practitioner.heading("Timeline of Jamie Ellis");
    Page page = practitioner.page();
    assertThat(page.locator(".notice"))
        .containsText("no board admin has declared which of them are equivalent");
    assertThat(strip(page, "Judged level"))
        .hasAttribute(
            "aria-label",
            Pattern.compile(
                "Judged level: MILD on .*; MODERATE on .*; then on another form, MODERATE on .*"));
    assertThat(strip(page, "Judged level").locator(".drawing__line")).hasCount(1);
    assertThat(strip(page, "Judged level").locator(".drawing__change")).hasCount(1);
    assertThat(page.locator(".timeline").getByText("Another form")).hasCount(1);
    assertThat(page.locator(".timeline").getByText("Not signed off yet")).hasCount(1);
    Locator row =
        page.locator("tbody tr")
            .filter(new Locator.FilterOptions().setHasText("Coercion / Control"));
    assertThat(row.locator("td")).hasText(new String[] {"MODERATE", "MILD", "EMERGING"});
    assertThat(
            page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Offending"))
                .locator("td"))
        .hasText(new String[] {"Not asked", "Not asked", "MODERATE"});
    looks.at(page, "apart");
  }

  private static Locator strip(Page page, String title) {
    return page.locator(".drawing svg[aria-label^='" + title + "']");
  }

  private void tellsWhatChanged(Person practitioner) {
    Page page = practitioner.page();
    assertThat(page.locator(".since")).containsText("neither can be called higher");
    assertThat(page.locator(".since")).containsText("This section was not asked last time.");
    assertThat(page.locator(".since")).containsText("was written anew.");
    page.locator("#since-which").selectOption("1");
    assertThat(page.locator(".since")).containsText("The judged level rose from MILD to MODERATE.");
    assertThat(page.locator(".since")).containsText("Both are on “CSE Risk Management Tool”");
    practitioner.keyboard().enter(page.locator(".since__copy summary"));
    practitioner.press("Select the text");
    assertThat(page.locator("#since-text")).isFocused();
    assertThat(
            page.evaluate("window.getSelection().toString() || document.activeElement.value")
                .toString())
        .startsWith("What changed between assessment ")
        .contains("\n\nJudged level\nThe judged level rose from MILD to MODERATE.\n\n");
    looks.at(page, "since");
  }

  private void declares(Person admin) {
    admin.open("admin");
    admin.follow("Equivalent levels");
    admin.heading("Equivalent levels");
    Page page = admin.page();
    looks.at(page, "admin-equivalences-none");
    page.locator("#first-form")
        .selectOption(new SelectOption().setLabel("CSE Risk Management Tool"));
    page.locator("#second-form").selectOption(new SelectOption().setIndex(2));
    page.locator("#counterpart-moderate").selectOption("mild");
    admin.press("Declare equivalent");
    assertThat(page.locator("main [role=alert]"))
        .containsText("EMERGING cannot be equivalent to both");
    looks.at(page, "admin-equivalences-refused");
    page.locator("#counterpart-moderate").selectOption("moderate");
    admin.press("Declare equivalent");
    assertThat(page.locator(".said")).containsText("3 pairs of levels are equivalent");
    assertThat(page.locator(".equivalence")).hasCount(3);
    looks.at(page, "admin-equivalences");
  }

  private void isOnOneLine(Person practitioner) {
    practitioner.open("children/" + child + "/timeline");
    Page page = practitioner.page();
    assertThat(page.locator(".notice"))
        .containsText("MILD and EMERGING are shown on one line: declared equivalent by Helen Moss");
    assertThat(strip(page, "Judged level").locator(".drawing__line")).hasCount(2);
    assertThat(page.locator(".since"))
        .containsText("The level stayed the same: MILD, which is called EMERGING now.");
    looks.at(page, "one-line");
  }

  private void withdraws(Person admin) {
    for (int left = 3; left > 0; left--) {
      assertThat(admin.page().locator(".equivalence")).hasCount(left);
      admin.keyboard().enter(admin.page().locator(".equivalence button").first());
      assertThat(admin.page().locator(".said")).containsText("Withdrawn.");
      assertThat(admin.page().locator(".equivalence")).hasCount(left - 1);
    }
  }
}
