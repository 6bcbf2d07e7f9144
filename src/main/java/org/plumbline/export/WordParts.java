package org.plumbline.export;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.export.Piece.Mark;

/** The parts of a Word document that differ from one to the next. */
final class WordParts {
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String AUTHOR = "Plumbline";
  private static final int DEEPEST = 3;
  private static final int INDENT = 360;

  private final XmlPart xml;
  private final String date;
  private int changes;

  private WordParts(XmlPart xml, Paper paper) {
    this.xml = xml;
    this.date = paper.made().toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static byte[] document(Paper paper) {
    return XmlPart.of(
        "w:document",
        "w",
        WORD,
        xml -> {
          WordParts parts = new WordParts(xml, paper);
          xml.within(
              "w:body",
              () -> {
                paper.blocks().forEach(parts::block);
                parts.page();
              });
        });
  }

  static byte[] foot(Paper paper) {
    return XmlPart.of(
        "w:ftr",
        "w",
        WORD,
        xml -> {
          WordParts parts = new WordParts(xml, paper);
          paper.foot().forEach(line -> parts.styled("Footer", List.of(Piece.plain(line))));
          xml.within(
              "w:p",
              () -> {
                parts.style("Footer");
                parts.run("Page ", false);
                parts.field(" PAGE ");
                parts.run(" of ", false);
                parts.field(" NUMPAGES ");
              });
        });
  }

  static byte[] properties(Paper paper) {
    String created = paper.made().toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    return XmlPart.of(
        "cp:coreProperties",
        "cp",
        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        xml -> {
          xml.namespace("dc", "http://purl.org/dc/elements/1.1/");
          xml.namespace("dcterms", "http://purl.org/dc/terms/");
          xml.namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
          xml.within("dc:title", () -> xml.text(paper.title()));
          xml.within("dc:creator", () -> xml.text(AUTHOR));
          xml.within("dc:language", () -> xml.text(Paper.LANGUAGE));
          xml.within(
              "dcterms:created",
              () -> {
                xml.attribute("xsi:type", "dcterms:W3CDTF");
                xml.text(created);
              });
        });
  }

  private void block(Block block) {
    switch (block) {
      case Block.Heading(int level, String words) ->
          styled(level == 1 ? "Title" : "Heading" + (level - 1), List.of(Piece.plain(words)));
      case Block.Remark(String words) -> styled("Remark", List.of(Piece.plain(words)));
      case Block.Wording(List<Piece> pieces) -> styled("Wording", pieces);
      case Block.Whole whole -> whole(whole);
      case Block.Bullets(List<String> lines) ->
          lines.forEach(line -> styled("ListBullet", List.of(Piece.plain(line))));
      case Block.Sides(List<Block.Row> rows) -> sides(rows);
    }
  }

  /** The paragraph itself came or went: without it no empty line is left. */
  private void whole(Block.Whole whole) {
    String both = whole.words().isBlank() ? "" : "\n";
    String text = whole.words() + (whole.set().isBlank() ? "" : both + whole.set());
    Mark mark = whole.added() ? Mark.INSERTED : Mark.DELETED;
    xml.within(
        "w:p",
        () -> {
          xml.within(
              "w:pPr",
              () -> {
                value("w:pStyle", "Wording");
                xml.within(
                    "w:ind",
                    () ->
                        xml.attribute(
                            "w:left", Integer.toString(Math.min(whole.depth(), DEEPEST) * INDENT)));
                xml.within("w:rPr", () -> change(mark, () -> {}));
              });
          piece(new Piece(mark, text));
        });
  }

  private void sides(List<Block.Row> rows) {
    xml.within(
        "w:tbl",
        () -> {
          xml.within(
              "w:tblPr",
              () -> {
                value("w:tblStyle", "Sides");
                width("w:tblW", "5000", "pct");
                xml.within(
                    "w:tblLook",
                    () -> {
                      xml.attribute("w:firstRow", "1");
                      xml.attribute("w:firstColumn", "1");
                    });
              });
          xml.within(
              "w:tblGrid",
              () -> {
                for (String column : List.of("1500", "4000", "4000")) {
                  xml.within("w:gridCol", () -> xml.attribute("w:w", column));
                }
              });
          row(rows.getFirst(), true);
          rows.stream().skip(1).forEach(row -> row(row, false));
        });
  }

  private void row(Block.Row row, boolean isHead) {
    xml.within(
        "w:tr",
        () -> {
          if (isHead) {
            xml.within("w:trPr", () -> xml.within("w:tblHeader", () -> {}));
          }
          cell(row.about(), "1500", true);
          cell(row.from(), "4000", isHead);
          cell(row.to(), "4000", isHead);
        });
  }

  private void cell(String words, String width, boolean isHead) {
    xml.within(
        "w:tc",
        () -> {
          xml.within("w:tcPr", () -> width("w:tcW", width, "dxa"));
          styled(isHead ? "CellHead" : "Cell", List.of(Piece.plain(words)));
        });
  }

  private void width(String name, String width, String unit) {
    xml.within(
        name,
        () -> {
          xml.attribute("w:w", width);
          xml.attribute("w:type", unit);
        });
  }

  private void styled(String style, List<Piece> pieces) {
    xml.within(
        "w:p",
        () -> {
          style(style);
          pieces.forEach(this::piece);
        });
  }

  private void style(String style) {
    xml.within("w:pPr", () -> value("w:pStyle", style));
  }

  private void piece(Piece piece) {
    boolean deleted = piece.mark() == Mark.DELETED;
    change(piece.mark(), () -> run(piece.words(), deleted));
  }

  private void change(Mark mark, Runnable content) {
    switch (mark) {
      case NONE -> content.run();
      case INSERTED -> tracked("w:ins", content);
      case DELETED -> tracked("w:del", content);
    }
  }

  private void tracked(String name, Runnable content) {
    changes++;
    xml.within(
        name,
        () -> {
          xml.attribute("w:id", Integer.toString(changes));
          xml.attribute("w:author", AUTHOR);
          xml.attribute("w:date", date);
          content.run();
        });
  }

  private void run(String words, boolean deleted) {
    xml.within(
        "w:r",
        () -> {
          int start = 0;
          for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (character == '\n' || character == '\t') {
              text(words.substring(start, i), deleted);
              xml.within(character == '\n' ? "w:br" : "w:tab", () -> {});
              start = i + 1;
            }
          }
          text(words.substring(start), deleted);
        });
  }

