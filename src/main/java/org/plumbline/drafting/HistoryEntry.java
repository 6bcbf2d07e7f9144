package org.plumbline.drafting;

import java.time.Instant;

/**
 * One line of a draft's history.
 *
 * @param words what was done, to follow the name of who did it
 */
public record HistoryEntry(int revision, Instant at, String by, String words) {}
