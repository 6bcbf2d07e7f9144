package org.plumbline.expression;

import org.plumbline.id.OptionId;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;

/**
 * What a name within an expression stands for. Functions of ours that ask about the answers become
 * names as well, such as {@code Tally_mild}, so that CEL itself tracks what is unknown about them.
 */
sealed interface Name {

  /** The code of the authority. */
  record Authority() implements Name {}

  /** The judged level. */
  record JudgedLevel() implements Name {}

  /** The day that counts as today. */
  record Today() implements Name {}

  /** The answer of an item. */
  record Answered(Item item) implements Name {}

  /**
   * The value of a computed item.
   *
   * @param whole whether it is a whole number, which CEL keeps apart from others
   */
  record Computed(Item.ComputedItem item, boolean whole) implements Name {}

  /** How many counted items are at the level. */
  record TallyOf(OptionId level) implements Name {}

  /** How many counted items are at the level so far; never undecided. */
  record ChosenSoFar(OptionId level) implements Name {}

  /** The value of a score. */
  record ScoreOf(OutcomeRules.Score score) implements Name {}

  /** The points of what is chosen or ticked in an item. */
  record PointsOf(Item item) implements Name {}

  /** Whether an item is answered. */
  record IsAnswered(Item item) implements Name {}
}
