package org.plumbline.instrument;

import java.util.Optional;

/** Whether the bytes of one picture are what they say, and not too many. */
public final class SoundPicture {
  /** Enough for a photograph that fills a page. */
  public static final int MOST_BYTES = 1024 * 1024;

  /** Of all pictures: they are kept with a draft and each version, and are part of the file. */
  public static final int MOST_BYTES_IN_ALL = 4 * 1024 * 1024;

  /** Drawn it takes up to four bytes for each of them. */
  static final int MOST_PIXELS = 16_000_000;

  private static final String SMALLER =
      "Save it smaller, such as 1,200 pixels wide, photographs as JPEG.";

  private SoundPicture() {}

  /**
   * What is wrong, and what to do.
   *
   * @param key of the value that is wrong
   * @param words to follow the name of the picture, or of the value
   */
  public record Wrong(String key, String words, String remedy) {}

  /** What is wrong with a picture, as far as can be told without drawing it. */
  public static Optional<Wrong> problem(Picture picture) {
    PictureContent content = picture.content();
    if (content.size() > MOST_BYTES) {
      return wrong(
          "has %,d KB; %,d KB can be kept".formatted(kb(content.size()), kb(MOST_BYTES)), SMALLER);
    }
    return switch (content.header()) {
      case PictureHeader.Unknown _ ->
          wrong(
              "is neither a PNG nor a JPEG, whatever its name says",
              "Open it in a picture program, and save it as one of the two.");
      case PictureHeader.Known known when known.pixels() > MOST_PIXELS ->
          wrong(
              "has %,d by %,d pixels; %,d million can be drawn"
                  .formatted(known.width(), known.height(), MOST_PIXELS / 1_000_000),
              SMALLER);
      case PictureHeader.Known known when known.mediaType() != picture.mediaType() ->
          Optional.of(
              new Wrong(
                  "media_type",
                  "is %s, but the content is %s"
                      .formatted(picture.mediaType().words(), known.mediaType().words()),
                  "Write %s.".formatted(known.mediaType().words())));
      case PictureHeader.Known _ -> Optional.empty();
    };
  }

  private static Optional<Wrong> wrong(String words, String remedy) {
    return Optional.of(new Wrong("content", words, remedy));
  }

  /** Never rounded down to what could be kept. */
  public static long kb(long bytes) {
    return (bytes + 1023) / 1024;
  }
}
