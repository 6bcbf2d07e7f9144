package org.plumbline.lint;

/**
 * A correction that changes no word. Several findings in one text each bring the whole text with
 * their own correction only: apply one, and check again.
 *
 * @param what it does, to stand on a button
 * @param text to be put at the place of the finding
 */
public record Fix(String what, String text) {}
