package org.plumbline.review;

import java.time.Instant;
import org.plumbline.assessment.Person;

/**
 * What a manager decided on a submitted assessment.
 *
 * @param signedOff false when it was returned
 * @param comment the manager's words; never blank when it was returned
 */
public record Decision(boolean signedOff, Person by, String comment, Instant at) {}
