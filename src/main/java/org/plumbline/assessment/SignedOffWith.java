package org.plumbline.assessment;

import java.time.Instant;

/**
 * Who signed an assessment off.
 *
 * @param comment the manager's words; may be empty
 */
public record SignedOffWith(Person by, String comment, Instant at) {}
