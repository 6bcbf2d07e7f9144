package org.plumbline.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;

/**
 * Something the form shows: mostly something to answer. Sealed, so that a new kind breaks the build
 * in every place that must know it.
 */
public sealed interface Item {
  Prompt prompt();

  /** The places for answers that this item has, its own first; none when it takes no answer. */
  List<Slot> slots();

  default ItemId id() {
    return prompt().id();
  }

  private static List<Slot> one(Prompt prompt, Holds holds) {
    return List.of(new Slot(prompt.id(), holds));
  }

  private static ItemId part(Prompt prompt, String name) {
    return new ItemId(prompt.id() + "." + name);
  }

  /** A line of text. */
  record TextItem(Prompt prompt) implements Item {
    @Override
    public List<Slot> slots() {
      return one(prompt, Holds.TEXT);
    }
  }

  /** Text of any length, in paragraphs. */
  record LongTextItem(Prompt prompt) implements Item {
    @Override
    public List<Slot> slots() {
      return one(prompt, Holds.TEXT);
    }
  }

  /**
   * A number, whole or decimal.
   *
   * @param min smallest number taken
   * @param max largest number taken
   * @param unit shown behind the field, such as "%"
   */
  record NumberItem(
      Prompt prompt, Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<String> unit)
      implements Item {
    @Override
    public List<Slot> slots() {
      return one(prompt, Holds.NUMBER);
    }
  }

  /** A calendar date. */
  record DateItem(Prompt prompt) implements Item {
    @Override
    public List<Slot> slots() {
      return one(prompt, Holds.DATE);
    }
  }

  /** An e-mail address. */
  record EmailItem(Prompt prompt) implements Item {
    @Override
    public List<Slot> slots() {
      return one(prompt, Holds.TEXT);
    }
  }

  /** A telephone number, kept as written. */
  record PhoneItem(Prompt prompt) implements Item {
    @Override
    public List<Slot> slots() {
      return one(prompt, Holds.TEXT);
    }
  }

  /** A postal address, its postcode included. */
  record AddressItem(Prompt prompt) implements Item {
    @Override
    public List<Slot> slots() {
      return one(prompt, Holds.TEXT);
    }
  }

  /** A number under which another system knows the child, kept as written. */
  record IdentifierItem(Prompt prompt) implements Item {
    @Override
    public List<Slot> slots() {
      return one(prompt, Holds.TEXT);
    }
  }

  /**
   * A choice among the options of a set.
   *
   * @param many whether several may be chosen
   */
  record ChoiceItem(Prompt prompt, ElementId optionSet, boolean many) implements Item {
    /** One choice has its details in a slot of its own; of many, each option carries its own. */
    @Override
    public List<Slot> slots() {
      return many
          ? one(prompt, Holds.OPTIONS)
          : List.of(new Slot(prompt.id(), Holds.OPTION), new Slot(detailsId(), Holds.TEXT));
    }

    public ItemId detailsId() {
      return part(prompt, "details");
    }
  }

  /**
   * One level of a scale, chosen by agreeing with its descriptor.
   *
   * @param descriptors by level; a level that is printed without wording has none
   */
  record LevelItem(Prompt prompt, ElementId scale, Map<OptionId, Descriptor> descriptors)
      implements Item {
    public LevelItem {
      descriptors = Ordered.copyOf(descriptors);
    }

    @Override
    public List<Slot> slots() {
      Slot level = new Slot(prompt.id(), Holds.OPTION);
      return descriptors.values().stream().allMatch(d -> d.indicators().isEmpty())
          ? List.of(level)
          : List.of(level, new Slot(indicatorsId(), Holds.OPTIONS));
    }

    public ItemId indicatorsId() {
      return part(prompt, "indicators");
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
      implements Item {
    public StatementsItem {
      statements = List.copyOf(statements);
    }

    @Override
    public List<Slot> slots() {
      return one(prompt, Holds.OPTIONS);
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
      return one(prompt, Holds.ROWS);
    }
  }

  /**
   * A value worked out from other answers; never stored.
   *
   * @param expression in CEL
   */
  record ComputedItem(Prompt prompt, String expression) implements Item {
    @Override
    public List<Slot> slots() {
      return List.of();
    }
  }

  /**
   * Words to read, perhaps with a picture; nothing to answer.
   *
   * @param text CommonMark
   * @param picture shown with the words
   */
  record NoteItem(Prompt prompt, String text, Optional<ElementId> picture) implements Item {
    @Override
    public List<Slot> slots() {
      return List.of();
    }
  }
}
