package org.plumbline;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
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

  /** One sentence for each element that fails a rule: the rule, the element, how to mend it. */
  public static List<String> check(Page page) {
    return new AxeBuilder(page)
        .withTags(STANDARD).analyze().getViolations().stream()
            .flatMap(rule -> rule.getNodes().stream().map(node -> sentence(rule, node)))
            .toList();
  }

  private static String sentence(Rule rule, CheckedNode node) {
    return "%s: %s, at %s. %s"
        .formatted(
            rule.getId(),
            rule.getHelp(),
            node.getTarget(),
            node.getFailureSummary().replaceAll("\\s+", " "));
  }
}
