package org.plumbline.definition;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Position;
import org.plumbline.schema.Findings;
import org.yaml.snakeyaml.reader.StreamReader;

/** The characters of a file, once it is known that they are characters, and not too many. */
final class SourceText {
  /** Of which pictures can take five and a half. */
  static final int MOST_BYTES = 8 * 1024 * 1024;

  /**
   * Far above the longest text that can be kept, written with escapes. What the parser needs for a
   * text without a break grows with the square of its length.
   */
  private static final int LONGEST_LINE = 250_000;

  private SourceText() {}

  /** The text of these bytes; empty when a problem was told. */
  static Optional<String> of(String name, byte[] bytes, Findings findings) {
    if (bytes.length > MOST_BYTES) {
      tooLong(name, bytes, findings);
      return Optional.empty();
    }
    CharBuffer decoded = CharBuffer.allocate(bytes.length);
    ByteBuffer undecoded = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(undecoded, decoded, true);
    String text = decoded.flip().toString();
    if (result.isError()) {
      findings.tell(
          file(name),
          endOf(text),
          "has a byte here that is not UTF-8",
          "Save the file in UTF-8, then check the letters around this place.");
      return Optional.empty();
    }
    return checked(name, text, findings);
  }

  /** The text itself, when it has no characters that a text file cannot hold. */
  static Optional<String> checked(String name, String text, Findings findings) {
    if (text.length() > MOST_BYTES) {
      tooLong(name, text.getBytes(StandardCharsets.UTF_8), findings);
      return Optional.empty();
    }
    if (text.startsWith("\uFEFF")) {
      findings.tell(
          file(name),
          new Position(1, 1),
          "begins with a byte order mark",
          "Save the file in UTF-8 without one.");
      return Optional.empty();
    }
    int strange = 0;
    while (strange < text.length() && isWritable(text.codePointAt(strange))) {
      strange += Character.charCount(text.codePointAt(strange));
    }
    if (strange < text.length()) {
      findings.tell(
          file(name),
          endOf(text.substring(0, strange)),
          "has the control character U+%04X here".formatted(text.codePointAt(strange)),
          "Remove it.");
      return Optional.empty();
    }
    return hasLineTooLong(name, text, findings) ? Optional.empty() : Optional.of(text);
  }

  private static boolean hasLineTooLong(String name, String text, Findings findings) {
    int start = 0;
    for (int number = 1; start < text.length(); number++) {
      int next = text.indexOf('\n', start);
      int end = next < 0 ? text.length() : next;
      if (end - start > LONGEST_LINE) {
        findings.tell(
            file(name),
            new Position(number, 1),
            "has a line of %d characters here; %d are taken".formatted(end - start, LONGEST_LINE),
            "Break it into several: a text below '|-', a picture in lines of 76.");
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  static Place file(String name) {
    return new Place("", "the file " + name, "", Optional.empty());
  }

  /** Whether it can stand in a file as it is. */
  private static boolean isWritable(int character) {
    return character != 0xFEFF && StreamReader.isPrintable(character);
  }

  private static void tooLong(String name, byte[] bytes, Findings findings) {
    String upToHere = new String(bytes, 0, MOST_BYTES, StandardCharsets.UTF_8);
    findings.tell(
        file(name),
        endOf(upToHere),
        "is longer than 8 MB, which ends here",
        "Check that it is a definition file; divide the instrument if it is.");
  }

  private static Position endOf(String text) {
    int lineStart = text.lastIndexOf('\n') + 1;
    int lines = (int) text.chars().filter(character -> character == '\n').count();
    return new Position(lines + 1, text.codePointCount(lineStart, text.length()) + 1);
  }
}
