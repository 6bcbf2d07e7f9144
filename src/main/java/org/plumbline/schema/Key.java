package org.plumbline.schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One key of an element of a definition, as an editor needs to know it.
 *
 * @param name as written in the file
 * @param meaning one sentence
 * @param isRequired whether the element must have it
 * @param choices the words that can stand there, for {@link Type#CHOICE}
 */
public record Key(
    String name, Type type, String meaning, boolean isRequired, List<String> choices) {
  public Key {
    choices = List.copyOf(choices);
  }

  /** What stands there. */
  public enum Type {
    /** Words. */
    TEXT,
    /** A name that never changes. */
    ID,
    FLAG,
    WHOLE,
    NUMBER,
    DATE,
    /** One of the choices. */
    CHOICE,
    /** A word that follows from what the element is. */
    FIXED,
    CONDITION,
    /** The bytes of a picture. */
    CONTENT,
    /** Short words in a row. */
    WORDS,
    /** Elements, one below the other. */
    LIST,
    /** Keys of its own. */
    GROUP
  }

  /**
   * What is put there when somebody writes this; empty for nothing. What is not spelt as it must be
   * goes in as text, and is refused there with a sentence that says why.
   */
  public Optional<Tree> tree(String written) {
    String text = written.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        switch (type) {
          case WHOLE, NUMBER, CHOICE ->
              text.matches("-?[0-9]{1,14}(\\.[0-9]+)?")
                  ? new Tree.Figure(new BigDecimal(text))
                  : new Tree.Text(text);
          case FLAG -> new Tree.Flag(Boolean.parseBoolean(text));
          case TEXT, ID, DATE, FIXED, CONDITION, CONTENT, WORDS, LIST, GROUP ->
              new Tree.Text(written);
        });
  }

  static Key of(Field<?, ?> field) {
    Shape<?> shape = Keys.inner(field.shape());
    return new Key(field.key(), type(shape), field.meaning(), field.isRequired(), choices(shape));
  }

  private static Type type(Shape<?> shape) {
    return switch (shape) {
      case ConditionShape _ -> Type.CONDITION;
      case ByLevelShape _ -> Type.LIST;
      case ListShape<?> list -> list.inline() ? Type.WORDS : Type.LIST;
      case ElementShape<?> _ -> Type.GROUP;
      default ->
          switch (shape.inWords()) {
            case "true or false" -> Type.FLAG;
            case "whole number", "version number" -> Type.WHOLE;
            case "number" -> Type.NUMBER;
            case "date" -> Type.DATE;
            case "id", "code" -> Type.ID;
            case PictureShape.CONTENT -> Type.CONTENT;
            case "step of concern" -> Type.CHOICE;
            case String words when words.startsWith("one of ") -> Type.CHOICE;
            case String words when words.startsWith("'") -> Type.FIXED;
            default -> Type.TEXT;
          };
    };
  }

  private static List<String> choices(Shape<?> shape) {
    String words = shape.inWords();
    if (words.equals("step of concern")) {
      return List.of("none", "1", "2", "3", "4", "5");
    }
    return words.startsWith("one of ")
        ? List.of(words.substring("one of ".length()).split(", ", -1))
        : List.of();
  }
}
