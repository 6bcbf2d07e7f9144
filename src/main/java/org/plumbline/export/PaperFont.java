package org.plumbline.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a PDF. A character that they lack is printed as its number, so that nothing is
 * left out in silence.
 */
final class PaperFont implements UnaryOperator<String> {
  static final String FAMILY = "Source Sans 3";

  private static final int REGULAR = 400;
  private static final int SEMIBOLD = 600;
  private static final int BOLD = 700;

  private final Map<Integer, byte[]> weights =
      Map.of(
          REGULAR,
          read("SourceSans3-Regular.ttf"),
          SEMIBOLD,
          read("SourceSans3-Semibold.ttf"),
          BOLD,
          read("SourceSans3-Bold.ttf"));
  private final CmapLookup characters;

  PaperFont() {
    try (TrueTypeFont font = parse(REGULAR)) {
      this.characters = font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<Integer> weights() {
    return weights.keySet();
  }

  /** The letters of a weight, of which the document takes those that it uses. */
  PDFont load(PDDocument document, int weight) throws IOException {
    return PDType0Font.load(document, parse(weight), true);
  }

  private TrueTypeFont parse(int weight) throws IOException {
    TrueTypeFont font =
        new TTFParser()
            .parse(new RandomAccessReadBuffer(weights.getOrDefault(weight, new byte[0])));
    // A ligature would be one sign that no reader can tell the letters of.
    font.setEnableGsub(false);
    return font;
  }

  @Override
  public String apply(String text) {
    StringBuilder printed = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(character -> print(character, printed));
    return printed.toString();
  }

  private void print(int character, StringBuilder printed) {
    switch (character) {
      case '\n', '\r', '\u0085', '\u2028', '\u2029' -> printed.append('\n');
      case '\t' -> printed.append(' ');
      default -> {
        if (character >= ' ' && characters.getGlyphId(character) != 0) {
          printed.appendCodePoint(character);
        } else {
          printed.append("[U+%04X]".formatted(character));
        }
      }
    }
  }

  static byte[] read(String name) {
    try (InputStream file = PaperFont.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("the application lacks its " + name);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
