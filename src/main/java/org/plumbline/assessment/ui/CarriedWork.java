package org.plumbline.assessment.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.plumbline.id.SectionId;

/** Last time's answers on one page, and what is said of them there. Knows nothing of components. */
final class CarriedWork {
  private final Reassessments reassessments;
  private final Account account;
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

    /** Somebody wants to answer something else there. */
    void answerAnew(Asked.Place place);
  }

  /** One act that may be tried several times. */
  private record Intent(Part part, Decision decision) {}

  CarriedWork(
      Reassessments reassessments, Account account, IdSource ids, Page page, LastTime lastTime) {
    this.reassessments = reassessments;
    this.account = account;
    this.ids = ids;
    this.page = page;
    this.lastTime = lastTime;
    this.now = Asked.of(page.open().particulars().version().instrument());
    this.before = Asked.of(lastTime.source().particulars().version().instrument());
  }

  LastTime lastTime() {
    return lastTime;
  }

  Assessment.Open open() {
    return page.open();
  }

  /** Where the part is on the form now; empty where it has no place. */
  Optional<Asked.Place> place(Part part) {
    return now.place(part.slot());
  }

  /** Where it was on the form it was given on. */
  Optional<Asked.Place> formerPlace(Part part) {
    return before.place(part.slot());
  }

  /** Those that belong in a section now. */
  List<CarriedPart> in(SectionId section) {
    return lastTime.parts().stream()
        .filter(carried -> carried.verdict().kind() != Verdict.Kind.ARCHIVED)
        .filter(carried ->
            place(carried.verdict().part())
                .filter(place -> place.section().id().equals(section))
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

  /** How its place on this form stands, for an answer that is of one piece. */
  enum Place {
    EMPTY,
    SAME,
    ANOTHER
  }

  Place standing(CarriedPart carried) {
    ItemId slot = carried.verdict().part().slot();
    if (!(carried.verdict().part() instanceof Part.Whole) || isUnanswered(slot)) {
      return Place.EMPTY;
    }
    return open().in(slot).answer().equals(lastTime.source().in(slot).answer())
        ? Place.SAME
        : Place.ANOTHER;
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
            account,
            page.open(),
            lastTime,
            part,
            decision,
            page.open().in(part.slot()),
            intents.computeIfAbsent(intent, _ -> ids.next()));
    intents.remove(intent);
    if (saving instanceof Saving.Saved(Given given, var _)) {
      page.given(part.slot(), given);
      lastTime = reassessments.lastTime(account, page.open()).orElseThrow();
    }
    return saving;
  }

  /** Leads to where something else can be answered. */
  void answerAnew(CarriedPart carried) {
    place(carried.verdict().part()).ifPresent(page::answerAnew);
  }

  /** The same part with what was decided since. */
  CarriedPart again(CarriedPart carried) {
    return lastTime.get(carried.verdict().part());
  }
}
