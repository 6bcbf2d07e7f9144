package org.plumbline.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Ways out, in words. */
final class Remedies {
  private static final int SHOWN = 8;

  private Remedies() {}

  /** What to write instead of a name that nothing bears. */
  static String instead(Optional<String> nearest, List<String> known) {
    if (nearest.isPresent()) {
      return "Write “%s” if that is meant.".formatted(nearest.get());
    }
    if (known.isEmpty()) {
      return "There is none in this instrument; add one, or remove this.";
    }
    String shown = known.stream().limit(SHOWN).collect(Collectors.joining(", "));
    return "Write one of: %s%s.".formatted(shown, known.size() > SHOWN ? " and others" : "");
  }
}
