package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Reading;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Prompt;

/** An item that must be answered, and is not shown when it must. */
final class NeverAsked implements Check {
  @Override
  public void check(Subject subject, Report report) {
    subject
        .expressions()
        .ifPresent(expressions ->
            subject.outline().items().stream()
                .filter(at -> !at.it().prompt().required().equals(Condition.NEVER))
                .filter(at -> at.it().prompt().visible() instanceof Condition.When)
                .filter(at -> isNeverAsked(subject, expressions, at.it().prompt()))
                .forEach(at -> tell(report, at)));
  }

  private static boolean isNeverAsked(Subject subject, Expressions expressions, Prompt prompt) {
    Optional<Cases> cases =
        Cases.of(
            expressions, List.of(prompt.visible(), prompt.required()), subject.context().today());
    return cases.isPresent()
        && cases.get().list().stream()
            .map(each -> expressions.over(each.facts()))
            .noneMatch(
                reading -> holds(reading, prompt.visible()) && holds(reading, prompt.required()));
  }

  private static boolean holds(Reading reading, Condition condition) {
    return reading.decide(condition) instanceof Decision.Holds;
  }

  private static void tell(Report report, Outline.At<Item> at) {
    Prompt prompt = at.it().prompt();
    report.tell(
        new Report.Remark(
            LintRule.NEVER_ASKED,
            Severity.MUST_FIX,
            "%s is required, and no answers lead to its being shown when it is."
                .formatted(Wordings.quoted(prompt.label())),
            "Correct when it is visible, or do not require it."),
        at.place(),
        at.id(),
        List.of(prompt.visible().toString(), prompt.required().toString()));
  }
}
