package org.plumbline.lint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.OutcomeRules.Band;
import org.plumbline.instrument.OutcomeRules.Score;
import org.plumbline.instrument.Place;

/**
 * Scores for which no band is printed. Where every value of the score can be worked out, those
 * values are looked for; where not, room between one band and the next.
 */
final class BandGap implements Check {
  private static final int MOST_NAMED = 5;

  @Override
  public void check(Subject subject, Report report) {
    OutcomeRules outcome = subject.instrument().outcome();
    for (Outline.At<Score> score : subject.outline().all(Score.class)) {
      List<Band> bands =
          outcome.bands().stream()
              .filter(band -> band.score().equals(score.it().id()))
              .sorted(Comparator.comparing(Band::from, BandGap::openFirst))
              .toList();
      if (!bands.isEmpty()) {
        List<String> gaps =
            ScoreValues.of(subject, score.it())
                .map(values ->
                    values.stream()
                        .filter(value ->
                            bands.stream().noneMatch(band -> ScoreValues.isIn(band, value)))
                        .map(BigDecimal::toPlainString)
                        .toList())
                .orElseGet(() -> between(bands));
        if (!gaps.isEmpty()) {
          tell(report, score, gaps);
        }
      }
    }
  }

  private static int openFirst(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent()
        ? one.get().compareTo(other.get())
        : Boolean.compare(one.isPresent(), other.isPresent());
  }

  private static List<String> between(List<Band> bands) {
    BigDecimal unit = unit(bands);
    List<String> gaps = new ArrayList<>();
    for (int i = 1; i < bands.size(); i++) {
      Optional<BigDecimal> end = bands.get(i - 1).to();
      Optional<BigDecimal> start = bands.get(i).from();
      if (end.isPresent()
          && start.isPresent()
          && start.get().subtract(end.get()).compareTo(unit) > 0) {
        gaps.add(
            "those between %s and %s"
                .formatted(end.get().toPlainString(), start.get().toPlainString()));
      }
    }
    return gaps;
  }

  /** The smallest step in which the bounds are written: 1, or 0.1 where one is written so. */
  private static BigDecimal unit(List<Band> bands) {
    int scale =
        bands.stream()
            .flatMap(band -> Stream.of(band.from(), band.to()))
            .flatMap(Optional::stream)
            .mapToInt(bound -> Math.max(0, bound.stripTrailingZeros().scale()))
            .max()
            .orElse(0);
    return BigDecimal.ONE.movePointLeft(scale);
  }

  private static void tell(Report report, Outline.At<Score> score, List<String> gaps) {
    List<String> named = new ArrayList<>(gaps.subList(0, Math.min(MOST_NAMED, gaps.size())));
    if (gaps.size() > MOST_NAMED) {
      named.add("%d more".formatted(gaps.size() - MOST_NAMED));
    }
    report.tell(
        new Report.Remark(
            LintRule.BAND_GAP,
            Severity.TO_CHECK,
            "Scores of “%s” stand in no band: %s."
                .formatted(score.it().label(), Wordings.listed(named)),
            "Widen a band, or accept that the document names none."),
        Place.WHOLE.key("outcome").element("outcome").key("bands"),
        score.id(),
        gaps);
  }
}
