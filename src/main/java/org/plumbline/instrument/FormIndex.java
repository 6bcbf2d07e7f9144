package org.plumbline.instrument;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.ItemId;

/**
 * Where on the form each slot is, and what can be chosen there. Made once for a version, so that
 * nobody searches the form for a slot again; immutable.
 */
public final class FormIndex {
  private final Instrument instrument;
  private final Map<ItemId, Question> questions = new LinkedHashMap<>();
  private final Map<ItemId, Item> items = new LinkedHashMap<>();

  /**
   * What one slot asks: where on the form it is, and what can be chosen there.
   *
   * @param options in the printed order; none where nothing is chosen
   */
  public record Question(Section section, Item item, Slot slot, List<Option> options) {
    public Question {
      options = List.copyOf(options);
    }
  }

  private FormIndex(Instrument instrument) {
    this.instrument = instrument;
    Map<List<Option>, List<Option>> shared = new LinkedHashMap<>();
    for (Section section : instrument.sections()) {
      for (Item item : section.items()) {
        items.put(item.id(), item);
        for (Slot slot : item.slots()) {
          List<Option> options = List.copyOf(item.options(instrument, slot.id()));
          questions.put(
              slot.id(),
              new Question(section, item, slot, shared.computeIfAbsent(options, same -> same)));
        }
      }
    }
  }

  public static FormIndex of(Instrument instrument) {
    return new FormIndex(instrument);
  }

  public Instrument instrument() {
    return instrument;
  }

  /** In the order of the form; the columns of tables are not among them. */
  public Collection<Question> questions() {
    return Collections.unmodifiableCollection(questions.values());
  }

  public Optional<Question> find(ItemId slot) {
    return Optional.ofNullable(questions.get(slot));
  }

  /** An item of a section, whether it is answered or not. */
  public Optional<Item> findItem(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  /** What that slot asks. Throws when this form has no such slot. */
  public Question get(ItemId slot) {
    return find(slot)
        .orElseThrow(() -> new IllegalArgumentException("no slot " + slot + " in this version"));
  }
}
