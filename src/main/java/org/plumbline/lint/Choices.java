package org.plumbline.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Option;
import org.plumbline.response.Answer;

/** What can be answered to an item, where that can be counted. */
final class Choices {
  private static final int MOST_TICKS = 6;

  private Choices() {}

  /** All answers, "not known" included where it is offered; none where they have no end. */
  static List<Answer> of(Instrument instrument, Item item) {
    List<Answer> answers = new ArrayList<>(known(instrument, item));
    if (!answers.isEmpty() && item.prompt().mayBeNotKnown()) {
      answers.add(Answer.NOT_KNOWN);
    }
    return answers;
  }

  private static List<Answer> known(Instrument instrument, Item item) {
    List<Option> options = item.options(instrument);
    return item.takesSeveral(item.id())
        ? ticks(options)
        : options.stream()
            .map(option -> Answer.choosing(option.id(), item.slots().getFirst()))
            .toList();
  }

  /** Every set of ticks but the empty one; an exclusive option stands alone. */
  private static List<Answer> ticks(List<Option> options) {
    List<Option> together = options.stream().filter(option -> !option.exclusive()).toList();
    if (together.size() > MOST_TICKS) {
      return List.of();
    }
    Stream<Answer> alone =
        options.stream().filter(Option::exclusive).map(option -> Answer.Ticked.of(option.id()));
    List<Answer> sets = new ArrayList<>(alone.toList());
    for (int bits = 1; bits < 1 << together.size(); bits++) {
      TreeSet<OptionId> ticked = new TreeSet<>();
      for (int i = 0; i < together.size(); i++) {
        if ((bits >> i & 1) == 1) {
          ticked.add(together.get(i).id());
        }
      }
      sets.add(new Answer.Ticked(ticked, Map.of()));
    }
    return sets;
  }
}
