package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Expressions;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;

/** A condition that never holds, or always, whatever is answered. */
final class ConstantCondition implements Check {

  /**
   * A condition where it stands.
   *
   * @param elsewhere whether another check says when it never holds
   */
  private record Site(Outline.At<?> at, String key, Condition condition, boolean elsewhere) {}

  @Override
  public void check(Subject subject, Report report) {
    subject
        .expressions()
        .ifPresent(expressions ->
            sites(subject.instrument()).forEach(site -> site(subject, expressions, report, site)));
  }

  private static Stream<Site> sites(Instrument instrument) {
    OutcomeRules outcome = instrument.outcome();
    return Stream.of(
            Outline.items(instrument).stream().flatMap(ConstantCondition::ofItem),
            Outline.indicated(outcome).stream()
                .map(at -> new Site(at, "when", at.it().when(), false)),
            Outline.limits(outcome).stream().map(at -> new Site(at, "when", at.it().when(), false)),
            Outline.routes(instrument).stream()
                .flatMap(route ->
                    Stream.concat(
                        Stream.of(new Site(route, "when", route.it().when(), true)),
                        Outline.steps(route).stream()
                            .map(step -> new Site(step, "when", step.it().when(), true)))))
        .flatMap(all -> all);
  }

  private static Stream<Site> ofItem(Outline.At<Item> at) {
    boolean required = !at.it().prompt().required().equals(Condition.NEVER);
    Stream<Site> own =
        Stream.of(
            new Site(at, "visible", at.it().prompt().visible(), required),
            new Site(at, "required", at.it().prompt().required(), false));
    return Stream.concat(own, Outline.columns(at).stream().flatMap(ConstantCondition::ofItem));
  }

  private static void site(Subject subject, Expressions expressions, Report report, Site site) {
    if (!(site.condition() instanceof Condition.When(String expression))) {
      return;
    }
    Optional<Cases> cases =
        Cases.of(expressions, List.of(site.condition()), subject.context().today());
    if (cases.isEmpty()) {
      return;
    }
    List<Cases.Case> all = cases.get().list();
    boolean ever =
        all.stream().anyMatch(each -> decide(expressions, each, site) instanceof Decision.Holds);
    boolean always =
        all.stream()
            .allMatch(each ->
                each.isSettled()
                    ? decide(expressions, each, site) instanceof Decision.Holds
                    : decide(expressions, each, site).mayHold());
    if (always) {
      tell(
          report,
          Severity.TO_CHECK,
          site,
          expression,
          "always holds",
          "Write true, or correct the condition.");
    } else if (!ever && !site.elsewhere()) {
      tell(
          report,
          Severity.MUST_FIX,
          site,
          expression,
          "never holds",
          "Correct the condition, or write false.");
    }
  }

  private static Decision decide(Expressions expressions, Cases.Case in, Site site) {
    return expressions.over(in.facts()).decide(site.condition());
  }

  private static void tell(
      Report report, Severity severity, Site site, String expression, String what, String remedy) {
    report.tell(
        new Report.Remark(
            LintRule.CONSTANT_CONDITION,
            severity,
            "This condition %s, whatever is answered.".formatted(what),
            remedy),
        new Text(
            site.at().place().key(site.key()),
            site.at().id(),
            site.key(),
            expression,
            Text.Kind.NAME),
        List.of(Wordings.all(expression)),
        Optional.empty());
  }
}
