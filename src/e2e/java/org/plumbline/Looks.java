package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at pages in a wide and in a narrow window: axe finds nothing, nothing stands outside of the
 * window, and the page has a title. A picture of each is kept for people to look at, where pictures
 * were asked for ({@code -Dplumbline.pictures=true}).
 */
final class Looks {
  private static final List<Integer> WIDTHS = List.of(1280, 400);

  private final String journey;
  private final List<String> findings = new ArrayList<>();

  /**
   * @param journey what the names of its pictures begin with
   */
  Looks(String journey) {
    this.journey = journey;
  }

  void at(Person person, String name) {
    at(person.page(), name);
  }

  void at(Page page, String name) {
    for (int width : WIDTHS) {
      page.setViewportSize(width, 900);
      Browser.screenshot(page, journey + "-" + name + "-" + width);
      Accessibility.check(page).forEach(each -> findings.add(name + ", " + width + ": " + each));
      int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
      if (wide > width) {
        findings.add(name + ": " + wide + " wide in a window of " + width);
      }
    }
    page.setViewportSize(WIDTHS.getFirst(), 900);
    if (!page.title().endsWith("- Plumbline")) {
      findings.add(name + ": the title is \"" + page.title() + "\"");
    }
  }

  void foundNothing() {
    assertThat(findings).isEmpty();
  }
}
