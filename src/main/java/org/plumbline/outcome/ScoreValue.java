package org.plumbline.outcome;

import org.plumbline.expression.Value;
import org.plumbline.instrument.OutcomeRules.Score;

/**
 * A score and what it comes to.
 *
 * @param value a number, or undecided with the items that keep it so
 */
public record ScoreValue(Score score, Value value) {}
