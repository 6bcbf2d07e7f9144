package org.plumbline.instrument;

import java.util.Optional;

/**
 * Where in an instrument something is, for people and for programs.
 *
 * @param path keys and indexes of the definition file from its top, such as {@code
 *     /sections/2/items/0/label}; empty for the whole instrument
 * @param element the element in words, such as "section 3 (education), item 1 (attendance)"
 * @param detail what of the element, such as "'label'"; empty when it is the element itself
 * @param position line and column, where the instrument was read from a file
 */
public record Place(String path, String element, String detail, Optional<Position> position) {
  public static final Place WHOLE = new Place("", "the instrument", "", Optional.empty());

  /** The value of one key of this element. */
  public Place key(String key) {
    return new Place(path + "/" + key, element, "'" + key + "'", Optional.empty());
  }

  /** One word of this list of words. */
  public Place entry(int index) {
    String words = "entry %d of %s".formatted(index + 1, detail);
    return new Place(path + "/" + index, element, words, Optional.empty());
  }

  /** The element that stands here, the only one of its name. */
  public Place element(String name) {
    return new Place(path, within(name), "", Optional.empty());
  }

  /** One element of the list that stands here, which has no id. */
  public Place element(int index, String name) {
    return new Place(path + "/" + index, within(name + " " + (index + 1)), "", Optional.empty());
  }

  /** One element of the list that stands here. */
  public Place element(int index, String name, Object id) {
    String words = within("%s %d (%s)".formatted(name, index + 1, id));
    return new Place(path + "/" + index, words, "", Optional.empty());
  }

  /** The same place, found in a file. */
  public Place at(Position found) {
    return new Place(path, element, detail, Optional.of(found));
  }

  /** In words, to begin or to stand within a sentence. */
  public String words() {
    return detail.isEmpty() ? element : detail + " in " + element;
  }

  private String within(String words) {
    return element.equals(WHOLE.element) ? words : element + ", " + words;
  }
}
