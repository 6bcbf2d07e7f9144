package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Expressions;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Item;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Node;

/** A condition that never holds, or always, whatever is answered. */
final class ConstantCondition implements Check {

  /**
   * A condition where it stands.
   *
   * @param elsewhere whether another check says when it never holds
   */
  private record Site(
      Outline.At<?> at, Node.Saying saying, Condition condition, boolean elsewhere) {}

  @Override
  public void check(Subject subject, Report report) {
    subject
        .expressions()
        .ifPresent(expressions ->
            subject.outline().all(Object.class).stream()
                .flatMap(ConstantCondition::sites)
                .forEach(site -> site(subject, expressions, report, site)));
  }

  private static Stream<Site> sites(Outline.At<?> at) {
    return at.node().says().stream()
        .filter(saying -> saying.key().type() == Key.Type.CONDITION)
        .flatMap(saying ->
            saying.expression().stream()
                .map(expression ->
                    new Site(at, saying, new Condition.When(expression), isElsewhere(at, saying))));
  }

  /** Items that must be answered and are never asked, and what no case leads to. */
  private static boolean isElsewhere(Outline.At<?> at, Node.Saying saying) {
    return switch (at.node().kind()) {
      case ROUTE, STEP -> true;
      case ITEM ->
          saying.key().is(KeyName.VISIBLE)
              && at.it() instanceof Item item
              && !item.prompt().required().equals(Condition.NEVER);
      default -> false;
    };
  }

  private static void site(Subject subject, Expressions expressions, Report report, Site site) {
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
          report, Severity.TO_CHECK, site, "always holds", "Write true, or correct the condition.");
    } else if (!ever && !site.elsewhere()) {
      tell(
          report, Severity.MUST_FIX, site, "never holds", "Correct the condition, or write false.");
    }
  }

  private static Decision decide(Expressions expressions, Cases.Case in, Site site) {
    return expressions.over(in.facts()).decide(site.condition());
  }

  private static void tell(
      Report report, Severity severity, Site site, String what, String remedy) {
    report.tell(
        new Report.Remark(
            LintRule.CONSTANT_CONDITION,
            severity,
            "This condition %s, whatever is answered.".formatted(what),
            remedy),
        new Text(
            site.saying().place(),
            site.at().id(),
            site.saying().key().name(),
            site.saying().text(),
            Text.Kind.NAME),
        List.of(Wordings.all(site.saying().text())),
        Optional.empty());
  }
}
