package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import org.plumbline.expression.Expressions;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Soundness;

/**
 * An instrument as the checks see it.
 *
 * @param texts in the order of the definition file
 * @param expressions empty while something stops publication: what rests on it is not looked at
 */
record Subject(
    Instrument instrument,
    Outline outline,
    Context context,
    List<Text> texts,
    Optional<Expressions> expressions) {

  static Subject of(Instrument instrument, Context context) {
    boolean sound =
        Soundness.check(instrument).isEmpty() && Expressions.check(instrument).isEmpty();
    Outline outline = Outline.of(instrument);
    return new Subject(
        instrument,
        outline,
        context,
        Texts.of(outline),
        sound ? Optional.of(Expressions.of(instrument)) : Optional.empty());
  }

  /** The texts as printed, each once. */
  List<Text> printedTexts() {
    return texts.stream().filter(text -> text.kind() != Text.Kind.PART).toList();
  }
}
