package org.plumbline.instrument;

import org.plumbline.instrument.Picture.MediaType;

/**
 * What the first bytes of a picture say: what it is, and how large. Read without drawing it, so
 * that one that would fill the memory is found out before.
 */
public sealed interface PictureHeader {
  /**
   * A picture of that kind.
   *
   * @param width in pixels
   * @param height in pixels
   */
  record Known(MediaType mediaType, int width, int height) implements PictureHeader {
    public long pixels() {
      return (long) width * height;
    }
  }

  /** No picture, or of another kind. */
  record Unknown() implements PictureHeader {}

  static PictureHeader of(byte[] bytes) {
    if (isPng(bytes)) {
      return known(MediaType.PNG, fourBytes(bytes, 16), fourBytes(bytes, 20));
    }
    return isJpeg(bytes) ? jpeg(bytes) : new Unknown();
  }

  private static PictureHeader known(MediaType type, int width, int height) {
    return width > 0 && height > 0 ? new Known(type, width, height) : new Unknown();
  }

  private static boolean isPng(byte[] bytes) {
    return bytes.length >= 24
        && fourBytes(bytes, 0) == 0x89504E47
        && fourBytes(bytes, 4) == 0x0D0A1A0A
        && fourBytes(bytes, 12) == 0x49484452;
  }

  private static boolean isJpeg(byte[] bytes) {
    return bytes.length >= 4 && twoBytes(bytes, 0) == 0xFFD8 && (bytes[2] & 0xFF) == 0xFF;
  }

  /** Goes from segment to segment until one tells the size. */
  private static PictureHeader jpeg(byte[] bytes) {
    int at = 2;
    while (at + 9 <= bytes.length && (bytes[at] & 0xFF) == 0xFF) {
      int marker = bytes[at + 1] & 0xFF;
      if (marker == 0xFF) {
        at++; // filling
      } else if (isStartOfFrame(marker)) {
        return known(MediaType.JPEG, twoBytes(bytes, at + 7), twoBytes(bytes, at + 5));
      } else if (marker == 0xDA || marker == 0xD9) {
        return new Unknown();
      } else {
        at += 2 + Math.max(2, twoBytes(bytes, at + 2));
      }
    }
    return new Unknown();
  }

  /** Of the markers from C0 to CF, all but three begin a frame. */
  private static boolean isStartOfFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static int twoBytes(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private static int fourBytes(byte[] bytes, int at) {
    return twoBytes(bytes, at) << 16 | twoBytes(bytes, at + 2);
  }
}
