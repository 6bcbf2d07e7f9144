package org.plumbline.assessment;

import java.time.Instant;

/** Who ticked a next step, and when. */
public record StepDone(Person by, Instant at) {}
