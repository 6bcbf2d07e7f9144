package org.plumbline.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Item.ChoiceItem;
import org.plumbline.instrument.Item.ComputedItem;
import org.plumbline.instrument.Item.LevelItem;
import org.plumbline.instrument.Item.NoteItem;
import org.plumbline.instrument.Item.StatementsItem;
import org.plumbline.instrument.Item.TableItem;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Slot;
import org.plumbline.instrument.Statement;

/**
 * What of a version answers can point at: its sections, the slots of its items, and whatever can be
 * chosen in each slot. In the order of the form; a table stands before its columns. Beside them
 * stand the pictures, which are sent by themselves.
 */
record VersionRows(
    List<SectionRow> sections,
    List<ItemRow> items,
    List<OptionRow> options,
    List<Picture> pictures) {

  /** A section. */
  record SectionRow(SectionId id, int position, String title) {}

  /**
   * A slot, or an item that takes no answer.
   *
   * @param section empty for the columns of a table
   * @param table the table that it is a column of
   * @param holds empty for an item that takes no answer
   */
  record ItemRow(
      ItemId id,
      Optional<SectionId> section,
      Optional<ItemId> table,
      int position,
      Optional<Holds> holds,
      String label) {}

  /**
   * Something to choose in a slot.
   *
   * @param shown what of it no words say: of a level the picture that its descriptor shows
   */
  record OptionRow(
      ItemId slot,
      OptionId id,
      Kind kind,
      int position,
      Optional<Integer> points,
      String label,
      Optional<Picture> shown) {
    /** What whoever chooses it agrees with. */
    Fingerprint fingerprint() {
      return Fingerprint.of(label + shown.map(picture -> "\n" + picture.agreed()).orElse(""));
    }

    /** What it is in the instrument. */
    enum Kind {
      LEVEL,
      STATEMENT,
      OPTION,
      INDICATOR
    }
  }

  VersionRows {
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    options = List.copyOf(options);
    pictures = List.copyOf(pictures);
  }

  static VersionRows of(Instrument instrument) {
    Walk walk = new Walk(instrument);
    instrument.sections().forEach(walk::section);
    return new VersionRows(walk.sections, walk.items, walk.options, instrument.pictures());
  }

  /** Numbers everything as it comes. */
  private static final class Walk {
    private final Instrument instrument;
    private final List<SectionRow> sections = new ArrayList<>();
    private final List<ItemRow> items = new ArrayList<>();
    private final List<OptionRow> options = new ArrayList<>();

    Walk(Instrument instrument) {
      this.instrument = instrument;
    }

    void section(Section section) {
      sections.add(new SectionRow(section.id(), sections.size(), section.title()));
      section.items().forEach(item -> item(item, Optional.of(section.id()), Optional.empty()));
    }

    private void item(Item item, Optional<SectionId> section, Optional<ItemId> table) {
      String label = item.prompt().label();
      if (item.slots().isEmpty()) {
        items.add(new ItemRow(item.id(), section, table, items.size(), Optional.empty(), label));
      }
      for (Slot slot : item.slots()) {
        items.add(
            new ItemRow(slot.id(), section, table, items.size(), Optional.of(slot.holds()), label));
      }
      choices(item);
    }

    private void choices(Item item) {
      switch (item) {
        case LevelItem level -> levels(level);
        case ChoiceItem choice -> {
          for (Option option : instrument.getOptionSet(choice.optionSet()).options()) {
            add(choice.id(), option.id(), OptionRow.Kind.OPTION, option.points(), option.label());
          }
        }
        case StatementsItem statements -> {
          for (Statement statement : statements.statements()) {
            add(
                statements.id(),
                statement.id(),
                OptionRow.Kind.STATEMENT,
                statement.points(),
                statement.text());
          }
        }
        case TableItem table ->
            table
                .columns()
                .forEach(column -> item(column, Optional.empty(), Optional.of(table.id())));
        case Item.TextItem _,
            Item.LongTextItem _,
            Item.NumberItem _,
            Item.DateItem _,
            Item.EmailItem _,
            Item.PhoneItem _,
            Item.AddressItem _,
            Item.IdentifierItem _,
            ComputedItem _,
            NoteItem _ -> {}
      }
    }

    private void levels(LevelItem item) {
      for (Level level : instrument.getScale(item.scale()).levels()) {
        options.add(
            new OptionRow(
                item.id(),
                level.id(),
                OptionRow.Kind.LEVEL,
                options.size(),
                level.points(),
                level.label(),
                shown(item, level)));
      }
      item.descriptors()
          .values()
          .forEach(descriptor ->
              descriptor
                  .indicators()
                  .forEach(indicator ->
                      add(
                          item.indicatorsId(),
                          indicator.id(),
                          OptionRow.Kind.INDICATOR,
                          Optional.empty(),
                          indicator.text())));
    }

    private Optional<Picture> shown(LevelItem item, Level level) {
      return Optional.ofNullable(item.descriptors().get(level.id()))
          .flatMap(Descriptor::picture)
          .map(instrument::getPicture);
    }

    private void add(
        ItemId slot, OptionId id, OptionRow.Kind kind, Optional<Integer> points, String label) {
      options.add(new OptionRow(slot, id, kind, options.size(), points, label, Optional.empty()));
    }
  }
}
