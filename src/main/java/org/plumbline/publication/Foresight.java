package org.plumbline.publication;

import org.plumbline.authority.Account;
import org.plumbline.instrument.Instrument;

/** What pages about publishing want to know of the assessments that a new version meets. */
public interface Foresight {
  /**
   * What the version would do to the assessments of the account's authority that stand on earlier
   * versions of the same instrument. Writes nothing, and comes to what the pages that carry answers
   * over come to once it is published.
   *
   * @param next sound
   */
  Impact of(Account who, Instrument next);
}
