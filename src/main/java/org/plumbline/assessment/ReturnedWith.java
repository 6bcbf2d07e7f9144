package org.plumbline.assessment;

import java.time.Instant;

/** Why a manager sent an assessment back. */
public record ReturnedWith(Person by, String comment, Instant at) {}
