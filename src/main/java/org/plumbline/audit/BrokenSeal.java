package org.plumbline.audit;

import java.util.Optional;
import org.plumbline.id.AuthorityId;

/**
 * Entries were changed, removed or put in after they had been sealed.
 *
 * @param authority whose entries they are; none: those of nobody known
 * @param after the last entry that is known to be as it was
 * @param upTo the entry that the first seal which does not fit goes up to
 */
public record BrokenSeal(Optional<AuthorityId> authority, long after, long upTo) {}
