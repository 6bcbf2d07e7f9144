package org.plumbline.instrument;

import org.plumbline.id.ElementId;

/**
 * A picture that the instrument shows: a photograph at a level, a figure in a note.
 *
 * @param words what it shows, for whoever does not see it
 */
public record Picture(ElementId id, String words, MediaType mediaType, PictureContent content) {
  /** How its bytes are to be read. A drawing that can hold scripts is none of them. */
  public enum MediaType {
    PNG("image/png"),
    JPEG("image/jpeg");

    private final String name;

    MediaType(String name) {
      this.name = name;
    }

    /** As it is called on the web. */
    public String words() {
      return name;
    }
  }

  /** What somebody agreed with who saw it, besides the words that it stands at. */
  public String agreed() {
    return words + "\n" + content.sha256();
  }
}
