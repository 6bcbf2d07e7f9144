package org.plumbline.authority;

import java.util.List;

/** Knows which mailboxes the routes of published instruments name; implemented where those are. */
public interface NamedMailboxes {
  /** Those that the routes for an authority name, of the instruments that it uses, by id. */
  List<NamedMailbox> listFor(Authority authority);
}
