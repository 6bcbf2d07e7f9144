package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * From an empty page to a child's result, by keyboard alone: an admin composes an instrument with
 * all that decides, has it approved, and a practitioner completes it. In an application of its own,
 * since it gives two authorities another instrument.
 */
@ExtendWith(Journeys.class)
class DesignerJourney {
  private static final String DRAFT = "instruments/harm-outside-the-home/";
  private static final String ITEMS = "-items";

  private final Looks looks = new Looks("designer");

  @Test
  void what_an_admin_composes_from_nothing_a_practitioner_completes(Browser browser) {
    try (RunningPlumbline plumbline = RunningPlumbline.start(Journeys.Fresh.directory("designer"));
        Person admin = Person.signIn(plumbline, browser, "admin.northamptonshire");
        Person manager = Person.signIn(plumbline, browser, "manager.northamptonshire");
        Person practitioner = Person.signIn(plumbline, browser, "practitioner.northamptonshire")) {
      begin(admin);
      sections(admin);
      levels(admin);
      statements(admin);
      judgement(admin);
      outcome(admin);
      routing(admin);
      undo(admin);
      lookOver(admin);
      publish(admin, manager);
      complete(practitioner);
    }
    looks.foundNothing();
  }

  private void begin(Person admin) {
    admin.open("instruments/new");
    admin.write("Title", "Harm outside the home");
    admin.page().keyboard().press("Tab");
    admin.press("Begin the draft");
    admin.page().waitForURL("**/" + DRAFT + "draft");
    admin.heading("About the instrument");
    tick(admin, "k-authorities-cambridgeshire");
    looks.at(admin, "about");
  }

  private void sections(Person admin) {
    for (String title : List.of("1. At home", "2. At school", "3. Judgement")) {
      write(admin, "add-k-sections", title);
      admin.page().keyboard().press("Enter");
      admin.heading(title);
      admin.saved();
    }
    assertThat(admin.page().locator(".outline__sections li")).hasCount(3);
  }

  /** A scale that comes with the first level, its levels renamed, and the wording of each. */
  private void levels(Person admin) {
    open(admin, "sections/at_home");
    add(admin, "sections-at_home", "Level at home", "Level with");
    open(admin, "scales");
    write(admin, "k-scales-risk-levels-low-label", "MILD");
    write(admin, "k-scales-risk-levels-medium-label", "MODERATE");
    write(admin, "k-scales-risk-levels-high-label", "SEVERE");
    int points = 1;
    for (String level : List.of("low", "medium", "high")) {
      write(admin, "k-scales-risk-levels-" + level + "-points", Integer.toString(points++));
    }
    admin.page().keyboard().press("Tab");
    admin.saved();
    looks.at(admin, "scales");
    open(admin, "matrix/at_home");
    String cell = "k-sections-at_home-items-level_at_home-descriptors-";
    write(admin, cell + "low", "Comes home late / Has new phone/internet contacts");
    write(admin, cell + "medium", "Stays out overnight");
    write(admin, cell + "high", "Is missing for days / Is not looked for");
    admin.page().keyboard().press("Tab");
    admin.saved();
    assertThat(admin.page().locator("#" + cell + "low-lines"))
        .hasValue("Comes home late\nHas new phone/internet contacts");
    assertThat(admin.page().locator(".preview")).containsText("Has new phone/internet contacts");
    looks.at(admin, "matrix");
  }

