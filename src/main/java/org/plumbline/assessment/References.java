package org.plumbline.assessment;

import java.security.SecureRandom;
import java.util.function.Function;
import org.plumbline.id.Reference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Finds references that nobody has yet. */
@Component
class References {
  private static final int TRIES = 5;

  private final SecureRandom random = new SecureRandom();

  Reference next() {
    return Reference.random(random);
  }

  /** Runs it with a new reference, and again with another one where that one is taken. */
  <T> T give(Function<Reference, T> use) {
    for (int attempt = 1; ; attempt++) {
      try {
        return use.apply(next());
      } catch (DuplicateKeyException taken) {
        if (attempt == TRIES || !isAboutReferences(taken)) {
          throw taken;
        }
      }
    }
  }

  private static boolean isAboutReferences(DuplicateKeyException taken) {
    return String.valueOf(taken.getMostSpecificCause().getMessage()).contains("has_one_reference");
  }
}
