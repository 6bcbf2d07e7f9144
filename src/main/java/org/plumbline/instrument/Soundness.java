package org.plumbline.instrument;

import java.util.List;

/** What makes an instrument one that can be published. */
public final class Soundness {
  private Soundness() {}

  /**
   * Everything that has to be put right first, in the order of the instrument; empty when sound.
   */
  public static List<Problem> check(Instrument instrument) {
    return List.of();
  }
}
