package org.plumbline.wording;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.velocity.io.Filter;

/**
 * Takes what Velocity writes, and keeps wording and values apart: wording loses its stand-ins, a
 * value its line breaks, so that no answer can open a paragraph or pass for a line of the
 * instrument.
 */
final class Page extends Writer implements Filter {
  private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

  private final StringBuilder text = new StringBuilder();
  private final String where;
  private final int maxBytes;
  private final Deadline deadline;
  private int bytes;

  Page(String where, int maxBytes, Deadline deadline) {
    this.where = where;
    this.maxBytes = maxBytes;
    this.deadline = deadline;
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    StringBuilder wording = new StringBuilder(length);
    for (int i = offset; i < offset + length; i++) {
      wording.append(Stand.out(buffer[i]));
    }
    append(wording.toString());
  }

  @Override
  public void writeReference(String value) {
    String answer = value.indexOf(Stand.TEXT) == 0 ? value.substring(1) : value;
    append(LINE_BREAKS.matcher(answer).replaceAll(" "));
  }

  private void append(String written) {
    deadline.check();
    if (written.length() > maxBytes - bytes) {
      throw new RenderingStopped.OutputTooLong(where, maxBytes);
    }
    bytes += written.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > maxBytes) {
      throw new RenderingStopped.OutputTooLong(where, maxBytes);
    }
    text.append(written);
  }

  String text() {
    return text.toString();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
