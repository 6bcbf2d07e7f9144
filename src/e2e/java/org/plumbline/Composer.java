package org.plumbline;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** An admin on a page of a draft that is full of short texts: the option sets. */
final class Composer {
  private static final Pattern SETTLED = Pattern.compile("(un)?saved");

  private final Person person;

  Composer(Person person) {
    this.person = person;
  }

  /** Begins a draft of a definition file, by the page where drafts begin. */
  static void begin(Person admin, String code, String file) {
    admin.open("instruments/new");
    admin
        .field("Definition file")
        .setInputFiles(
            new FilePayload(
                "draft.yaml", "application/yaml", file.getBytes(StandardCharsets.UTF_8)));
    admin.page().waitForURL("**/instruments/" + code + "/draft");
  }

  /** Opens the option sets of a draft. */
  Composer open(String code) {
    person.open("instruments/" + code + "/draft/option_sets");
    person.heading("Option sets");
    return this;
  }

  Person person() {
    return person;
  }

  Page page() {
    return person.page();
  }

  /** The wording of an option. */
  Locator wording(String set, String option) {
    return page().locator("#k-option_sets-%s-options-%s-label".formatted(set, option));
  }

  /** Puts other words into a text and stays in it. */
  void type(Locator text, String words) {
    text.focus();
    page().keyboard().press("ControlOrMeta+a");
    page().keyboard().insertText(words);
  }

  void leave() {
    page().keyboard().press("Tab");
  }

  /** Waits until the page says what became of the last edit. */
  void settled() {
    assertThat(page().locator("#saved:not([data-local])")).hasAttribute("data-state", SETTLED);
  }

  /** Writes a text that nobody else writes in, and waits until the page calls it saved. */
  void write(Locator text, String words) {
    type(text, words);
    leave();
    person.saved();
  }

  /** The buttons to choose with, where two wrote in one text. */
  Locator choice(Locator text, String name) {
    return page()
        .locator(".key-field")
        .filter(new Locator.FilterOptions().setHas(text))
        .getByText(name, new Locator.GetByTextOptions().setExact(true));
  }
}
