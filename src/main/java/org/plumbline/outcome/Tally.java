package org.plumbline.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.expression.Counted;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Reading;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;

/**
 * How many items stand at each level. The judgement is not counted, nor is an item that a condition
 * hides. Levels, unanswered, not known and hidden add up to all items of the scale.
 *
 * @param levels in order of concern, those with none included
 */
public record Tally(
    Scale scale, List<LevelCount> levels, int unanswered, int notKnown, int hidden) {
  public Tally {
    levels = List.copyOf(levels);
  }

  /** How many items stand at one level. */
  public record LevelCount(Level level, int count) {}

  /** Empty when the instrument counts nothing. */
  static Optional<Tally> of(Reading reading) {
    return reading
        .instrument()
        .outcome()
        .tally()
        .map(reading.instrument()::getScale)
        .map(scale -> count(reading, scale));
  }

  private static Tally count(Reading reading, Scale scale) {
    List<OptionId> chosen = new ArrayList<>();
    int unanswered = 0;
    int notKnown = 0;
    int hidden = 0;
    for (Item.LevelItem item : Counted.items(reading.instrument()).toList()) {
      Optional<OptionId> level =
          reading.facts().answers().findChosen(item.id()).filter(id -> scale.rank(id) >= 0);
      if (reading.visibility(item) instanceof Decision.Fails) {
        hidden++;
      } else if (reading.facts().answers().isNotKnown(item)) {
        notKnown++;
      } else if (level.isEmpty()) {
        unanswered++;
      } else {
        chosen.add(level.get());
      }
    }
    return new Tally(
        scale,
        scale.levels().stream()
            .map(level ->
                new LevelCount(level, (int) chosen.stream().filter(level.id()::equals).count()))
            .toList(),
        unanswered,
        notKnown,
        hidden);
  }

  /** How many items stand at the level; 0 for a level of another scale. */
  public int at(OptionId level) {
    return levels.stream()
        .filter(count -> count.level().id().equals(level))
        .mapToInt(LevelCount::count)
        .sum();
  }
}
