package org.plumbline.instrument;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.plumbline.instrument.Picture.MediaType;

/** The bytes of a picture. Immutable. */
public final class PictureContent {
  private static final int LINE = 76;

  private final byte[] bytes;

  private PictureContent(byte[] bytes) {
    this.bytes = bytes;
  }

  public static PictureContent of(byte[] bytes) {
    return new PictureContent(bytes.clone());
  }

  /**
   * Reads Base64, however it is broken into lines.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static PictureContent ofBase64(String text) {
    byte[] signs = text.getBytes(StandardCharsets.ISO_8859_1);
    int count = 0;
    for (byte sign : signs) {
      if (sign != '\n' && sign != '\r' && sign != ' ' && sign != '\t') {
        signs[count++] = sign;
      }
    }
    return new PictureContent(Base64.getDecoder().decode(Arrays.copyOf(signs, count)));
  }

  /** In Base64, in lines as mail has them, no line break last. */
  public String base64() {
    return Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(bytes);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  public int size() {
    return bytes.length;
  }

  /** 64 lower-case hexadecimal digits. */
  public String sha256() {
    return Sha256.hex(bytes);
  }

  /** What its first bytes say that it is. */
  public PictureHeader header() {
    return PictureHeader.of(bytes);
  }

  /** In words that are others whenever the bytes are. */
  public String words() {
    String what =
        switch (header()) {
          case PictureHeader.Known(MediaType type, int width, int height) ->
              "%s of %,d by %,d pixels".formatted(type, width, height);
          case PictureHeader.Unknown _ -> "nothing that can be drawn";
        };
    return "%s, %,d bytes, SHA-256 %s".formatted(what, bytes.length, sha256());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PictureContent content && Arrays.equals(bytes, content.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return words();
  }
}
