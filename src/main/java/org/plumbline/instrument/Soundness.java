package org.plumbline.instrument;

import java.util.List;

/** What makes an instrument one that can be published. */
public final class Soundness {
  private Soundness() {}

  /**
   * Everything that has to be put right first, in the order of the instrument; empty when it is
   * sound. Expressions and templates are checked by those who can read them.
   */
  public static List<Problem> check(Instrument instrument) {
    Inspection inspection = new Inspection(instrument);
    SoundHead.check(inspection);
    SoundScales.check(inspection);
    SoundSections.check(inspection);
    SoundOutcome.check(inspection);
    SoundRouting.check(inspection);
    SoundPictures.check(inspection);
    SoundNotes.check(inspection);
    return inspection.problems();
  }

  /** Whether no item can have this id, since it means something else in conditions or texts. */
  public static boolean isReserved(String id) {
    return SoundSections.RESERVED.contains(id);
  }
}
