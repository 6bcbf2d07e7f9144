package org.plumbline.comparison;

/**
 * One thing that stands out in a comparison, for whoever reads nothing else.
 *
 * @param lead what differs, as a sentence
 * @param rest more about it, as a sentence; may be empty
 */
public record Point(Topic topic, String lead, String rest) {
  /** What it is about. */
  public enum Topic {
    SECTIONS,
    WORDING,
    SCALE,
    ROUTING,
    REST
  }

  /** Both sentences. */
  public String text() {
    return rest.isEmpty() ? lead : lead + " " + rest;
  }
}
