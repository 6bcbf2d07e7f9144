package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Somebody who is signed in and works by keyboard alone, in the words that stand on the page. */
final class Person implements AutoCloseable {
  private static final String PASSWORD = "plumbline-demo";

  private static final String IS_SETTLED =
      "Object.values(window.Vaadin.Flow.clients).every(each => !each.isActive?.())";

  private final UnaryOperator<String> addresses;
  private final Page page;
  private final Keyboard keyboard;

  private Person(UnaryOperator<String> addresses, Page page) {
    this.addresses = addresses;
    this.page = page;
    this.keyboard = new Keyboard(page);
  }

  /** Opens the first page in a window of the usual size and signs in there. */
  static Person signIn(RunningPlumbline plumbline, Browser browser, String login) {
    return signIn(plumbline, browser.page(1280, 900), login);
  }

  static Person signIn(RunningPlumbline plumbline, Page page, String login) {
    return signIn(plumbline::at, page, login);
  }

  /** Wherever the application runs: from a path to the full address. */
  static Person signIn(UnaryOperator<String> addresses, Page page, String login) {
    Person person = new Person(addresses, page);
    person.open("");
    person.signIn(login);
    return person;
  }

  /** Signs in on the page that asks for it. */
  void signIn(String login) {
    signIn(login, PASSWORD);
  }

  void signIn(String login, String password) {
    write("Name to sign in with", login);
    write("Password", password);
    page.keyboard().press("Enter");
    assertThat(page.getByText("Sign out")).isVisible();
  }

  /** Somebody who has not signed in. */
  static Person atTheDoor(RunningPlumbline plumbline, Browser browser) {
    Person person = new Person(plumbline::at, browser.page(1280, 900));
    person.open("");
    return person;
  }

  /** Somebody with a password of their own. */
  static Person signIn(RunningPlumbline plumbline, Browser browser, String login, String password) {
    Person person = atTheDoor(plumbline, browser);
    person.signIn(login, password);
    return person;
  }

  Page page() {
    return page;
  }

  Keyboard keyboard() {
    return keyboard;
  }

  /** Writes an address into the browser's address field. */
  void open(String path) {
    page.navigate(addresses.apply(path));
    assertThat(page.locator("h1")).isVisible();
  }

  Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  Locator button(String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
  }

  void write(String label, String words) {
    keyboard.write(field(label), words);
  }

  void press(String button) {
    keyboard.enter(button(button));
  }

  /** Signs off the submission that is open, and answers that this is meant. */
  void signOff() {
    press("Sign off");
    Locator question = page.locator("dialog");
    assertThat(question).containsText("Nobody can change it after this");
    keyboard.enter(question.locator(".button--primary"));
    assertThat(page.getByText(Pattern.compile("Signed off by "))).isVisible();
    assertThat(page.locator(".notice:focus")).containsText("Signed off by ");
  }

  void follow(String link) {
    link(link).waitFor();
    Locator grid = page.locator(".list-grid", new Page.LocatorOptions().setHas(link(link)));
    if (grid.count() > 0) {
      keyboard.enterRow(grid.first(), link);
    } else {
      keyboard.enter(link(link));
    }
  }

  void heading(Pattern title) {
    assertThat(page.locator("h1")).hasText(title);
  }

  void heading(String title) {
    assertThat(page.locator("h1")).hasText(title);
  }

  /** Enters a child nobody knows yet, and comes to the choice of an instrument. */
  void newChild(String given, String family, int bornDayAndMonth, int bornYear) {
    follow("Start an assessment");
    heading("Start an assessment");
    write("Given name", given);
    write("Family name", family);
    keyboard.date(field("Date of birth"), bornDayAndMonth, bornYear);
    press("Find or enter this child");
  }

  /** Starts an assessment on the instrument that is offered, and gives its reference. */
  String start() {
    assertThat(page.getByText("Choose the instrument.")).isVisible();
    press("Start the assessment");
    page.waitForURL(Pattern.compile(".*/assessments/[^/]+/sections/.*"));
    return page.url().replaceAll(".*/assessments/([^/]+)/.*", "$1");
  }

  /** Goes to the next section by the button below this one. */
  void next() {
    String before = page.url();
    keyboard.enter(page.locator(".pager .button--primary"));
    page.waitForURL(url -> !url.equals(before));
    assertThat(page.locator("h1")).isFocused();
  }

  /** Chooses the level of the section that is open with one of the keys 1 to 9. */
  void level(int key) {
    // Tab leads to the radio button that is chosen, else to the first.
    Locator chosen = page.locator(".ladder input[type=radio]:checked");
    Locator first = chosen.count() > 0 ? chosen : page.locator(".ladder input[type=radio]").first();
    if (page.locator(".ladder :focus").count() == 0) {
      keyboard.go(first);
    }
    page.keyboard().press(Integer.toString(key));
    assertThat(page.locator(".level-card").nth(key - 1).locator("input[type=radio]")).isChecked();
    assertThat(page.locator(".level-card").nth(key - 1).getByText("Chosen")).isVisible();
  }

  /**
   * Goes back by the browser, as a hand does that comes from reading: Vaadin's client does not heed
   * it in the instant in which it still settles the page before.
   */
  void back() {
    page.waitForFunction("() => " + IS_SETTLED);
    page.goBack();
  }

  /** Whether nothing is on its way between the page and the server. */
  boolean isSettled() {
    return Boolean.TRUE.equals(page.evaluate(IS_SETTLED));
  }

  /** Waits until the page says that all of it is saved. */
  void saved() {
    Locator status = page.locator("#saved[data-state=saved]:not([data-local])");
    assertThat(status).hasText(Pattern.compile("Saved \\d\\d:\\d\\d"));
  }

  @Override
  public void close() {
    page.context().close();
  }
}
