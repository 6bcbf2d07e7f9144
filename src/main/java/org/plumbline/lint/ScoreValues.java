package org.plumbline.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Value;
import org.plumbline.instrument.OutcomeRules.Band;
import org.plumbline.instrument.OutcomeRules.Score;

/** What a score can come to. */
final class ScoreValues {
  private ScoreValues() {}

  /** All values over full answers; empty when they cannot be gone through. */
  static Optional<SortedSet<BigDecimal>> of(Subject subject, Score score) {
    return subject
        .expressions()
        .flatMap(expressions ->
            Cases.ofExpressions(expressions, List.of(score.expression()), subject.context().today())
                .map(cases -> values(expressions, cases, score)))
        .filter(values -> !values.isEmpty())
        .or(() ->
            subject.expressions().flatMap(_ -> Sums.of(subject.instrument(), score.expression())));
  }

  private static SortedSet<BigDecimal> values(Expressions expressions, Cases cases, Score score) {
    SortedSet<BigDecimal> values = new TreeSet<>();
    for (Cases.Case each : cases.list()) {
      if (each.isSettled()
          && expressions.evaluate(score.expression(), each.facts())
              instanceof Value.Number(BigDecimal value)) {
        values.add(value);
      }
    }
    return values;
  }

  static boolean isIn(Band band, BigDecimal value) {
    return band.from().filter(from -> from.compareTo(value) > 0).isEmpty()
        && band.to().filter(to -> to.compareTo(value) < 0).isEmpty();
  }
}
