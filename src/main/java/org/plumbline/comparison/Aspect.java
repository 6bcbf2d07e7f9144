package org.plumbline.comparison;

import java.util.Optional;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Node;
import org.plumbline.schema.Target;

/**
 * What of an element can differ: what stands under one of its keys. Ordered as a comparison tells
 * them.
 *
 * @param key under which it is told
 * @param type what stands there
 * @param isName whether it is what the element is called
 * @param isUsuallyTrue whether true is meant when nothing is said
 * @param target what it refers to, where it does
 */
public record Aspect(
    KeyName key, Key.Type type, boolean isName, boolean isUsuallyTrue, Optional<Target> target)
    implements Comparable<Aspect> {

  /** How it is told when it differs. */
  enum Sort {
    /** What the element is called. */
    NAME,
    /** What it says. */
    WORDS,
    /** Anything that is not compared word by word. */
    VALUE
  }

  static Aspect of(Node.Saying saying, boolean isName) {
    Key key = saying.key();
    return new Aspect(saying.as(), key.type(), isName, key.isUsuallyTrue(), key.target());
  }

  public boolean is(KeyName other) {
    return key == other;
  }

  @Override
  public int compareTo(Aspect other) {
    return key.compareTo(other.key);
  }

  Sort sort() {
    return switch (type) {
      case NAME -> isName ? Sort.NAME : Sort.WORDS;
      case WORDING, TEMPLATE -> Sort.WORDS;
      case PARTY,
          TEXT,
          EXPRESSION,
          ID,
          REFERENCE,
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
          Sort.VALUE;
    };
  }

  /** As it is called in a sentence. */
  public String words() {
    return name().replace('_', ' ');
  }

  /** As programs call it. */
  public String name() {
    return key.named();
  }
}
