package org.plumbline.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.OutcomeRules.Band;
import org.plumbline.instrument.OutcomeRules.IndicatedRule;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.instrument.OutcomeRules.Limit;
import org.plumbline.instrument.OutcomeRules.Score;

/** Checks what an instrument makes of its answers. */
final class SoundOutcome {
  private static final Place OUTCOME = Place.WHOLE.key("outcome").element("outcome");

  private SoundOutcome() {}

  static void check(Inspection inspection) {
    OutcomeRules rules = inspection.instrument().outcome();
    rules.tally().ifPresent(scale -> inspection.scale(OUTCOME, "tally", scale));
    scores(inspection, rules.scores());
    bands(inspection, rules.bands(), rules.scores());
    indicated(inspection, rules.indicated());
    limits(inspection, rules.limits());
    rules.judgement().ifPresent(judgement -> judgement(inspection, judgement));
    rules
        .judgement()
        .filter(judgement -> judgement.reason().isEmpty() && indicates(rules))
        .ifPresent(judgement ->
            inspection.tell(
                OUTCOME.key("judgement").element("judgement"),
                "asks for no reason, although rules of this outcome indicate a level",
                "Name the text item in which a reason is given as reason."));
  }

  private static void scores(Inspection inspection, List<Score> scores) {
    for (int index = 0; index < scores.size(); index++) {
      Score score = scores.get(index);
      Place place = OUTCOME.key("scores").element(index, "score", score.id());
      inspection.id(place, score.id());
      inspection.line(place, "label", score.label());
      inspection.text(place, "expression", score.expression());
    }
  }

  private static void bands(Inspection inspection, List<Band> bands, List<Score> scores) {
    List<String> known = scores.stream().map(score -> score.id().value()).toList();
    for (int index = 0; index < bands.size(); index++) {
      Band band = bands.get(index);
      Place place = place(bands, index);
      inspection.id(place, band.id());
      if (!known.contains(band.score().value())) {
        inspection.noSuch(place.key("score"), band.score(), "score of this instrument", known);
      }
      inspection.line(place, "label", band.label());
      range(inspection, bands, index);
      band.level().ifPresent(level -> inspection.levelOfAnyScale(place.key("level"), level));
    }
  }

  private static Place place(List<Band> bands, int index) {
    return OUTCOME.key("bands").element(index, "band", bands.get(index).id());
  }

  private static void range(Inspection inspection, List<Band> bands, int index) {
    Band band = bands.get(index);
    Place place = place(bands, index);
    if (isAbove(band.from(), band.to())) {
      inspection.tell(
          place.key("from"),
          "is more than 'to', so that no score is in the band",
          "Swap the two, or correct one of them.");
      return;
    }
    for (int before = 0; before < index; before++) {
      Band other = bands.get(before);
      if (other.score().equals(band.score())
          && !isAbove(other.from(), other.to())
          && !isAbove(band.from(), other.to())
          && !isAbove(other.from(), band.to())) {
        inspection.tell(
            place,
            "overlaps with %s: a score could be in both".formatted(place(bands, before).words()),
            "Let one end before the other begins.");
      }
    }
  }

  private static boolean isAbove(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.isPresent() && other.isPresent() && one.get().compareTo(other.get()) > 0;
  }

  private static void indicated(Inspection inspection, List<IndicatedRule> rules) {
    for (int index = 0; index < rules.size(); index++) {
      IndicatedRule rule = rules.get(index);
      Place place = OUTCOME.key("indicated").element(index, "indicated rule", rule.id());
      inspection.id(place, rule.id());
      inspection.levelOfAnyScale(place.key("level"), rule.level());
      inspection.condition(place, "when", rule.when());
      inspection.text(place, "because", rule.because());
    }
  }

  private static void limits(Inspection inspection, List<Limit> limits) {
    for (int index = 0; index < limits.size(); index++) {
      Limit limit = limits.get(index);
      Place place = OUTCOME.key("limits").element(index, "limit", limit.id());
      inspection.id(place, limit.id());
      inspection.levelOfAnyScale(place.key("level"), limit.level());
      inspection.condition(place, "when", limit.when());
      inspection.text(place, "citation", limit.citation());
    }
  }

  /** Whether a judgement can differ from what the instrument itself says. */
  private static boolean indicates(OutcomeRules rules) {
    return !rules.indicated().isEmpty()
        || !rules.limits().isEmpty()
        || rules.bands().stream().anyMatch(band -> band.level().isPresent());
  }

  private static void judgement(Inspection inspection, Judgement judgement) {
    Place place = OUTCOME.key("judgement").element("judgement");
    item(inspection, place.key("item"), judgement.item(), "level", SoundOutcome::takesLevel);
    judgement
        .reason()
        .ifPresent(reason ->
            item(inspection, place.key("reason"), reason, "text", SoundOutcome::takesText));
  }

  private static void item(
      Inspection inspection, Place place, ItemId id, String kind, Predicate<Item> fits) {
    Optional<Item> item = inspection.instrument().findItem(id);
    if (item.isEmpty()) {
      inspection.tell(
          place,
          "is '%s', which is no item of any section".formatted(id),
          "Write the id of a %s item, or add one.".formatted(kind));
    } else if (!fits.test(item.get())) {
      inspection.tell(
          place,
          "is '%s', which is no %s item".formatted(id, kind),
          "Write the id of a %s item.".formatted(kind));
    } else if (!item.get().prompt().visible().equals(Condition.ALWAYS)) {
      // What is hidden counts as unanswered: a reason could be demanded where nobody can give it.
      inspection.tell(
          place,
          "is '%s', which is shown under a condition only".formatted(id),
          "Remove the condition: a judgement and its reason can always be given.");
    }
  }

  private static boolean takesLevel(Item item) {
    return item instanceof Item.LevelItem;
  }

  private static boolean takesText(Item item) {
    return item instanceof Item.TextItem || item instanceof Item.LongTextItem;
  }
}
