package org.plumbline.response;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Item;

/**
 * All answers of one assessment, by slot. Immutable; the order in which they were given does not
 * count.
 */
public record Answers(Map<ItemId, Answer> bySlot) {
  public static final Answers NONE = new Answers(Map.of());

  public Answers {
    bySlot = Map.copyOf(bySlot);
  }

  /** The same answers with this one in its slot, whatever stood there before. */
  public Answers with(ItemId slot, Answer answer) {
    Map<ItemId, Answer> changed = new HashMap<>(bySlot);
    changed.put(slot, answer);
    return new Answers(changed);
  }

  /** The same answers with nothing in this slot. */
  public Answers without(ItemId slot) {
    Map<ItemId, Answer> changed = new HashMap<>(bySlot);
    changed.remove(slot);
    return new Answers(changed);
  }

  /** The same answers with nothing in these slots. */
  public Answers without(Set<ItemId> slots) {
    if (slots.isEmpty()) {
      return this;
    }
    Map<ItemId, Answer> changed = new HashMap<>(bySlot);
    changed.keySet().removeAll(slots);
    return new Answers(changed);
  }

  /** What stands in the slot, blank or not. */
  public Optional<Answer> find(ItemId slot) {
    return Optional.ofNullable(bySlot.get(slot));
  }

  /** The option or level chosen in the slot. */
  public Optional<OptionId> findChosen(ItemId slot) {
    return bySlot.get(slot) instanceof Answer.Chosen(OptionId option)
        ? Optional.of(option)
        : Optional.empty();
  }

  /** The words in the slot, unless they are blank. */
  public Optional<String> findText(ItemId slot) {
    return bySlot.get(slot) instanceof Answer.Text(String text) && !text.isBlank()
        ? Optional.of(text)
        : Optional.empty();
  }

  /**
   * Whether the item's own slot says something, "not known" included. Ticked indicators or details
   * alone do not answer an item.
   */
  public boolean isAnswered(Item item) {
    return find(item.id()).filter(answer -> !answer.isEmpty()).isPresent();
  }

  /** Whether the item's answer is that it is not known. */
  public boolean isNotKnown(Item item) {
    return bySlot.get(item.id()) instanceof Answer.NotKnown;
  }
}
