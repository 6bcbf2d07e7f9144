package org.plumbline.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a name in a template stands for, and so what may be done with it. */
public sealed interface Word {

  /** Words somebody wrote; compared with other words, mostly with none at all. */
  record Text() implements Word {}

  /**
   * One of a few answers.
   *
   * @param answers every value it can have: the ids of the options, and where they can occur also
   *     {@code not_known} and the empty text of an unanswered item
   */
  record Choice(List<String> answers) implements Word {
    public Choice {
      answers = List.copyOf(answers);
    }
  }

  /** A number; like any item it may be unanswered or not known instead. */
  record Quantity() implements Word {}

  /**
   * Rows of a table, gone through with {@code #foreach}.
   *
   * @param columns what each row holds, none of them rows again
   */
  record Rows(Map<String, Word> columns) implements Word {
    public Rows {
      columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
      if (columns.values().stream().anyMatch(Rows.class::isInstance)) {
        throw new IllegalArgumentException("rows within rows");
      }
    }
  }
}
