package org.plumbline.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;

/**
 * What an instrument makes of its answers. An instrument that prints no rule has none here: nothing
 * is invented.
 *
 * @param tally the scale whose chosen levels are counted over the sections
 * @param indicated rules for the indicated level; the first that holds decides
 * @param limits levels that the indicated level may not fall below or rise above
 */
public record OutcomeRules(
    Optional<ElementId> tally,
    List<Score> scores,
    List<Band> bands,
    List<IndicatedRule> indicated,
    List<Limit> limits,
    Optional<Judgement> judgement) {
  public static final OutcomeRules NONE =
      new OutcomeRules(
          Optional.empty(), List.of(), List.of(), List.of(), List.of(), Optional.empty());

  public OutcomeRules {
    scores = List.copyOf(scores);
    bands = List.copyOf(bands);
    indicated = List.copyOf(indicated);
    limits = List.copyOf(limits);
  }

  /**
   * A number worked out from the answers.
   *
   * @param expression in CEL, giving a number
   */
  public record Score(ElementId id, String label, String expression) {}

  /**
   * A name for a range of a score.
   *
   * @param from lowest score in it, included; open when empty
   * @param to highest score in it, included; open when empty
   * @param level the level it indicates, where it does
   */
  public record Band(
      ElementId id,
      ElementId score,
      String label,
      Optional<BigDecimal> from,
      Optional<BigDecimal> to,
      Optional<OptionId> level) {}

  /** When the condition holds, this level is indicated. */
  public record IndicatedRule(ElementId id, OptionId level, Condition when, String because) {}

  /**
   * A floor or a ceiling: whatever else is indicated, not below or above this level.
   *
   * @param citation where the rule is written
   */
  public record Limit(ElementId id, Kind kind, OptionId level, Condition when, String citation) {
    /** Which way it limits. */
    public enum Kind {
      FLOOR,
      CEILING
    }
  }

  /**
   * The professional's own level.
   *
   * @param item the level item in which it is given; not counted in the tally
   * @param reason the text item that must be filled where it differs from the indicated level
   */
  public record Judgement(ItemId item, Optional<ItemId> reason) {}
}
