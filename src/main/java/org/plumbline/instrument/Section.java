package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import org.plumbline.id.SectionId;

/**
 * A part of the form that stands on the screen at one time.
 *
 * @param title as printed, its number included, however irregular
 * @param titlePrinted false when the document has no such heading and {@code title} was supplied
 * @param guidance printed below the title; CommonMark
 */
public record Section(
    SectionId id, String title, boolean titlePrinted, Optional<String> guidance, List<Item> items) {
  public Section {
    items = List.copyOf(items);
  }
}
