package org.plumbline.export;

import java.io.IOException;
import java.io.OutputStream;

/** A file that was made, whole. */
public final class ExportedFile {
  private final String name;
  private final Format format;
  private final byte[] bytes;

  ExportedFile(String name, Format format, byte[] bytes) {
    this.name = name;
    this.format = format;
    this.bytes = bytes;
  }

  /** With its ending. */
  public String name() {
    return name;
  }

  public String mediaType() {
    return format.mediaType();
  }

  public int size() {
    return bytes.length;
  }

  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes);
  }
}
