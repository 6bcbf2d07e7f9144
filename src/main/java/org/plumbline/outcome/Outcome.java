package org.plumbline.outcome;

import java.util.List;
import java.util.Optional;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Facts;
import org.plumbline.expression.Reading;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.OutcomeRules.Judgement;

/**
 * What the answers amount to: the live tally while answering, the record at submission. A pure
 * function; the same facts give the same outcome. Lists keep the order of the instrument.
 *
 * @param tally empty when the instrument counts nothing
 * @param bands one for each score that has bands
 * @param computed one for each computed item that is shown
 * @param indicated empty when the instrument prints no rule
 * @param judgement empty until it is given
 * @param missing what stops submission; nothing does when empty
 * @param progress one for each section
 */
public record Outcome(
    Optional<Tally> tally,
    List<ScoreValue> scores,
    List<BandValue> bands,
    List<ComputedValue> computed,
    Optional<Indicated> indicated,
    Optional<JudgementGiven> judgement,
    List<Missing> missing,
    List<SectionProgress> progress) {
  public Outcome {
    scores = List.copyOf(scores);
    bands = List.copyOf(bands);
    computed = List.copyOf(computed);
    missing = List.copyOf(missing);
    progress = List.copyOf(progress);
  }

  public static Outcome of(Expressions expressions, Facts facts) {
    return of(expressions.over(facts));
  }

  public static Outcome of(Reading reading) {
    Instrument instrument = reading.instrument();
    OutcomeRules rules = instrument.outcome();
    List<ScoreValue> scores =
        rules.scores().stream()
            .map(score -> new ScoreValue(score, reading.value(score.expression())))
            .toList();
    List<BandValue> bands = BandValue.of(rules.bands(), scores);
    Optional<Indicated> indicated = Indication.of(reading, bands);
    Optional<JudgementGiven> judgement =
        rules.judgement().flatMap(asked -> judgement(reading, asked, indicated));
    Completeness completeness = new Completeness(reading, judgement);
    List<Missing> missing = completeness.missing();
    return new Outcome(
        Tally.of(reading),
        scores,
        bands,
        computed(reading),
        indicated,
        judgement,
        missing,
        instrument.sections().stream()
            .map(section -> SectionProgress.of(reading, completeness, missing, section))
            .toList());
  }

  public boolean isComplete() {
    return missing.isEmpty();
  }

  private static List<ComputedValue> computed(Reading reading) {
    return reading
        .instrument()
        .itemsOf(Item.ComputedItem.class)
        .filter(item -> reading.visibility(item).mayHold())
        .map(item -> ComputedValue.of(reading, item))
        .toList();
  }

  /** The level as given in the answers. */
  private static Optional<JudgementGiven> judgement(
      Reading reading, Judgement asked, Optional<Indicated> indicated) {
    Instrument instrument = reading.instrument();
    return instrument
        .findJudgement()
        .flatMap(item ->
            reading
                .facts()
                .answers()
                .findChosen(item.id())
                .flatMap(instrument.getScale(item.scale())::find))
        .map(level ->
            new JudgementGiven(
                level,
                asked.reason().flatMap(reading.facts().answers()::findText),
                indicated.filter(rules -> !rules.allows(level.id())).isPresent()));
  }
}
