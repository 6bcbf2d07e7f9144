package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Its items of one kind, in the order of the form. */
  public <T extends Item> Stream<T> itemsOf(Class<T> kind) {
    return items.stream().filter(kind::isInstance).map(kind::cast);
  }
}
