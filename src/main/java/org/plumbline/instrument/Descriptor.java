package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import org.plumbline.id.ElementId;

/**
 * The wording that somebody agrees with who chooses a level.
 *
 * @param text whole, as printed, separators included
 * @param indicators its parts, each of which can be ticked apart; empty when it stays one text
 * @param picture shown with the words; who chooses the level agrees with both
 */
public record Descriptor(String text, List<Indicator> indicators, Optional<ElementId> picture) {
  public Descriptor {
    indicators = List.copyOf(indicators);
  }
}
