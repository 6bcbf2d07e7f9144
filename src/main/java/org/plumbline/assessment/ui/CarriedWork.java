package org.plumbline.assessment.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.CarriedPart;
import org.plumbline.assessment.CarriedPart.Decision;
import org.plumbline.assessment.Given;
import org.plumbline.assessment.LastTime;
import org.plumbline.assessment.Reassessments;
import org.plumbline.assessment.Saving;
import org.plumbline.authority.Account;
import org.plumbline.comparison.Asked;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.id.IdSource;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.response.Answer;

/** Last time's answers on one page, and what is said of them there. Knows nothing of components. */
final class CarriedWork {
  private final Reassessments reassessments;
  private final Supplier<Account> who;
  private final IdSource ids;
  private final Page page;
  private final Asked now;
  private final Asked before;
  private final Map<Intent, UUID> intents = new HashMap<>();
  private LastTime lastTime;

  /** The page that they stand on. */
  interface Page {
    /** As the page shows it. */
    Assessment.Open open();

    /** An answer came to stand in a slot. */
    void given(ItemId slot, Given given);

    /** Whether something on the page waits to be stored in a slot. */
    boolean isWaiting(ItemId slot);

    /** Somebody wants to answer something else there. */
    void answerAnew(FormIndex.Question question);
  }

  /** One act that may be tried several times. */
  private record Intent(Part part, Decision decision) {}

  /**
   * @param who decides, asked anew at each decision
   */
  CarriedWork(
      Reassessments reassessments,
      Supplier<Account> who,
      IdSource ids,
      Page page,
      LastTime lastTime) {
    this.reassessments = reassessments;
    this.who = who;
    this.ids = ids;
    this.page = page;
    this.lastTime = lastTime;
    this.now = Asked.of(page.open().particulars().version().form());
    this.before = Asked.of(lastTime.source().particulars().version().form());
  }

  LastTime lastTime() {
    return lastTime;
  }

  Assessment.Open open() {
    return page.open();
  }

  /** Where the part is on the form now; empty where it has no place. */
  Optional<FormIndex.Question> question(Part part) {
    return now.find(part.slot());
  }

  CarriedWords words(CarriedPart carried) {
    return new CarriedWords(lastTime.source(), before, now, carried.verdict());
  }

  /** Those that belong in a section now. */
  List<CarriedPart> in(SectionId section) {
    return lastTime.parts().stream()
        .filter(carried -> carried.verdict().kind() != Verdict.Kind.ARCHIVED)
        .filter(carried ->
            question(carried.verdict().part())
                .filter(question -> question.section().id().equals(section))
                .isPresent())
        .toList();
  }

  /**
   * Those of a section that hold in the same words and that nobody has decided on yet, without
   * those in whose place something is answered already.
   */
  List<CarriedPart> keepable(SectionId section) {
    return in(section).stream()
        .filter(carried -> carried.verdict().kind() == Verdict.Kind.KEPT)
        .filter(this::isOpen)
        .filter(carried ->
            !(carried.verdict().part() instanceof Part.Whole(ItemId slot)) || isUnanswered(slot))
        .toList();
  }

  private boolean isUnanswered(ItemId slot) {
    return open().in(slot).answer().filter(answer -> !answer.isEmpty()).isEmpty();
  }

  /** How its place on this form stands. */
  enum Place {
    EMPTY,
    SAME,
    ANOTHER
  }

  Place standing(CarriedPart carried) {
    ItemId slot = carried.verdict().part().slot();
    Optional<Answer> here = open().in(slot).answer();
    Optional<Answer> then = lastTime.source().in(slot).answer();
    return switch (carried.verdict().part()) {
      case Part.Whole _ -> isUnanswered(slot) ? Place.EMPTY : place(here.equals(then));
      case Part.Choice(ItemId _, OptionId option) ->
          here.orElse(null) instanceof Answer.Ticked ticked
                  && (ticked.ticked().contains(option) || ticked.details().containsKey(option))
              ? place(
                  then.orElse(null) instanceof Answer.Ticked before
                      && before.ticked().contains(option) == ticked.ticked().contains(option)
                      && words(before, option).equals(words(ticked, option)))
              : Place.EMPTY;
      case Part.Column(ItemId _, ItemId column) -> {
        Map<UUID, Answer> cells = cells(here, column);
        Map<UUID, Answer> before = cells(then, column);
        yield cells.isEmpty() ? Place.EMPTY : place(cells.equals(before));
      }
    };
  }

  private static Place place(boolean same) {
    return same ? Place.SAME : Place.ANOTHER;
  }

  private static String words(Answer.Ticked ticked, OptionId option) {
    return ticked.details().getOrDefault(option, "");
  }

  private static Map<UUID, Answer> cells(Optional<Answer> answer, ItemId column) {
    Map<UUID, Answer> cells = new HashMap<>();
    if (answer.orElse(null) instanceof Answer.Rows(List<Answer.Row> rows)) {
      for (Answer.Row row : rows) {
        Answer cell = row.cells().get(column);
        if (cell != null && !cell.isEmpty()) {
          cells.put(row.id(), cell);
        }
      }
    }
    return cells;
  }

  /** Whether words stand beside the tick for which this form has no place. */
  boolean leavesWordsBehind(CarriedPart carried) {
    return carried.verdict().part() instanceof Part.Choice choice
        && lastTime.source().in(choice.slot()).answer().orElse(null) instanceof Answer.Ticked before
        && before.details().containsKey(choice.option())
        && !now.asksForDetails(choice);
  }

  /** Whether something waits on the page to be stored in its place. */
  boolean isWaiting(CarriedPart carried) {
    return page.isWaiting(carried.verdict().part().slot());
  }

  /** Whether somebody may still say what becomes of it. */
  boolean isOpen(CarriedPart carried) {
    return carried.decided().isEmpty()
        && (carried.verdict().kind() == Verdict.Kind.KEPT
            || carried.verdict().kind() == Verdict.Kind.CONFIRM);
  }

  /** Says what becomes of a part. */
  Saving decide(CarriedPart carried, Decision decision) {
    Part part = carried.verdict().part();
    Intent intent = new Intent(part, decision);
    Saving saving =
        reassessments.decide(
            who.get(),
            page.open(),
            lastTime,
            part,
            decision,
            page.open().in(part.slot()),
            intents.computeIfAbsent(intent, _ -> ids.next()));
    intents.remove(intent);
    if (saving instanceof Saving.Saved(Given given, var _)) {
      if (!given.equals(page.open().in(part.slot()))) {
        page.given(part.slot(), given);
      }
      lastTime = reassessments.lastTime(who.get(), page.open()).orElseThrow();
    }
    return saving;
  }

  /** Leads to where something else can be answered. */
  void answerAnew(CarriedPart carried) {
    question(carried.verdict().part()).ifPresent(page::answerAnew);
  }

  /** The same part with what was decided since. */
  CarriedPart again(CarriedPart carried) {
    return lastTime.get(carried.verdict().part());
  }
}
