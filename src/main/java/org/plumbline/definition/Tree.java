package org.plumbline.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is to be written, before it is put into the characters of YAML or JSON. */
sealed interface Tree {
  record Text(String value) implements Tree {}

  record Figure(BigDecimal value) implements Tree {
    static Figure of(long value) {
      return new Figure(BigDecimal.valueOf(value));
    }
  }

  record Flag(boolean value) implements Tree {}

  record Day(LocalDate value) implements Tree {}

  /** Short words, to stand in square brackets on one line. */
  record Words(List<Tree> entries) implements Tree {}

  /** Entries one below the other. */
  record Entries(List<Tree> entries) implements Tree {}

  /** Values under keys, in the order in which they are to be written. */
  record Keys(Map<String, Tree> values) implements Tree {}
}
