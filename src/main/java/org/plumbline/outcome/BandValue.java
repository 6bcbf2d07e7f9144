package org.plumbline.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.expression.Value;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.OutcomeRules.Band;
import org.plumbline.instrument.OutcomeRules.Score;

/** Where a score lies among its bands. A score without bands has none of these. */
public sealed interface BandValue {
  Score score();

  /** Within a band; the first in the order of the instrument where bands overlap. */
  record Within(Score score, BigDecimal value, Band band) implements BandValue {}

  /** In a gap: the instrument has no band for this number. Said so rather than rounded. */
  record InNone(Score score, BigDecimal value) implements BandValue {}

  /** Not to be told yet. */
  record Undecided(Score score, Set<ItemId> because) implements BandValue {
    public Undecided {
      because = Set.copyOf(because);
    }
  }

  static List<BandValue> of(List<Band> bands, List<ScoreValue> scores) {
    List<BandValue> values = new ArrayList<>();
    for (ScoreValue score : scores) {
      List<Band> own =
          bands.stream().filter(band -> band.score().equals(score.score().id())).toList();
      if (!own.isEmpty()) {
        values.add(of(own, score));
      }
    }
    return values;
  }

  private static BandValue of(List<Band> bands, ScoreValue score) {
    return switch (score.value()) {
      case Value.Number(BigDecimal value) ->
          bands.stream()
              .filter(band -> contains(band, value))
              .findFirst()
              .<BandValue>map(band -> new Within(score.score(), value, band))
              .orElseGet(() -> new InNone(score.score(), value));
      case Value.Undecided(Set<ItemId> because) -> new Undecided(score.score(), because);
      case Value.Known other ->
          throw new IllegalStateException("the score %s is %s".formatted(score.score(), other));
    };
  }

  private static boolean contains(Band band, BigDecimal value) {
    return isFrom(band.from(), value) && band.to().filter(to -> value.compareTo(to) > 0).isEmpty();
  }

  private static boolean isFrom(Optional<BigDecimal> from, BigDecimal value) {
    return from.filter(least -> value.compareTo(least) < 0).isEmpty();
  }
}
