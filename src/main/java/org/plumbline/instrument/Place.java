package org.plumbline.instrument;

import java.util.Optional;

/**
 * Where in an instrument something is, for people and for programs.
 *
 * @param path keys and indexes of the definition file from its top, such as {@code
 *     /sections/2/items/0/label}; empty for the whole instrument
 * @param element the element in words, such as "section “5.Education”, item “Attendance”"
 * @param detail what of the element, such as "'label'"; empty when it is the element itself
 * @param position line and column, where the instrument was read from a file
 */
public record Place(String path, String element, String detail, Optional<Position> position) {
  /** So many characters tell a title from others. */
  private static final int MOST_NAMED = 60;

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

  /**
   * One element of the list that stands here.
   *
   * @param kind what it is, such as "section"
   * @param title what it is called where it is printed, in any length
   * @param id by which it is called where it has no words; empty where it has none
   */
  public Place element(int index, String kind, Optional<String> title, String id) {
    return new Place(path + "/" + index, within(named(kind, title, id)), "", Optional.empty());
  }

  /** An element wherever it is told about: {@code section “5.Education”}, {@code scale risk}. */
  public static String named(String kind, Optional<String> title, String id) {
    String words = title.map(Fingerprint::words).orElse("");
    return words.isEmpty() ? (kind + " " + id).strip() : kind + " “" + brief(words) + "”";
  }

  private static String brief(String words) {
    if (words.length() <= MOST_NAMED) {
      return words;
    }
    int end = words.lastIndexOf(' ', MOST_NAMED);
    return words.substring(0, end > 0 ? end : MOST_NAMED) + " …";
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
