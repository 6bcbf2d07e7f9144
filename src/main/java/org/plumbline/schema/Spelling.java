package org.plumbline.schema;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.id.Nearest;

/** Finds the word that somebody may have meant. */
final class Spelling {
  private Spelling() {}

  /** The known word with the fewest slips from the written one, when they are few. */
  static Optional<String> nearest(String written, Collection<String> known) {
    String plain = written.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Nearest.to(plain, known);
  }

  /** The id that is nearest to what was written, when there is one. */
  static Optional<String> asId(String written) {
    String id = written.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
    return Optional.of(id).filter(each -> each.matches("[a-z][a-z0-9_]{0,59}"));
  }
}