  private void text(String words, boolean deleted) {
    if (!words.isEmpty()) {
      xml.within(
          deleted ? "w:delText" : "w:t",
          () -> {
            xml.attribute("xml:space", "preserve");
            xml.text(words);
          });
    }
  }

  private void field(String instruction) {
    xml.within(
        "w:fldSimple",
        () -> {
          xml.attribute("w:instr", instruction);
          run("1", false);
        });
  }

  private void value(String name, String value) {
    xml.within(name, () -> xml.attribute("w:val", value));
  }

  /** A4, with the foot on each page. */
  private void page() {
    xml.within(
        "w:sectPr",
        () -> {
          xml.within(
              "w:footerReference",
              () -> {
                xml.attribute("w:type", "default");
                xml.attribute("r:id", "rId3");
              });
          xml.within(
              "w:pgSz",
              () -> {
                xml.attribute("w:w", "11906");
                xml.attribute("w:h", "16838");
              });
          xml.within(
              "w:pgMar",
              () -> {
                for (String side : List.of("w:top", "w:right", "w:bottom", "w:left")) {
                  xml.attribute(side, "1134");
                }
                xml.attribute("w:header", "567");
                xml.attribute("w:footer", "567");
                xml.attribute("w:gutter", "0");
              });
        });
  }
}
