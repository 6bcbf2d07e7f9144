package org.plumbline.routing;

import java.util.Optional;
import org.plumbline.instrument.Route.Step;

/**
 * A step that applies, or may.
 *
 * @param step with its recipient and its printed limit
 * @param decision open where its route is, or where its own condition is
 * @param due by when, where the step has a limit
 */
public record PlannedStep(Step step, Applies decision, Optional<Due> due) {}
