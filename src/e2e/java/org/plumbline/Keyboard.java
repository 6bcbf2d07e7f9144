package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody who uses no mouse: the only ways to anything are Tab, arrows, space, Enter and text. */
final class Keyboard {
  private static final int LONGEST_WAY = 250;

  private static final String IS_BEHIND =
      "wanted => { const at = document.activeElement;"
          + " return at !== document.body"
          + " && !!(wanted.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING); }";

  /** The ring is on the element, or on the card that stands for it. */
  private static final String SHOWS_FOCUS =
      "at => [at, at.closest('.level-card')].some(one => one &&"
          + " getComputedStyle(one).outlineStyle !== 'none' &&"
          + " parseFloat(getComputedStyle(one).outlineWidth) >= 2)";

  /** Whether a row of the grid has the focus. */
  private static final String IN_ROWS = "!!grid.shadowRoot.activeElement?.closest('tbody')";

  private static final String ROW =
      "grid.shadowRoot.activeElement?.parentElement.getAttribute('aria-rowindex')";
  private static final String ROWS =
      "grid.shadowRoot.querySelector('table').getAttribute('aria-rowcount')";

  private static final String FETCHED =
      "!grid.shadowRoot.activeElement.parentElement.hasAttribute('loading')";

  /** The ring stands within the cell. */
  private static final String SHOWS_CELL =
      "grid => { const ring = getComputedStyle(grid.shadowRoot.activeElement, '::after');"
          + " return ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2; }";

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  /** Goes to a control by Tab, or back by Shift+Tab, and sees that the focus shows there. */
  void go(Locator wanted) {
    wanted.waitFor();
    String key = Boolean.TRUE.equals(wanted.evaluate(IS_BEHIND)) ? "Shift+Tab" : "Tab";
    for (int steps = 0; !hasFocus(wanted); steps++) {
      assertThat(steps).as("steps of %s to %s", key, wanted).isLessThan(LONGEST_WAY);
      page.keyboard().press(key);
    }
    assertThat(wanted.evaluate(SHOWS_FOCUS)).as("visible focus on %s", wanted).isEqualTo(true);
  }

  void press(Locator wanted, String key) {
    go(wanted);
    page.keyboard().press(key);
  }

  /** Follows a link or presses a button. */
  void enter(Locator wanted) {
    press(wanted, "Enter");
  }

  /** Opens the row of a long list that begins with the words, from another of its cells. */
  void enterRow(Locator grid, String words) {
    goInto(grid);
    page.keyboard().press("ControlOrMeta+Home");
    for (int steps = 0; !cell(grid).startsWith(words); steps++) {
      assertThat(steps).as("rows down to %s", words).isLessThan(LONGEST_WAY);
      page.keyboard().press("ArrowDown");
    }
    assertThat(grid.evaluate(SHOWS_CELL)).as("visible focus on %s", words).isEqualTo(true);
    page.keyboard().press("ArrowRight");
    page.keyboard().press("Enter");
  }

  /** Goes to the last row of a long list. */
  void lastRow(Locator grid) {
    goInto(grid);
    page.keyboard().press("ControlOrMeta+End");
    page.waitForFunction("grid => " + ROW + " === " + ROWS, grid.elementHandle());
  }

  /** Waits until the row that has the focus is fetched. */
  void rowIsThere(Locator grid) {
    page.waitForFunction("grid => " + FETCHED, grid.elementHandle());
  }

  /** Orders a long list by a column, or the other way round. */
  void order(Locator grid, String column) {
    goInto(grid);
    page.keyboard().press("Shift+Tab");
    for (int steps = 0; !cell(grid).equals(column); steps++) {
      assertThat(steps).as("columns to %s", column).isLessThan(LONGEST_WAY);
      page.keyboard().press("ArrowRight");
    }
    page.keyboard().press("Space");
  }

  /** To its rows: a long list takes Tab twice, once for its heads and once for all of its rows. */
  private void goInto(Locator grid) {
    grid.waitFor();
    for (int steps = 0; !Boolean.TRUE.equals(grid.evaluate("grid => " + IN_ROWS)); steps++) {
      assertThat(steps).as("steps to the rows").isLessThan(LONGEST_WAY);
      page.keyboard().press(Boolean.TRUE.equals(grid.evaluate(IS_BEHIND)) ? "Shift+Tab" : "Tab");
    }
  }

  private static String cell(Locator grid) {
    return String.valueOf(
        grid.evaluate(
            "grid => grid.shadowRoot.activeElement.querySelector('slot')"
                + ".assignedElements()[0].textContent.trim()"));
  }

  /** Ticks a box or the radio button that has the focus. */
  void space(Locator wanted) {
    press(wanted, "Space");
  }

  /** Writes over what stands in a field. */
  void write(Locator field, String words) {
    go(field);
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().insertText(words);
  }

  /** Goes on writing at the end of a field, key by key. */
  void type(Locator field, String words) {
    go(field);
    page.keyboard().press("ControlOrMeta+End");
    page.keyboard().type(words);
  }

  /** Types a date in figures over what stands there; day and month are the same number. */
  void date(Locator field, int dayAndMonth, int year) {
    go(field);
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("%02d%02d%d".formatted(dayAndMonth, dayAndMonth, year));
    page.keyboard().press("Tab");
  }

  private static boolean hasFocus(Locator wanted) {
    return Boolean.TRUE.equals(wanted.evaluate("wanted => wanted === document.activeElement"));
  }
}
