package org.plumbline.schema;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One key of an element of a definition, as an editor needs to know it.
 *
 * @param meaning one sentence
 * @param isRequired whether the element must have it
 * @param usual what is meant when nothing stands there; empty where that means nothing
 * @param choices the words that can stand there, for {@link Type#CHOICE}
 * @param target whose id stands there, for {@link Type#REFERENCE}, or whose ids, for {@link
 *     Type#WORDS}
 */
public record Key(
    KeyName key,
    Type type,
    String meaning,
    boolean isRequired,
    Optional<Tree> usual,
    List<Choice> choices,
    Optional<Target> target) {
  public Key {
    choices = List.copyOf(choices);
  }

  /** What stands there. */
  public enum Type {
    /** What the element is called, as printed. */
    NAME,
    /** Words as printed, which people read or agree with. */
    WORDING,
    /** Words as printed, filled in before they are read. */
    TEMPLATE,
    /** Whom something is for or goes to, as printed. */
    PARTY,
    /** Other words on one line. */
    TEXT,
    /** What is worked out, in the expression language. */
    EXPRESSION,
    /** A name that never changes. */
    ID,
    /** The id of something else. */
    REFERENCE,
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
    GROUP;

    private static final Set<Type> LONG = EnumSet.of(WORDING, TEMPLATE, EXPRESSION);
    private static final Set<Type> SHORT = EnumSet.of(NAME, PARTY, TEXT);

    /** Whether words stand there, and not one word of a kind. */
    public boolean isText() {
      return isLong() || SHORT.contains(this);
    }

    /** Whether what stands there can fill paragraphs. */
    public boolean isLong() {
      return LONG.contains(this);
    }
  }

  /** As written in the file. */
  public String name() {
    return key.written();
  }

  /** What its field is called. */
  public String label() {
    return key.label();
  }

  public boolean is(KeyName other) {
    return key == other;
  }

  /** Whether true is meant when nothing stands there. */
  public boolean isUsuallyTrue() {
    return usual.equals(Optional.of(new Tree.Flag(true)));
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
          case NAME,
              WORDING,
              TEMPLATE,
              PARTY,
              TEXT,
              EXPRESSION,
              ID,
              REFERENCE,
              DATE,
              FIXED,
              CONDITION,
              CONTENT,
              WORDS,
              LIST,
              GROUP ->
              new Tree.Text(written);
        });
  }

  static Key of(Field<?, ?> field) {
    Shape<?> shape = field.shape();
    return new Key(
        field.key(),
        shape.type(),
        field.meaning(),
        field.isRequired(),
        field.usual(),
        shape.choices(),
        shape.target());
  }
}
