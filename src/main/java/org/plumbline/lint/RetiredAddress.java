package org.plumbline.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An address on a domain that takes no mail any more. The secure mail of government (gcsx, gsx,
 * gse, gsi) was closed in 2019, the police's pnn after it, GOV.UK Verify in 2023; cjsm is in use.
 */
final class RetiredAddress implements Check {
  private static final Set<String> RETIRED = Set.of("gcsx", "gsx", "gse", "gsi", "pnn", "verify");

  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?i)\\b(?:gcsx|gsx|gse|gsi|pnn)\\b(?=\\s+(?:secure\\s+)?(?:e-?mail|mail|address|account))");

  @Override
  public void check(Subject subject, Report report) {
    for (Text text : subject.printedTexts()) {
      String printed = text.printed();
      for (Address address : Address.in(printed)) {
        if (address.hostParts().anyMatch(RETIRED::contains)) {
          tell(report, text, new Highlight(address.start(), address.end()));
        }
      }
      SPOKEN_OF
          .matcher(printed)
          .results()
          .forEach(found -> tell(report, text, new Highlight(found.start(), found.end())));
    }
  }

  private static void tell(Report report, Text text, Highlight words) {
    String found = words.in(text.text());
    report.tell(
        new Report.Remark(
            LintRule.RETIRED_ADDRESS,
            Severity.TO_CHECK,
            "%s is on a domain that has been retired."
                .formatted(found.contains("@") ? found : found.toUpperCase(Locale.ROOT)),
            "Ask whom it concerns for the address in use, and print that one."),
        text,
        List.of(words),
        Optional.empty());
  }
}
