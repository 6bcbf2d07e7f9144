package org.plumbline.schema;

import org.plumbline.instrument.Place;

/** Sentences that several shapes have in common. */
public final class Refusals {
  private Refusals() {}

  /** Tells that something else belongs here; nothing when what is written was refused already. */
  static void wrongKind(Written written, String wanted, Place place, Findings findings) {
    findings.damage(place);
    if (!(written instanceof Written.Unreadable)) {
      findings.tell(
          place,
          written.position(),
          "is %s, where %s belongs".formatted(named(written), wanted),
          "Write %s here, or remove the key.".formatted(wanted));
    }
  }

  /** A text short enough to stand in a sentence. */
  public static String brief(String text) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.length() <= 40 ? line : line.substring(0, 40).strip() + "…";
  }

  /** A sentence, to continue another. */
  static String inside(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private static String named(Written written) {
    return written instanceof Written.Scalar scalar && !scalar.isNothing()
        ? "'" + brief(scalar.text()) + "'"
        : written.kind();
  }
}
