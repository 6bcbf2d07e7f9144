package org.plumbline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A paper as a Word document, in which insertions and deletions are tracked changes: Word lists
 * them, and who rejects all of them reads the old wording.
 */
final class WordFile {
  static final String LEGEND =
      "Words that are new or gone are tracked changes: to accept all of them leaves the new wording,"
          + " to reject all of them the old one.";

  /** Parts that are the same in every document, as they are called in the file. */
  private static final List<String> SAME =
      List.of(
          "[Content_Types].xml",
          "_rels/.rels",
          "docProps/app.xml",
          "word/_rels/document.xml.rels",
          "word/numbering.xml",
          "word/settings.xml",
          "word/styles.xml");

  private WordFile() {}

  static byte[] of(Paper paper) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
      for (String name : SAME) {
        put(zip, paper, name, PaperFont.read("word/" + resource(name)));
      }
      put(zip, paper, "docProps/core.xml", WordParts.properties(paper));
      put(zip, paper, "word/footer1.xml", WordParts.foot(paper));
      put(zip, paper, "word/document.xml", WordParts.document(paper));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** Such as {@code content-types.xml}: brackets and leading dots are awkward names for files. */
  private static String resource(String name) {
    return switch (name) {
      case "[Content_Types].xml" -> "content-types.xml";
      case "_rels/.rels" -> "package-rels.xml";
      case "word/_rels/document.xml.rels" -> "document-rels.xml";
      default -> name.substring(name.lastIndexOf('/') + 1);
    };
  }

  private static void put(ZipOutputStream zip, Paper paper, String name, byte[] bytes)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(paper.made().toLocalDateTime());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}
