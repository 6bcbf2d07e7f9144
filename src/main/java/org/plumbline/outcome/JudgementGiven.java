package org.plumbline.outcome;

import java.util.Optional;
import org.plumbline.instrument.Level;

/**
 * The professional's own level.
 *
 * @param reason the words given for it
 * @param differs whether it is not what the rules indicate, so that a reason is needed
 */
public record JudgementGiven(Level level, Optional<String> reason, boolean differs) {}
