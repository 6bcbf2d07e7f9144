package org.plumbline.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.instrument.Place;

/**
 * A single value: a text, an id, a number, a date.
 *
 * @param inWords what it is, such as "id"
 * @param rule how to write one, as a sentence that tells what to do
 * @param parse reads it; empty when it is not spelt as it must be
 * @param tree what is written for it
 * @param schema its JSON Schema
 * @param standsIn a value for what could not be read, made from an id: the one probably meant, so
 *     that what refers to it is not told as well, or one that nothing else has
 * @param type what it is, for programs
 * @param choices the words that can stand there, where they can be counted
 * @param target whose id it is, where it refers to something else
 */
record OneValue<T>(
    String inWords,
    String rule,
    Function<String, Optional<T>> parse,
    Function<T, Tree> tree,
    Tree schema,
    Function<String, T> standsIn,
    Key.Type type,
    List<Choice> choices,
    Optional<Target> target)
    implements Shape<T> {
  private static final List<String> WITHOUT_ARTICLE = List.of("text", "true", "one of", "'");

  OneValue {
    choices = List.copyOf(choices);
  }

  OneValue(
      Key.Type type,
      String inWords,
      String rule,
      Function<String, Optional<T>> parse,
      Function<T, Tree> tree,
      Tree schema,
      Function<String, T> standsIn) {
    this(inWords, rule, parse, tree, schema, standsIn, type, List.of(), Optional.empty());
  }

  /** The same, where one of these words must stand. */
  OneValue<T> among(List<Choice> words) {
    return new OneValue<>(
        inWords, rule, parse, tree, schema, standsIn, Key.Type.CHOICE, words, target);
  }

  /** The same, where it is the id of something else. */
  OneValue<T> of(Target other) {
    return new OneValue<>(
        inWords,
        rule,
        parse,
        tree,
        schema,
        standsIn,
        Key.Type.REFERENCE,
        choices,
        Optional.of(other));
  }

  @Override
  public T read(Written written, Place place, Findings findings) {
    if (!(written instanceof Written.Scalar scalar)) {
      Refusals.wrongKind(written, withArticle(), place, findings);
      return standIn(findings);
    }
    if (scalar.isNothing()) {
      String wrong =
          scalar.text().isEmpty() ? "has nothing behind it" : "is YAML's word for nothing";
      findings.tell(place, scalar.position(), wrong, rule + " Or remove the key.");
      return standIn(findings);
    }
    Optional<T> value = parse.apply(scalar.text());
    if (value.isEmpty()) {
      String wrong = "is '%s', not %s".formatted(Refusals.brief(scalar.text()), withArticle());
      findings.tell(place, scalar.position(), wrong, rule);
    }
    return value.orElseGet(
        () -> standsIn.apply(Spelling.asId(scalar.text()).orElseGet(findings::standIn)));
  }

  private String withArticle() {
    boolean none = WITHOUT_ARTICLE.stream().anyMatch(inWords::startsWith);
    boolean vowel = "aeio".indexOf(inWords.charAt(0)) >= 0;
    return (none ? "" : vowel ? "an " : "a ") + inWords;
  }

  @Override
  public T standIn(Findings findings) {
    return standsIn.apply(findings.standIn());
  }

  @Override
  public Tree write(T value) {
    return tree.apply(value);
  }

  @Override
  public T renamed(T value, Renaming.Inside within) {
    return switch (type) {
      case ID -> spelt(within.own(value.toString()));
      case REFERENCE ->
          target.map(of -> spelt(within.renaming().reference(of, value.toString()))).orElse(value);
      case EXPRESSION -> spelt(within.renaming().expression(value.toString()));
      case TEMPLATE -> spelt(within.renaming().template(value.toString()));
      case NAME,
          WORDING,
          PARTY,
          TEXT,
          FLAG,
          WHOLE,
          NUMBER,
          DATE,
          CHOICE,
          FIXED,
          CONDITION,
          CONTENT,
          WORDS,
          LIST,
          GROUP ->
          value;
    };
  }

  private T spelt(String text) {
    return parse
        .apply(text)
        .orElseThrow(() -> new IllegalArgumentException("'%s' is no %s".formatted(text, inWords)));
  }

  @Override
  public Tree schema(Schemas definitions) {
    return schema;
  }
}
