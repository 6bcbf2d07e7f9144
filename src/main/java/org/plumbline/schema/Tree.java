package org.plumbline.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a definition says, before it is put into the characters of YAML or JSON: keys and values,
 * with nothing of their meaning.
 */
public sealed interface Tree {
  /** Words. */
  record Text(String value) implements Tree {}

  /** A number. */
  record Figure(BigDecimal value) implements Tree {
    static Figure of(long value) {
      return new Figure(BigDecimal.valueOf(value));
    }
  }

  /** True or false. */
  record Flag(boolean value) implements Tree {}

  /** A date. In a {@link Document} it is text. */
  record Day(LocalDate value) implements Tree {}

  /**
   * Short words, to stand in square brackets on one line. In a {@link Document} they are entries.
   */
  record Words(List<Tree> entries) implements Tree {}

  /** Entries one below the other. */
  record Entries(List<Tree> entries) implements Tree {}

  /** Values under keys, in the order in which they are to be written; which does not count. */
  record Keys(Map<String, Tree> values) implements Tree {
    /** With values under keys of a definition file. */
    public static Keys of(Map<KeyName, Tree> values) {
      Map<String, Tree> written = new LinkedHashMap<>();
      values.forEach((key, value) -> written.put(key.written(), value));
      return new Keys(written);
    }

    /** What stands under a key; empty where nothing does. */
    public Optional<Tree> find(KeyName key) {
      return Optional.ofNullable(values.get(key.written()));
    }

    /** The words under a key; empty where there are none. */
    public Optional<String> text(KeyName key) {
      return find(key).filter(Text.class::isInstance).map(text -> ((Text) text).value());
    }

    /** With this under a key, in place of what stood there. */
    public Keys with(KeyName key, Tree value) {
      Map<String, Tree> changed = new LinkedHashMap<>(values);
      changed.put(key.written(), value);
      return new Keys(changed);
    }
  }
}
