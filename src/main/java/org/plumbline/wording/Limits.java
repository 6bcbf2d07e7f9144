package org.plumbline.wording;

import java.time.Duration;

/**
 * How much a template may ask for. Far above what wording needs, far below what hurts.
 *
 * @param maxCharacters length of a template
 * @param maxDepth blocks within blocks
 * @param maxConditionCharacters length of one condition
 * @param maxParentheses parentheses within parentheses in a condition
 * @param maxRows rows of one table
 * @param maxBytes length of the filled text in UTF-8
 * @param maxTime to fill it
 */
public record Limits(
    int maxCharacters,
    int maxDepth,
    int maxConditionCharacters,
    int maxParentheses,
    int maxRows,
    int maxBytes,
    Duration maxTime) {

  public static Limits standard() {
    return new Limits(20_000, 6, 1_000, 6, 1_000, 200 * 1024, Duration.ofMillis(250));
  }
}
