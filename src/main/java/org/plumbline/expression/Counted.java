package org.plumbline.expression;

import java.util.stream.Stream;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;

/** Which items the tally counts: all level items of its scale but the judgement. */
public final class Counted {
  private Counted() {}

  /** In the order of the form; none when the instrument has no tally. */
  public static Stream<Item.LevelItem> items(Instrument instrument) {
    return instrument
        .itemsOf(Item.LevelItem.class)
        .filter(level ->
            instrument.outcome().tally().filter(level.scale()::equals).isPresent()
                && !instrument.isJudgement(level));
  }
}
