package org.plumbline.assessment;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;

/**
 * One part of last time's answers in an assessment that follows it.
 *
 * @param decided who decided last what becomes of it; empty while nobody has
 */
public record CarriedPart(Verdict verdict, Optional<Decided> decided) {

  /** What a person said, and when. */
  public record Decided(Decision decision, Person by, Instant at) {}

  /** What can be said of it. */
  public enum Decision {
    /** It holds still: it is an answer of the new assessment. */
    KEPT,
    /** Something else is the answer now. */
    CHANGED,
    /** It is no answer any more. */
    DROPPED
  }

  /**
   * Whether the words changed and nobody has said yet whether the answer still holds. Who answers
   * anew in its place has said so; who only means to has not.
   *
   * @param now the answers that stand in the assessment
   */
  public boolean waits(Answers now) {
    return verdict.kind() == Verdict.Kind.CONFIRM
        && decided.filter(said -> said.decision() != Decision.CHANGED).isEmpty()
        && !isAnswered(now);
  }

  private boolean isAnswered(Answers now) {
    return switch (verdict.part()) {
      case Part.Whole(ItemId slot) ->
          now.find(slot).filter(answer -> !answer.isEmpty()).isPresent();
      case Part.Choice(ItemId slot, OptionId option) ->
          now.find(slot).orElse(null) instanceof Answer.Ticked ticked
              && ticked.ticked().contains(option);
      case Part.Column _ -> false;
    };
  }
}