  /** Statements with details, and a question that is asked only after another answer. */
  private void statements(Person admin) {
    open(admin, "sections/at_school");
    add(admin, "sections-at_school", "What has been seen", "Statements");
    String statements = "sections-at_school-items-what_has_been_seen";
    follow(admin, "k-" + statements);
    write(admin, "k-" + statements + "-details", "Details:");
    admin.page().keyboard().press("Tab");
    admin.saved();
    write(admin, "add-k-" + statements + "-statements", "Bruises\nAn older friend");
    enter(admin, "add-k-" + statements + "-statements-do");
    assertThat(admin.page().locator(".list-part--statements .entry")).hasCount(2);
    looks.at(admin, "statements");
    open(admin, "sections/at_school");
    add(admin, "sections-at_school", "Does the school know?", "Choice");
    add(admin, "sections-at_school", "What does the school say?", "Text box");
    String asked = "sections-at_school-items-what_does_the_school_say";
    follow(admin, "k-" + asked);
    choose(admin, admin.page().locator("#k-" + asked + "-visible"), "When");
    choose(admin, admin.page().getByLabel("Question 1"), "Does the school know");
    choose(admin, admin.page().getByLabel("Answer 1"), "Yes");
    admin.saved();
    looks.at(admin, "condition");
  }

  private void judgement(Person admin) {
    open(admin, "sections/judgement");
    add(admin, "sections-judgement", "Judged level", "Level with");
    add(admin, "sections-judgement", "Reason where it differs", "Text box");
  }

  private void outcome(Person admin) {
    open(admin, "outcome");
    enter(admin, "add-k-outcome-judgement");
    choose(admin, admin.page().locator("#k-outcome-judgement-item"), "Judged level");
    choose(admin, admin.page().locator("#k-outcome-judgement-reason"), "Reason where");
    choose(admin, admin.page().locator("#k-outcome-tally"), "MILD");
    addOne(admin, "outcome-scores", "Points");
    tick(admin, "k-outcome-scores-points-expression-level_at_home");
    addOne(admin, "outcome-bands", "Few points");
    addOne(admin, "outcome-bands", "Many points");
    write(admin, "k-outcome-bands-few_points-to", "1");
    choose(admin, admin.page().locator("#k-outcome-bands-few_points-level"), "MILD");
    write(admin, "k-outcome-bands-many_points-from", "2");
    choose(admin, admin.page().locator("#k-outcome-bands-many_points-level"), "MODERATE");
    addOne(admin, "outcome-limits", "Safeguarding policy 4.2");
    String floor = "k-outcome-limits-safeguarding_policy_4_2";
    choose(admin, admin.page().locator("#" + floor + "-level"), "SEVERE");
    Locator limit = admin.page().locator("#entry-" + floor);
    choose(admin, admin.page().locator("#" + floor + "-when"), "When");
    choose(admin, limit.getByLabel("Question 1"), "Does the school know");
    choose(admin, limit.getByLabel("Answer 1"), "No");
    admin.saved();
    looks.at(admin, "outcome");
  }

  private void routing(Person admin) {
    route(admin, "Tell the team of Northamptonshire.", "northamptonshire");
    route(admin, "Tell the team of Cambridgeshire.", "cambridgeshire");
  }

  private static void route(Person admin, String words, String authority) {
    open(admin, "routing");
    addOne(admin, "routing", words);
    String id = words.toLowerCase(Locale.UK).replaceAll("[^a-z]+", "_").replaceAll("_$", "");
    follow(admin, "k-routing-" + id);
    tick(admin, "k-routing-" + id + "-authorities-" + authority);
    admin.saved();
  }

  private void undo(Person admin) {
    open(admin, "sections/at_home");
    write(admin, "k-sections-at_home-title", "1. Somewhere else");
    admin.page().keyboard().press("Tab");
    assertThat(admin.page().locator(".outline__sections")).containsText("1. Somewhere else");
    enter(admin, "undo");
    admin.heading("1. At home");
    assertThat(admin.page().locator(".outline__sections")).containsText("1. At home");
    looks.at(admin, "section");
  }

  /** Nothing stands out, and each case says what its authority's practitioners will be told. */
  private void lookOver(Person admin) {
    open(admin, "findings");
    assertThat(admin.page().locator(".workbench__edit")).containsText("Must fix");
    looks.at(admin, "findings");
    admin.open(DRAFT + "simulate");
    assertThat(admin.page().locator("main")).containsText("Tell the team of Northamptonshire.");
    assertThat(admin.page().locator("main")).containsText("Tell the team of Cambridgeshire.");
    looks.at(admin, "simulate");
  }

