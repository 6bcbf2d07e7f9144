package org.plumbline.schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
  record Keys(Map<String, Tree> values) implements Tree {}
}
