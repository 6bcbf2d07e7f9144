package org.plumbline.audit;

import org.plumbline.id.AuthorityId;

/**
 * Entries were changed, removed or put in after they had been sealed.
 *
 * @param after the last entry that is known to be as it was
 * @param upTo the entry that the first seal which does not fit goes up to
 */
public record BrokenSeal(AuthorityId authority, long after, long upTo) {}
