package org.plumbline.review;

import java.time.Instant;

/** What a manager wrote on an assessment and has not decided with. */
public record UnsentComment(String words, Instant at) {}
