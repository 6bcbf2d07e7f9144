package org.plumbline.publication;

import java.time.Instant;
import org.plumbline.id.VersionRef;

/**
 * A version that waits for a second person.
 *
 * @param askedBy name of who asks
 */
public record Approval(VersionRef version, String title, String askedBy, Instant askedAt) {}
