package org.plumbline.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.plumbline.export.Piece.Mark;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Draws a paper as XHTML. It is a tree and never text, so that no word can become markup. */
final class XhtmlPaper {
  private static final int DEEPEST = 3;

  /** So many lines stay together on a page. */
  private static final int SHORT = 6;

  private final Document document;
  private final UnaryOperator<String> printable;
  private final Element body;
  private final Element bookmarks;
  private int headings;

  private XhtmlPaper(
      Document document, Paper paper, String style, UnaryOperator<String> printable) {
    this.document = document;
    this.printable = printable;
    Element html = document.createElement("html");
    html.setAttribute("lang", Paper.LANGUAGE);
    document.appendChild(html);
    Element head = child(html, "head");
    text(child(head, "title"), paper.title());
    Element author = child(head, "meta");
    author.setAttribute("name", "author");
    author.setAttribute("content", "Plumbline");
    Element subject = child(head, "meta");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", printable.apply(paper.title()));
    text(child(head, "style"), style);
    this.bookmarks = child(head, "bookmarks");
    this.body = child(html, "body");
  }

  /**
   * Draws it.
   *
   * @param printable what is printed of a text, where the font lacks a character
   */
  static Document of(Paper paper, String style, UnaryOperator<String> printable) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      new XhtmlPaper(document, paper, style, printable).draw(paper);
      return document;
    } catch (ParserConfigurationException never) {
      throw new IllegalStateException(never);
    }
  }

  private void draw(Paper paper) {
    Element foot = child(body, "div");
    foot.setAttribute("class", "foot");
    paper.foot().forEach(line -> text(child(foot, "div"), line));
    List<Block.Whole> together = new ArrayList<>();
    for (Block block : paper.blocks()) {
      if (block instanceof Block.Whole whole) {
        together.add(whole);
      } else {
        whole(together);
        together.clear();
        draw(block);
      }
    }
    whole(together);
  }

  private void draw(Block block) {
    switch (block) {
      case Block.Heading(int level, String words) -> heading(level, words);
      case Block.Remark(String words) -> text(child(body, "p", "remark"), words);
      case Block.Wording(List<Piece> pieces) -> pieces(child(body, "p", "wording"), pieces);
      case Block.Bullets(List<String> lines) -> {
        Element list = child(body, "ul");
        lines.forEach(line -> text(child(list, "li"), line));
      }
      case Block.Sides(List<Block.Row> rows) -> sides(rows);
      case Block.Whole whole -> whole(List.of(whole));
    }
  }

  private void heading(int level, String words) {
    Element heading = child(body, "h" + level);
    text(heading, words);
    if (level == 2) {
      headings++;
      heading.setAttribute("id", "part-" + headings);
      Element bookmark = child(bookmarks, "bookmark");
      bookmark.setAttribute("name", printable.apply(words));
      bookmark.setAttribute("href", "#part-" + headings);
    }
  }

  private void sides(List<Block.Row> rows) {
    Element table = child(body, "table");
    Element head = child(child(table, "thead"), "tr");
    Block.Row first = rows.getFirst();
    for (String words : List.of(first.about(), first.from(), first.to())) {
      cell(head, "th", "col", words);
    }
    Element lines = child(table, "tbody");
    for (Block.Row row : rows.subList(1, rows.size())) {
      Element line = child(lines, "tr");
      cell(line, "th", "row", row.about());
      cell(line, "td", "", row.from());
      cell(line, "td", "", row.to());
    }
  }

  private void cell(Element row, String name, String scope, String words) {
    Element cell = child(row, name);
    if (!scope.isEmpty()) {
      cell.setAttribute("scope", scope);
    }
    text(cell, words);
  }

  /** Marked as one: signs round every word of a long text would hide it. */
  private void whole(List<Block.Whole> lines) {
    if (lines.isEmpty()) {
      return;
    }
    boolean added = lines.getFirst().added();
    String length = lines.size() <= SHORT ? " short" : "";
    Element whole = child(body, "div", (added ? "whole added" : "whole removed") + length);
    text(child(whole, "p", "sign"), added ? "Inserted:" : "Deleted:");
    for (Block.Whole line : lines) {
      Element paragraph = child(whole, "p", "wording depth" + Math.min(line.depth(), DEEPEST));
      if (!line.words().isBlank()) {
        text(child(paragraph, added ? "ins" : "del"), line.words().strip());
      }
      if (!line.set().isBlank()) {
        text(
            child(paragraph, "span", "set"),
            line.words().isBlank() ? line.set() : "\n" + line.set());
      }
    }
  }

  private void pieces(Element paragraph, List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean replaces =
          i > 0
              && piece.mark() == Mark.INSERTED
              && pieces.get(i - 1).mark() == Mark.DELETED
              && !piece.words().isBlank()
              && !pieces.get(i - 1).words().isBlank();
      switch (piece.mark()) {
        case NONE -> plain(paragraph, piece.words());
        case INSERTED -> marked(paragraph, piece.words(), "inserted", "ins", replaces);
        case DELETED -> marked(paragraph, piece.words(), "deleted", "del", false);
      }
    }
  }

  /** The white space around the words stays outside of the mark. */
  private void marked(
      Element paragraph, String text, String sign, String name, boolean needsSpace) {
    String words = text.strip();
    if (words.isEmpty()) {
      if (name.equals("ins")) {
        plain(paragraph, text);
      }
      return;
    }
    int begin = text.indexOf(words);
    plain(paragraph, needsSpace && begin == 0 ? " " : text.substring(0, begin));
    text(child(paragraph, "span", "sign"), "[" + sign + ": ");
    text(child(paragraph, name), words);
    text(child(paragraph, "span", "sign"), "]");
    plain(paragraph, text.substring(begin + words.length()));
  }

  /** In an element of its own: bare text would be read out before all elements beside it. */
  private void plain(Element paragraph, String words) {
    if (!words.isEmpty()) {
      text(child(paragraph, "span"), words);
    }
  }

  private Element child(Element parent, String name, String names) {
    Element child = child(parent, name);
    child.setAttribute("class", names);
    return child;
  }

  private Element child(Element parent, String name) {
    Element child = document.createElement(name);
    parent.appendChild(child);
    return child;
  }

  private void text(Element parent, String words) {
    if (!words.isEmpty()) {
      parent.appendChild(document.createTextNode(printable.apply(words)));
    }
  }
}
