package org.plumbline.response;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Slot;

/** Answers of every kind that an instrument takes, to about three of four questions. */
public final class RandomAnswers {
  private final Instrument instrument;
  private final RandomGenerator random;

  private RandomAnswers(Instrument instrument, RandomGenerator random) {
    this.instrument = instrument;
    this.random = random;
  }

  /** Storable all of them. */
  public static Answers of(Instrument instrument, RandomGenerator random) {
    RandomAnswers answers = new RandomAnswers(instrument, random);
    Map<ItemId, Answer> given = new HashMap<>();
    instrument
        .items()
        .forEach(item ->
            item.slots()
                .forEach(slot ->
                    answers.answer(item, slot).ifPresent(answer -> given.put(slot.id(), answer))));
    return new Answers(given);
  }

  private Optional<Answer> answer(Item item, Slot slot) {
    if (random.nextInt(4) == 0) {
      return Optional.empty();
    }
    Answer answer =
        random.nextInt(8) == 0 ? Answer.NOT_KNOWN : answer(item, slot.id(), slot.holds());
    return Optional.of(answer)
        .filter(it ->
            Misfits.check(instrument, item, slot.id(), it).stream().allMatch(Misfit::isStorable));
  }

  private Answer answer(Item item, ItemId slot, Holds holds) {
    return switch (holds) {
      case TEXT -> new Answer.Text("Words " + random.nextInt(100));
      case NUMBER -> new Answer.Number(BigDecimal.valueOf(random.nextInt(100)));
      case DATE -> new Answer.Date(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)));
      case OPTION -> new Answer.Chosen(any(offered(item, slot)));
      case OPTIONS -> ticked(offered(item, slot));
      case ROWS -> rows((Item.TableItem) item);
    };
  }

  private Answer ticked(List<OptionId> offered) {
    TreeSet<OptionId> ticked = new TreeSet<>();
    Map<OptionId, String> details = new TreeMap<>();
    for (OptionId option : offered) {
      if (random.nextBoolean()) {
        ticked.add(option);
      }
      if (random.nextInt(4) == 0) {
        details.put(option, "Because of " + option);
      }
    }
    return new Answer.Ticked(ticked, details);
  }

  private Answer rows(Item.TableItem table) {
    List<Answer.Row> rows = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      Map<ItemId, Answer> cells = new HashMap<>();
      for (Item column : table.columns()) {
        for (Slot slot : column.slots()) {
          answer(column, slot).ifPresent(answer -> cells.put(slot.id(), answer));
        }
      }
      rows.add(new Answer.Row(new UUID(random.nextLong(), random.nextLong()), cells));
    }
    return new Answer.Rows(rows);
  }

  private OptionId any(List<OptionId> offered) {
    return offered.isEmpty() ? new OptionId("none") : offered.get(random.nextInt(offered.size()));
  }

  private List<OptionId> offered(Item item, ItemId slot) {
    return switch (item) {
      case Item.LevelItem level when slot.equals(level.id()) ->
          instrument.getScale(level.scale()).levels().stream().map(it -> it.id()).toList();
      case Item.LevelItem level ->
          level.descriptors().values().stream()
              .flatMap(descriptor -> descriptor.indicators().stream())
              .map(indicator -> indicator.id())
              .toList();
      case Item.ChoiceItem choice ->
          instrument.getOptionSet(choice.optionSet()).options().stream()
              .map(option -> option.id())
              .toList();
      case Item.StatementsItem statements ->
          statements.statements().stream().map(statement -> statement.id()).toList();
      default -> List.of();
    };
  }
}
