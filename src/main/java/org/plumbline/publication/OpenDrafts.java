package org.plumbline.publication;

import org.plumbline.authority.Account;
import org.plumbline.id.InstrumentCode;

/** What pages about versions want to know of the work on the next one. */
public interface OpenDrafts {
  /** Whether the account composes, and its authority has an open draft of the instrument. */
  boolean isOpen(Account who, InstrumentCode code);
}
