package org.plumbline.comparing;

import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Report;
import org.plumbline.publication.PublishedVersion;

/**
 * Two published versions and how they differ.
 *
 * @param comparison where people matched the two, of the second under the ids of the first
 * @param report the same, told to people
 * @param matching on what it rests that an element of one is an element of the other
 */
public record Compared(
    PublishedVersion from,
    PublishedVersion to,
    Comparison comparison,
    Report report,
    Matching matching) {}
