package org.plumbline.lint;

import java.util.List;
import java.util.Optional;

/** An address with a neighbour joined to it: who copies it writes to nobody. */
final class RunInAddress implements Check {
  @Override
  public void check(Subject subject, Report report) {
    for (Text text : subject.printedTexts()) {
      Address.in(text.printed()).stream()
          .filter(Address::isRunInto)
          .forEach(address -> tell(report, text, address));
    }
  }

  private static void tell(Report report, Text text, Address address) {
    String printed = text.text();
    report.tell(
        new Report.Remark(
            LintRule.RUN_IN_ADDRESS,
            Severity.MUST_FIX,
            "“%s” has run into its neighbour; the address is presumably %s."
                .formatted(printed.substring(address.from(), address.to()), address.words()),
            "Put a space between them, and confirm the address."),
        text,
        List.of(new Highlight(address.from(), address.to())),
        Optional.of(new Fix("Put a space between them", apart(printed, address))));
  }

  private static String apart(String text, Address address) {
    return text.substring(0, address.start())
        + (address.from() < address.start() ? " " : "")
        + address.words()
        + (address.end() < address.to() ? " " : "")
        + text.substring(address.end());
  }
}
