package org.plumbline.instrument;

import java.util.List;

/**
 * The wording that somebody agrees with who chooses a level.
 *
 * @param text whole, as printed, separators included
 * @param indicators its parts, each of which can be ticked apart; empty when it stays one text
 */
public record Descriptor(String text, List<Indicator> indicators) {
  public Descriptor {
    indicators = List.copyOf(indicators);
  }
}
