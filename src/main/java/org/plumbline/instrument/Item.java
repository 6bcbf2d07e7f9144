package org.plumbline.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;

/**
 * Something the form shows: mostly something to answer. Sealed into families by how it is answered,
 * so that a new kind breaks the build in every place that must know it, and in no other.
 */
public sealed interface Item {
  Prompt prompt();

  /** The places for answers that this item has, its own first; none when it takes no answer. */
  List<Slot> slots();

  default ItemId id() {
    return prompt().id();
  }

  /** Whether somebody answers it; what is only shown asks nothing. */
  default boolean takesAnswer() {
    return !slots().isEmpty();
  }

  /**
   * What can be chosen in one of its slots, in the printed order; nothing where words are written.
   */
  default List<Option> options(Instrument instrument, ItemId slot) {
    return List.of();
  }

  /** What can be chosen in its own slot. */
  default List<Option> options(Instrument instrument) {
    return options(instrument, id());
  }

  /** Whether several options may be chosen in one of its slots. */
  default boolean takesSeveral(ItemId slot) {
    return false;
  }

  /** What each row of it asks; none of what has no rows. */
  default List<Item> columns() {
    return List.of();
  }

  /** The column that a cell is of; a cell has the id of one of its column's slots. */
  default Optional<Item> findColumn(ItemId cell) {
    return columns().stream().filter(column -> column.findSlot(cell).isPresent()).findFirst();
  }

  default Optional<Slot> findSlot(ItemId id) {
    return slots().stream().filter(slot -> slot.id().equals(id)).findFirst();
  }

  /** What a number is counted in, where it is printed; nothing else has a unit. */
  default Optional<String> unit() {
    return Optional.empty();
  }

  /** Answered by writing: words, a number or a date. */
  sealed interface Written extends Item permits Words, NumberItem, DateItem {
    Holds holds();

    /** Whether it takes paragraphs, and so room of its own. */
    default boolean isLong() {
      return false;
    }

    @Override
    default List<Slot> slots() {
      return List.of(new Slot(id(), holds()));
    }
  }

  /** Answered in words. */
  sealed interface Words extends Written {
    @Override
    default Holds holds() {
      return Holds.TEXT;
    }
  }

  /** Answered by choosing among options. */
  sealed interface Choosable extends Item {
    /** Whether several options may be chosen in the item's own slot. */
    boolean many();

    @Override
    default boolean takesSeveral(ItemId slot) {
      return many();
    }

    @Override
    List<Option> options(Instrument instrument, ItemId slot);
  }

  /** Read, and answered by nobody. */
  sealed interface Shown extends Item {
    @Override
    default List<Slot> slots() {
      return List.of();
    }
  }

  /** A line of text. */
  record TextItem(Prompt prompt) implements Words {}

  /** Text of any length, in paragraphs. */
  record LongTextItem(Prompt prompt) implements Words {
    @Override
    public boolean isLong() {
      return true;
    }
  }

  /** An e-mail address. */
  record EmailItem(Prompt prompt) implements Words {}

  /** A telephone number, kept as written. */
  record PhoneItem(Prompt prompt) implements Words {}

  /** A postal address, its postcode included. */
  record AddressItem(Prompt prompt) implements Words {}

  /** A number under which another system knows the child, kept as written. */
  record IdentifierItem(Prompt prompt) implements Words {}

  /**
   * A number, whole or decimal.
   *
   * @param min smallest number taken
   * @param max largest number taken
   * @param unit shown behind the field, such as "%"
   */
  record NumberItem(
      Prompt prompt, Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> unit)
      implements Written {
    @Override
    public Holds holds() {
      return Holds.NUMBER;
    }
  }

  /** A calendar date. */
  record DateItem(Prompt prompt) implements Written {
    @Override
    public Holds holds() {
      return Holds.DATE;
    }
  }

