package org.plumbline.comparison;

import java.util.Optional;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Fingerprint;

/**
 * The words that stand behind an answer: what was asked, and the sentence that was chosen. Who
 * ticks SIGNIFICANT agrees with its descriptor; change the descriptor and the tick means something
 * else.
 *
 * @param asked title of the section without its printed number, guidance, label, unit and help
 * @param chosen a level's descriptor, or its label where it has none; an option's label; a
 *     statement; an indicator; empty where the answer is in the writer's own words
 * @param under of an indicator, the level whose sign it is
 */
public record Agreement(String asked, Optional<String> chosen, Optional<OptionId> under) {
  /** All of it, in the order in which it is read. */
  public String text() {
    return chosen.map(words -> asked + "\n" + words).orElse(asked);
  }

  /** Two agreements are the same when their words are, however they are spaced. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(under.map(level -> text() + "\n" + level).orElseGet(this::text));
  }

  /** Whether somebody who agreed with this agreed with the other. */
  public boolean isSameAs(Agreement other) {
    return equals(other) || fingerprint().equals(other.fingerprint());
  }
}
