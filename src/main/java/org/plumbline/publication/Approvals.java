package org.plumbline.publication;

import java.util.List;
import org.plumbline.authority.Account;

/** What work lists want to know of versions that wait to be published. */
public interface Approvals {
  /** Those that this account may approve or refuse, the longest waiting first. */
  List<Approval> listFor(Account who);
}
