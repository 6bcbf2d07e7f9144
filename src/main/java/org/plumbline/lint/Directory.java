package org.plumbline.lint;

import java.util.Set;
import org.plumbline.id.ElementId;

/**
 * The mailboxes that an authority has.
 *
 * @param mailboxes all of them
 * @param confirmed those whose address somebody has confirmed
 */
public record Directory(Set<ElementId> mailboxes, Set<ElementId> confirmed) {
  public Directory {
    mailboxes = Set.copyOf(mailboxes);
    confirmed = Set.copyOf(confirmed);
  }
}
