package org.plumbline.lint;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedSet;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.OutcomeRules.Band;

/** A band that no full answers come to, where that can be worked out. */
final class UnreachedBand implements Check {
  @Override
  public void check(Subject subject, Report report) {
    OutcomeRules outcome = subject.instrument().outcome();
    for (OutcomeRules.Score score : outcome.scores()) {
      ScoreValues.of(subject, score)
          .ifPresent(values ->
              subject.outline().all(Band.class).stream()
                  .filter(at -> at.it().score().equals(score.id()))
                  .filter(at -> values.stream().noneMatch(v -> ScoreValues.isIn(at.it(), v)))
                  .forEach(at -> tell(report, at, score, values)));
    }
  }

  private static void tell(
      Report report, Outline.At<Band> at, OutcomeRules.Score score, SortedSet<BigDecimal> values) {
    report.tell(
        new Report.Remark(
            LintRule.UNREACHED_BAND,
            Severity.TO_CHECK,
            "No answers come to this band: “%s” goes from %s to %s."
                .formatted(
                    score.label(), values.first().toPlainString(), values.last().toPlainString()),
            "Correct its bounds, or the points."),
        at.place(),
        at.id(),
        List.of(at.it().from().toString(), at.it().to().toString(), values.toString()));
  }
}
