package org.plumbline.comparison;

/**
 * Two elements of different instruments that seem to be the same, for a person to confirm.
 *
 * @param confidence from 0 to 1; 1 when a person said so, or the words are the same
 */
public record Suggestion(Element ours, Element theirs, double confidence) {}
