package org.plumbline.schema;

import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Place;

/** The keys of one element that mean nothing here, each with the known key nearest to it. */
record Unknown(List<Key> keys, List<String> known) {
  /** With more in one element, it is no definition file, and the rest need not be listed. */
  private static final int MOST = 100;

  /** One of them. */
  record Key(Written.Scalar written, Optional<String> nearest) {}

  static Unknown among(Written.Keyed keyed, List<String> known) {
    List<Key> unknown =
        keyed.entries().stream()
            .map(Written.Entry::key)
            .filter(key -> !known.contains(key.text()))
            .limit(MOST)
            .map(key -> new Key(key, Spelling.nearest(key.text(), known)))
            .toList();
    return new Unknown(unknown, known);
  }

  /** Whether one of them looks like this key misspelt. */
  boolean suggests(String key) {
    return keys.stream().anyMatch(each -> each.nearest().filter(key::equals).isPresent());
  }

  void tell(Place place, Findings findings) {
    for (Key key : keys) {
      findings.tell(
          place.key(Refusals.brief(key.written().text())),
          key.written().position(),
          "is not known here",
          key.nearest()
              .map("Did you mean '%s'?"::formatted)
              .orElseGet(() -> "Known here are " + String.join(", ", known) + "."));
    }
  }
}
