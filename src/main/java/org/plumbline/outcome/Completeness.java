package org.plumbline.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Reading;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.instrument.Section;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;
import org.plumbline.response.Misfits;

/**
 * Finds what keeps an assessment from being submitted.
 *
 * <p>Where it is open whether an item is required or asked, unknown is not false: it counts as
 * required while an unanswered item would decide it. "Not known" is an answer, though: what hangs
 * only on answers that are not known is offered and not demanded.
 */
final class Completeness {
  private final Reading reading;
  private final Instrument instrument;
  private final Answers answers;
  private final Optional<JudgementGiven> judgement;

  Completeness(Reading reading, Optional<JudgementGiven> judgement) {
    this.reading = reading;
    this.instrument = reading.instrument();
    this.answers = reading.facts().answers();
    this.judgement = judgement;
  }

  /** In the order of the form. */
  List<Missing> missing() {
    List<Missing> missing = new ArrayList<>();
    for (Section section : instrument.sections()) {
      for (Item item : section.items()) {
        if (reading.visibility(item).mayHold()) {
          unanswered(section, item).ifPresent(missing::add);
          misfits(section, item).forEach(missing::add);
          cells(section, item).forEach(missing::add);
        }
      }
    }
    return missing;
  }

  private Optional<Missing> unanswered(Section section, Item item) {
    if (isReason(item)
        && judgement.filter(JudgementGiven::differs).isPresent()
        && !saysSomething(item)) {
      return Optional.of(
          missing(
              section,
              item,
              Missing.Why.REASON_NEEDED,
              "The judged level differs from the indicated level.",
              "Say why, or change the judgement."));
    }
    if (!item.takesAnswer() || answers.isAnswered(item)) {
      return Optional.empty();
    }
    return switch (demand(item)) {
      case Decision.Fails _ -> Optional.empty();
      case Decision.Holds _ ->
          Optional.of(
              missing(
                  section,
                  item,
                  Missing.Why.UNANSWERED,
                  "“%s” is not answered.".formatted(item.prompt().label()),
                  item.prompt().mayBeNotKnown()
                      ? "Answer it, or say that it is not known."
                      : "Answer it."));
      case Decision.Open(Set<ItemId> because) ->
          Optional.of(
              missing(
                  section,
                  item,
                  Missing.Why.PERHAPS_REQUIRED,
                  "“%s” may have to be answered.".formatted(item.prompt().label()),
                  "Answer it, or answer %s, which decides it.".formatted(labels(because))));
    };
  }

  private boolean isReason(Item item) {
    return instrument
        .outcome()
        .judgement()
        .flatMap(Judgement::reason)
        .filter(item.id()::equals)
        .isPresent();
  }

  /** A reason is words or figures; a dash or a full stop gives none. */
  private boolean saysSomething(Item item) {
    return answers
        .findText(item.id())
        .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit))
        .isPresent();
  }

  /** Whether an answer to the item, which is shown, is demanded. */
  Decision demand(Item item) {
    return both(
        pressing(reading.visibility(item)), pressing(reading.decide(item.prompt().required())));
  }

  /** The same with what hangs on "not known" alone let go. */
  private Decision pressing(Decision decision) {
    return switch (decision) {
      case Decision.Holds _, Decision.Fails _ -> decision;
      case Decision.Open(Set<ItemId> because) -> {
        Set<ItemId> unanswered =
            because.stream()
                .filter(id -> !(answers.find(id).orElse(null) instanceof Answer.NotKnown))
                .collect(Collectors.toSet());
        yield unanswered.isEmpty() ? Decision.FAILS : new Decision.Open(unanswered);
      }
    };
  }

  private static Decision both(Decision a, Decision b) {
    if (a instanceof Decision.Fails || b instanceof Decision.Fails) {
      return Decision.FAILS;
    }
    Set<ItemId> because =
        Stream.of(a, b)
            .flatMap(decision ->
                decision instanceof Decision.Open(Set<ItemId> open)
                    ? open.stream()
                    : Stream.empty())
            .collect(Collectors.toSet());
    return a instanceof Decision.Holds && b instanceof Decision.Holds
        ? Decision.HOLDS
        : new Decision.Open(because);
  }

  private String labels(Set<ItemId> items) {
    return instrument
        .items()
        .filter(item -> items.contains(item.id()))
        .map(item -> "“%s”".formatted(item.prompt().label()))
        .collect(Collectors.joining(" and "));
  }

  private Stream<Missing> misfits(Section section, Item item) {
    return item.slots().stream()
        .flatMap(slot ->
            answers.find(slot.id()).stream()
                .flatMap(answer ->
                    Stream.concat(
                        Misfits.check(instrument, item, slot.id(), answer).stream(),
                        Misfits.checkOn(reading.facts().today(), item, answer).stream())))
        .map(misfit -> missing(section, item, Missing.Why.MISFIT, misfit.what(), misfit.remedy()));
  }

  /** Required cells left open in rows that have been begun. */
  private List<Missing> cells(Section section, Item item) {
    List<Missing> missing = new ArrayList<>();
    switch (item) {
      case Item.TableItem table
          when answers.find(table.id()).orElse(null) instanceof Answer.Rows rows -> {
        int number = 0;
        for (Answer.Row row : rows.rows()) {
          number++;
          Answers cells = new Answers(row.cells());
          for (Item column : table.columns()) {
            if (!row.isEmpty()
                && !cells.isAnswered(column)
                && column.takesAnswer()
                && demand(column) instanceof Decision.Holds) {
              missing.add(
                  missing(
                      section,
                      item,
                      Missing.Why.UNANSWERED,
                      "“%s” is not answered in %s %d."
                          .formatted(column.prompt().label(), table.rowName(), number),
                      "Answer it, or remove the row."));
            }
          }
        }
      }
      case Item.Written _, Item.Choosable _, Item.TableItem _, Item.Shown _ -> {}
    }
    return missing;
  }

  private static Missing missing(
      Section section, Item item, Missing.Why why, String what, String remedy) {
    return new Missing(
        section.id(), section.title(), item.id(), item.prompt().label(), why, what, remedy);
  }
}
