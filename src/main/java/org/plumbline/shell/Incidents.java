package org.plumbline.shell;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What nobody foresaw. People are given a number and no more; the log has the number with what
 * happened.
 */
@Component
final class Incidents {
  private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
  private static final int NUMBERS = 1_000_000;

  private final RandomGenerator random;

  Incidents(RandomGenerator random) {
    this.random = random;
  }

  /** Logs what happened and gives the number it is logged under. */
  String report(Throwable what) {
    int drawn = random.nextInt(NUMBERS);
    String number = String.format(Locale.ROOT, "%03d-%03d", drawn / 1000, drawn % 1000);
    LOG.error("incident {}", number, what);
    return number;
  }
}
