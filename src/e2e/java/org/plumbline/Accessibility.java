package org.plumbline;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What an automatic check finds on a page against WCAG 2.2, levels A and AA, which the law asks of
 * public bodies. It finds a part of what can be wrong; the rest is looked at by people.
 */
public final class Accessibility {
  private static final List<String> STANDARD =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

  private Accessibility() {}

  /**
   * Only what fails is brought back, in words already; the script is put into a page once. Our
   * pages have no frames, for which axe's own driver would open a second page each time.
   */
  private static final String RUN =
      """
      standard => axe.run({ runOnly: standard, resultTypes: ["violations"] }).then(results =>
        results.violations.flatMap(rule => rule.nodes.map(node =>
          `${rule.id}: ${rule.help}, at ${node.target}. ${node.failureSummary.replace(/\\s+/g, " ")}`)))
      """;

  /** One sentence for each element that fails a rule: the rule, the element, how to mend it. */
  public static List<String> check(Page page) {
    if (Boolean.FALSE.equals(page.evaluate("!!window.axe"))) {
      page.evaluate(AxeBuilder.getAxeScript());
    }
    return ((List<?>) page.evaluate(RUN, STANDARD)).stream().map(String::valueOf).toList();
  }
}
