package org.plumbline.assessment.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.assessment.AnswerText;
import org.plumbline.assessment.Assessment;
import org.plumbline.comparison.Asked;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Instrument;
import org.plumbline.response.Answer;
import org.plumbline.shell.Icon;

/** One part of last time's answers in words. */
record CarriedWords(Assessment source, Asked before, Asked now, Verdict verdict) {
  /** What was asked. */
  String label() {
    Part part = verdict.part();
    Optional<FormIndex.Question> place = now.find(part.slot()).or(() -> before.find(part.slot()));
    String question = place.map(at -> at.item().prompt().label()).orElse(part.slot().value());
    return switch (part) {
      case Part.Whole _ -> question.strip();
      case Part.Choice _ -> question.strip() + ": ticked";
      case Part.Column(ItemId _, ItemId column) ->
          place
              .flatMap(at -> at.item().findColumn(column))
              .map(item -> question.strip() + ": " + item.prompt().label().strip())
              .orElse(question);
    };
  }

  /** What becomes of it. */
  String said() {
    return switch (verdict) {
      case Verdict.Kept _ -> "Same wording";
      case Verdict.Confirm _ -> "The wording changed";
      case Verdict.Archived _ -> "No place in this version";
      case Verdict.New _ -> "Asked for the first time";
    };
  }

  Icon.Symbol symbol() {
    return switch (verdict) {
      case Verdict.Kept _ -> Icon.Symbol.CHECK_CIRCLE;
      case Verdict.Confirm _ -> Icon.Symbol.WARN;
      case Verdict.Archived _ -> Icon.Symbol.LOCK;
      case Verdict.New _ -> Icon.Symbol.PLUS;
    };
  }

  static String why(Verdict.Why why) {
    return switch (why) {
      case NOT_ASKED -> "This is not asked any more. The answer stays where it was given.";
      case NOT_OFFERED ->
          "What was chosen is not offered any more. The answer stays where it was given.";
      case ANOTHER_KIND -> "This is asked in another way now. The answer stays where it was given.";
    };
  }

  /** What was written, ticked or chosen, in the words of the version it was given on. */
  String answer() {
    Part part = verdict.part();
    Instrument instrument = source.particulars().version().instrument();
    Optional<Answer> whole = source.in(part.slot()).answer();
    return before
        .find(part.slot())
        .map(place -> AnswerText.of(instrument, place.item(), whole.map(all -> only(all, part))))
        .orElse("");
  }

  private static Answer only(Answer answer, Part part) {
    return switch (part) {
      case Part.Whole _ -> answer;
      case Part.Choice(ItemId _, OptionId option) when answer instanceof Answer.Ticked ticked -> {
        TreeSet<OptionId> one = new TreeSet<>(ticked.ticked());
        one.retainAll(List.of(option));
        Map<OptionId, String> details = new TreeMap<>(ticked.details());
        details.keySet().retainAll(List.of(option));
        yield new Answer.Ticked(one, details);
      }
      case Part.Column(ItemId _, ItemId column) when answer instanceof Answer.Rows(var rows) ->
          new Answer.Rows(
              rows.stream()
                  .filter(row -> row.cells().containsKey(column))
                  .map(row ->
                      new Answer.Row(
                          row.id(), Map.of(column, row.cells().getOrDefault(column, answer))))
                  .toList());
      case Part.Choice _, Part.Column _ -> answer;
    };
  }
}
