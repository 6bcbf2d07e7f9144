package org.plumbline.routing;

import java.util.List;
import org.plumbline.instrument.Route;

/**
 * A route that applies, or may.
 *
 * @param route with its texts as templates, not yet filled
 * @param steps those that apply or may, in the order of the route
 */
public record PlannedRoute(Route route, Applies decision, List<PlannedStep> steps) {
  public PlannedRoute {
    steps = List.copyOf(steps);
  }
}
