package org.plumbline.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.ItemId;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/**
 * One submitted assessment of a child, among others.
 *
 * @param at when it was submitted last
 * @param signedOff whether a manager has agreed; else it may still come back and change
 * @param hidden items that were not shown, since their condition did not hold; what stands in them
 *     does not count
 */
public record Assessed(
    Reference reference,
    Instant at,
    boolean signedOff,
    Instrument instrument,
    Answers answers,
    Set<ItemId> hidden) {
  public Assessed {
    hidden = Set.copyOf(hidden);
  }

  /** The section of that id here, if this version has one. */
  Optional<Section> section(Section other) {
    return instrument.sections().stream()
        .filter(section -> section.id().equals(other.id()))
        .findFirst();
  }

  /** What asks for the level of a section; the judgement on the whole is not among them. */
  List<Item.LevelItem> levelItems(Section section) {
    return section
        .itemsOf(Item.LevelItem.class)
        .filter(item -> !instrument.isJudgement(item))
        .toList();
  }

  /** What asks for the judgement on the whole. */
  Optional<Item.LevelItem> judgementItem() {
    return instrument.findJudgement();
  }

  /** What counts as the answer in a slot; nothing where its item was not shown. */
  Optional<Answer> answer(Item item, ItemId slot) {
    return hidden.contains(item.id())
        ? Optional.empty()
        : answers.find(slot).filter(answer -> !answer.isEmpty());
  }

  Standing standing(Item.LevelItem item) {
    if (hidden.contains(item.id())) {
      return Standing.Without.NOT_ASKED;
    }
    if (answers.isNotKnown(item)) {
      return Standing.Without.NOT_KNOWN;
    }
    ScaleUse use = use(item);
    return answers
        .findChosen(item.id())
        .flatMap(use.scale()::find)
        .<Standing>map(level -> new Standing.At(use, level))
        .orElse(Standing.Without.NOT_ANSWERED);
  }

  ScaleUse use(Item.LevelItem item) {
    return new ScaleUse(instrument, instrument.getScale(item.scale()));
  }
}
