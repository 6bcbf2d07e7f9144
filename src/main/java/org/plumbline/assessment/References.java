package org.plumbline.assessment;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.plumbline.db.ServerError;
import org.plumbline.id.Reference;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Finds references that nobody has yet. */
@Component
class References {
  private static final int TRIES = 5;

  private final RandomGenerator random;

  References(RandomGenerator random) {
    this.random = random;
  }

  Reference next() {
    return Reference.random(random);
  }

  /** Runs it with a new reference, and again with another one where that one is taken. */
  <T> T give(Function<Reference, T> use) {
    for (int attempt = 1; ; attempt++) {
      try {
        return use.apply(next());
      } catch (DuplicateKeyException taken) {
        if (attempt == TRIES
            || !ServerError.isAbout(
                taken, "a_child_has_one_reference", "an_assessment_has_one_reference")) {
          throw taken;
        }
      }
    }
  }
}
