package org.plumbline.outcome;

import java.util.List;
import java.util.Optional;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Reading;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Section;
import org.plumbline.response.Answers;

/**
 * How far a section is.
 *
 * @param answered items answered, of those shown
 * @param answerable items shown that can be answered
 * @param level chosen in the section's first level item that is shown
 */
public record SectionProgress(
    SectionId section, State state, int answered, int answerable, Optional<Level> level) {

  /** How far. */
  public enum State {
    NOT_STARTED,
    IN_PROGRESS,
    /** Nothing of it stops submission, and what it is mainly about is answered. */
    DONE
  }

  /**
   * A section is done when nothing in it is missing and its main items are answered: those that are
   * required; where none is, its levels, choices and statements; where there are none of these, all
   * that can be answered. A section that asks nothing is done.
   *
   * <p>What is filled in when the assessment is started was answered by nobody: such items alone
   * begin no section, nor do they finish one that asks for more.
   */
  static SectionProgress of(
      Reading reading, Completeness completeness, List<Missing> missing, Section section) {
    Answers answers = reading.facts().answers();
    List<Item> shown =
        section.items().stream()
            .filter(item -> item.takesAnswer() && reading.visibility(item).mayHold())
            .toList();
    List<Item> asked = shown.stream().filter(item -> !item.prompt().isFilledIn()).toList();
    boolean begun =
        asked.stream()
            .flatMap(item -> item.slots().stream())
            .anyMatch(slot -> answers.find(slot.id()).filter(a -> !a.isEmpty()).isPresent());
    boolean done =
        missing.stream().noneMatch(entry -> entry.section().equals(section.id()))
            && (begun || asked.isEmpty())
            && main(completeness, shown).stream().allMatch(answers::isAnswered);
    return new SectionProgress(
        section.id(),
        done ? State.DONE : begun ? State.IN_PROGRESS : State.NOT_STARTED,
        (int) shown.stream().filter(answers::isAnswered).count(),
        shown.size(),
        level(reading, section));
  }

  private static List<Item> main(Completeness completeness, List<Item> shown) {
    List<Item> required =
        shown.stream().filter(item -> completeness.demand(item) instanceof Decision.Holds).toList();
    if (!required.isEmpty()) {
      return required;
    }
    List<Item> choices = shown.stream().filter(SectionProgress::isChosen).toList();
    return choices.isEmpty() ? shown : choices;
  }

  private static boolean isChosen(Item item) {
    return switch (item) {
      case Item.Choosable _ -> true;
      case Item.Written _, Item.TableItem _, Item.Shown _ -> false;
    };
  }

  private static Optional<Level> level(Reading reading, Section section) {
    return section
        .itemsOf(Item.LevelItem.class)
        .filter(item -> reading.visibility(item).mayHold())
        .findFirst()
        .flatMap(item ->
            reading
                .facts()
                .answers()
                .findChosen(item.id())
                .flatMap(chosen -> reading.instrument().getScale(item.scale()).find(chosen)));
  }
}