  private void publish(Person admin, Person manager) {
    admin.open(DRAFT + "publish");
    admin.heading("Publish version 1");
    looks.at(admin, "publish");
    admin.write("What is new", "The first wording.");
    admin.press("Ask for publication");
    assertThat(admin.page().getByText("Waits for a second person")).isVisible();
    manager.open(DRAFT + "publish");
    manager.press("Approve and publish version 1");
    manager.keyboard().enter(manager.page().locator("dialog .button--primary"));
    manager.heading("Version 1 is published");
  }

  private void complete(Person practitioner) {
    practitioner.newChild("Robin", "Marsh", 7, 2011);
    practitioner
        .keyboard()
        .space(practitioner.page().getByLabel(Pattern.compile("Harm outside the home")));
    String reference = practitioner.start();
    practitioner.open("assessments/" + reference + "/sections/at_home");
    practitioner.level(2);
    practitioner.saved();
    practitioner.open("assessments/" + reference + "/sections/at_school");
    practitioner.keyboard().space(practitioner.page().getByLabel("Yes", exactly()));
    practitioner.page().keyboard().press("ArrowDown");
    assertThat(practitioner.page().getByText("What does the school say?")).isHidden();
    practitioner.page().keyboard().press("ArrowUp");
    assertThat(practitioner.page().getByText("What does the school say?")).isVisible();
    practitioner.saved();
    practitioner.open("assessments/" + reference + "/sections/judgement");
    assertThat(practitioner.page().locator(".tally")).containsText("Indicated");
    practitioner.level(2);
    practitioner.saved();
    practitioner.open("assessments/" + reference + "/check");
    practitioner.press("Submit to a manager");
    practitioner.page().waitForURL("**/result");
    assertThat(practitioner.page().locator("main"))
        .containsText("Tell the team of Northamptonshire.");
    assertThat(practitioner.page().locator("main"))
        .not()
        .containsText("Tell the team of Cambridgeshire.");
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static void open(Person admin, String part) {
    admin.open(DRAFT + "draft/" + part);
    admin.page().locator(".workbench__edit h1").waitFor();
  }

  /** Adds an item of a kind to a section whose page is open. */
  private static void add(Person admin, String section, String words, String kind) {
    int before = admin.page().locator(".list-part--items .entry").count();
    write(admin, "add-k-" + section + ITEMS, words);
    choose(admin, admin.page().locator("#add-k-" + section + ITEMS + "-kind"), kind);
    enter(admin, "add-k-" + section + ITEMS + "-do");
    assertThat(admin.page().locator(".list-part--items .entry")).hasCount(before + 1);
    admin.saved();
  }

  private static void addOne(Person admin, String list, String words) {
    Locator entries = admin.page().locator(".list-part--" + list.replaceAll(".*-", "") + " .entry");
    int before = entries.count();
    write(admin, "add-k-" + list, words);
    enter(admin, "add-k-" + list + "-do");
    assertThat(entries).hasCount(before + 1);
    admin.saved();
  }

  private static void write(Person admin, String id, String words) {
    admin.keyboard().write(admin.page().locator("#" + id), words);
  }

  private static void tick(Person admin, String id) {
    admin.keyboard().space(admin.page().locator("#" + id));
    assertThat(admin.page().locator("#" + id)).isChecked();
    admin.saved();
  }

  private static void enter(Person admin, String id) {
    admin.keyboard().enter(admin.page().locator("#" + id));
  }

  private static void follow(Person admin, String id) {
    String before = admin.page().url();
    enter(admin, id);
    admin.page().waitForURL(url -> !url.equals(before));
  }

  /** Chooses from a list by the first words of what is wanted, as browsers let one type. */
  private static void choose(Person admin, Locator list, String words) {
    admin.keyboard().go(list);
    admin.page().keyboard().type(words);
    assertThat(list.locator("option:checked"))
        .hasText(Pattern.compile("^" + words.replaceAll("([?.()])", "\\\\$1")));
    admin.page().keyboard().press("Tab");
  }
}