  /**
   * A choice among the options of a set.
   *
   * @param many whether several may be chosen
   */
  record ChoiceItem(Prompt prompt, ElementId optionSet, boolean many) implements Choosable {
    /** One choice has its details in a slot of its own; of many, each option carries its own. */
    @Override
    public List<Slot> slots() {
      return many
          ? List.of(new Slot(id(), Holds.OPTIONS))
          : List.of(new Slot(id(), Holds.OPTION), new Slot(detailsId(), Holds.TEXT));
    }

    public ItemId detailsId() {
      return new ItemId(id() + ".details");
    }

    @Override
    public List<Option> options(Instrument instrument, ItemId slot) {
      return slot.equals(id())
          ? instrument.findOptionSet(optionSet).stream()
              .flatMap(set -> set.options().stream())
              .map(Option::of)
              .toList()
          : List.of();
    }
  }

  /**
   * One level of a scale, chosen by agreeing with its descriptor.
   *
   * @param descriptors by level; a level that is printed without wording has none
   */
  record LevelItem(Prompt prompt, ElementId scale, Map<OptionId, Descriptor> descriptors)
      implements Choosable {
    public LevelItem {
      descriptors = Ordered.copyOf(descriptors);
    }

    @Override
    public List<Slot> slots() {
      Slot level = new Slot(id(), Holds.OPTION);
      return descriptors.values().stream().allMatch(d -> d.indicators().isEmpty())
          ? List.of(level)
          : List.of(level, new Slot(indicatorsId(), Holds.OPTIONS));
    }

    public ItemId indicatorsId() {
      return new ItemId(id() + ".indicators");
    }

    @Override
    public boolean many() {
      return false;
    }

    /** Indicators are ticked as they apply. */
    @Override
    public boolean takesSeveral(ItemId slot) {
      return slot.equals(indicatorsId());
    }

    @Override
    public List<Option> options(Instrument instrument, ItemId slot) {
      return takesSeveral(slot)
          ? descriptors.entrySet().stream()
              .flatMap(level ->
                  level.getValue().indicators().stream()
                      .map(indicator -> Option.of(indicator, level.getKey())))
              .toList()
          : instrument.findScale(scale).stream()
              .flatMap(found -> found.levels().stream())
              .map(level -> option(instrument, level))
              .toList();
    }

    private Option option(Instrument instrument, Level level) {
      Optional<Descriptor> descriptor = Optional.ofNullable(descriptors.get(level.id()));
      return Option.of(
          level,
          descriptor,
          descriptor.flatMap(Descriptor::picture).flatMap(instrument::findPicture));
    }
  }

  /**
   * Statements to tick, in the printed order.
   *
   * @param many whether several may be ticked
   * @param details heading of the words asked for beside each statement, where they are
   */
  record StatementsItem(
      Prompt prompt, boolean many, Optional<String> details, List<Statement> statements)
      implements Choosable {
    public StatementsItem {
      statements = List.copyOf(statements);
    }

    @Override
    public List<Slot> slots() {
      return List.of(new Slot(id(), Holds.OPTIONS));
    }

    @Override
    public List<Option> options(Instrument instrument, ItemId slot) {
      return statements.stream().map(statement -> Option.of(statement, details)).toList();
    }
  }

  /**
   * Rows that a person adds: actions, people, incidents, locations.
   *
   * @param columns what each row asks; a table within a table is not sound
   * @param rowName what one row is called on buttons, such as "action"
   */
  record TableItem(Prompt prompt, String rowName, List<Item> columns) implements Item {
    public TableItem {
      columns = List.copyOf(columns);
    }

    @Override
    public List<Slot> slots() {
      return List.of(new Slot(id(), Holds.ROWS));
    }
  }

  /**
   * A value worked out from other answers; never stored.
   *
   * @param expression in CEL
   */
  record ComputedItem(Prompt prompt, String expression) implements Shown {}

  /**
   * Words to read, perhaps with a picture; nothing to answer.
   *
   * @param text CommonMark
   * @param picture shown with the words
   */
  record NoteItem(Prompt prompt, String text, Optional<ElementId> picture) implements Shown {}
}
