package org.plumbline.publication;

import org.plumbline.id.InstrumentCode;

/** An instrument is not there to be adopted, or to be offered, by whoever asks. */
public final class NotAdoptable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotAdoptable(InstrumentCode code) {
    this(code + " is not offered to this authority");
  }

  NotAdoptable(String why) {
    super(why);
  }
}
