package org.plumbline.drafting.ui;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.expression.Terms;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;

/** A condition in the words of the form: when "Open to social care" is Yes. */
final class ConditionWords {
  private ConditionWords() {}

  /** To follow what holds then; empty where it always does. */
  static Optional<String> of(Instrument instrument, Condition condition) {
    return condition instanceof Condition.When(String expression)
        ? Optional.of("when " + words(instrument, expression))
        : condition.equals(Condition.ALWAYS) ? Optional.empty() : Optional.of("never");
  }

  private static String words(Instrument instrument, String expression) {
    return Terms.read(expression)
        .map(terms ->
            terms.terms().stream()
                .map(term -> words(instrument, term))
                .collect(Collectors.joining(terms.isAll() ? " and " : " or ")))
        .orElse(expression);
  }

  private static String words(Instrument instrument, Terms.Term term) {
    Map<String, String> values = Askable.values(instrument, term.name());
    String what = name(instrument, term.name()) + " " + term.comparison().words();
    return term.comparison().takesValue()
        ? what + " " + values.getOrDefault(term.value(), term.value())
        : what;
  }

  /** What a name of the expression language or of a template stands for. */
  static String name(Instrument instrument, String name) {
    return switch (name) {
      case "level" -> "the judged level";
      case "authority" -> "the authority";
      default ->
          name.matches("[a-z][a-z0-9_]{0,59}")
              ? instrument
                  .findItem(new ItemId(name))
                  .map(item -> "“" + item.prompt().label() + "”")
                  .orElse(name)
              : name;
    };
  }
}
