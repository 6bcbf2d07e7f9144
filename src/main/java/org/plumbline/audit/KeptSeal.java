package org.plumbline.audit;

import java.time.Instant;

/** What became of a seal that was kept elsewhere, such as in a log. */
public sealed interface KeptSeal {
  /** It stands among the seals, and all entries up to its own are as they were then. */
  record Fits(long upTo, Instant at) implements KeptSeal {}

  /** It stands there, and yet entries that it covers were changed, removed or put in. */
  record EntriesChanged(long upTo) implements KeptSeal {}

  /** There is no such seal here: it is another authority's, or seals were removed or replaced. */
  record NotHere() implements KeptSeal {}

  /** What was given is no seal. */
  record Unreadable() implements KeptSeal {}
}
