package org.plumbline.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Slot;

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

  /** Something to choose in a slot. */
  record OptionRow(ItemId slot, int position, Option option) {
    /** What whoever chooses it agrees with: its label, and what of it no words say. */
    Fingerprint fingerprint() {
      return Fingerprint.of(
          option.label() + option.shown().map(picture -> "\n" + picture.agreed()).orElse(""));
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
      if (!item.takesAnswer()) {
        items.add(new ItemRow(item.id(), section, table, items.size(), Optional.empty(), label));
      }
      for (Slot slot : item.slots()) {
        items.add(
            new ItemRow(slot.id(), section, table, items.size(), Optional.of(slot.holds()), label));
      }
      for (Slot slot : item.slots()) {
        for (Option option : item.options(instrument, slot.id())) {
          options.add(new OptionRow(slot.id(), options.size(), option));
        }
      }
      item.columns().forEach(column -> item(column, Optional.empty(), Optional.of(item.id())));
    }
  }
}
