package org.plumbline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.plumbline.comparison.Detail;
import org.plumbline.comparison.WordDiff;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A comparison as a Word document, read back. */
class WordFileTest {
  private static final Map<String, Document> SEEDS =
      parts(WordFile.of(ComparisonPaper.of(Copies.ofTheSeeds(), WordFile.LEGEND)));

  @Test
  void accepting_all_changes_leaves_the_new_wording_and_rejecting_them_the_old() {
    List<WordDiff> reworded =
        Copies.ofTheSeeds().report().entries().stream()
            .filter(entry -> entry.detail() instanceof Detail.Wording)
            .map(entry -> ((Detail.Wording) entry.detail()).words())
            .toList();

    assertThat(reworded).hasSizeGreaterThan(13);
    assertThat(texts("w:del")).containsAll(reworded.stream().map(WordDiff::now).toList());
    assertThat(texts("w:ins")).containsAll(reworded.stream().map(WordDiff::was).toList());
  }

  @Test
  void white_space_is_kept_on_both_sides() {
    WordDiff words = WordDiff.between("one  two\nthree, four", "one two\n\nthree ,  five four ");
    Map<String, Document> parts =
        parts(
            WordFile.of(
                new Paper(
                    "Title",
                    List.of(),
                    List.of(new Block.Wording(Pieces.of(words))),
                    Copies.ofTheSeeds().made())));

    assertThat(texts(parts, "w:ins")).containsExactly(words.was());
    assertThat(texts(parts, "w:del")).containsExactly(words.now());
  }

  @Test
  void every_tracked_change_has_an_author_a_date_and_a_number_of_its_own() {
    List<Element> changes = new ArrayList<>(elements("w:ins"));
    changes.addAll(elements("w:del"));

    assertThat(changes)
        .allSatisfy(change -> {
          assertThat(change.getAttribute("w:author")).isEqualTo("Plumbline");
          assertThat(change.getAttribute("w:date")).isEqualTo("2026-11-22T14:20:00Z");
        });
    assertThat(changes.stream().map(change -> change.getAttribute("w:id"))).doesNotHaveDuplicates();
  }

  @Test
  void what_came_or_went_whole_does_so_with_its_paragraph() {
    List<Element> paragraphs =
        elements("w:p").stream()
            .filter(paragraph -> paragraph.getElementsByTagName("w:ind").getLength() > 0)
            .toList();

    assertThat(paragraphs).hasSizeGreaterThan(10);
    assertThat(paragraphs)
        .allSatisfy(paragraph -> {
          Node mark = paragraph.getElementsByTagName("w:rPr").item(0).getFirstChild();
          assertThat(mark.getNodeName()).isIn("w:ins", "w:del");
          assertThat(paragraph.getLastChild().getNodeName()).isEqualTo(mark.getNodeName());
        });
  }

  @Test
  void headings_title_and_language_are_what_Word_takes_them_from() {
    assertThat(styles()).contains("Title", "Heading1", "Heading2", "Wording", "ListBullet");
    Document properties = part("docProps/core.xml");
    assertThat(properties.getElementsByTagName("dc:title").item(0).getTextContent())
        .isEqualTo("What differs between two instruments");
    assertThat(properties.getElementsByTagName("dc:language").item(0).getTextContent())
        .isEqualTo("en-GB");
    Element language = (Element) part("word/styles.xml").getElementsByTagName("w:lang").item(0);
    assertThat(language.getAttribute("w:val")).isEqualTo("en-GB");
  }

  @Test
  void every_part_and_style_that_is_named_is_there() {
    List<String> defined = new ArrayList<>();
    for (Element style : elements(part("word/styles.xml"), "w:style")) {
      defined.add(style.getAttribute("w:styleId"));
    }
    assertThat(defined).containsAll(styles());
    for (Element type : elements(part("[Content_Types].xml"), "Override")) {
      assertThat(SEEDS).containsKey(type.getAttribute("PartName").substring(1));
    }
    for (Element target : elements(part("word/_rels/document.xml.rels"), "Relationship")) {
      assertThat(SEEDS).containsKey("word/" + target.getAttribute("Target"));
    }
  }

  @Test
  void no_character_makes_a_file_that_cannot_be_read() {
    String odd = "a\u0000b\u0008c\uD800d]]>&<e\uFFFFf";
    Paper paper =
        new Paper(odd, List.of(odd), List.of(new Block.Remark(odd)), Copies.ofTheSeeds().made());

    assertThat(texts(parts(WordFile.of(paper)), "w:ins")).containsExactly("a�b�c�d]]>&<e�f");
  }

  private static List<String> styles() {
    return elements("w:pStyle").stream()
        .map(style -> style.getAttribute("w:val"))
        .distinct()
        .toList();
  }

  private static List<String> texts(String without) {
    return texts(SEEDS, without);
  }

  /** Of each paragraph what is left without one kind of change. */
  private static List<String> texts(Map<String, Document> parts, String without) {
    List<String> texts = new ArrayList<>();
    for (Element paragraph : elements(part(parts, "word/document.xml"), "w:p")) {
      StringBuilder text = new StringBuilder();
      read(paragraph, without, text);
      texts.add(text.toString());
    }
    return texts;
  }

  private static void read(Node node, String without, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      switch (child.getNodeName()) {
        case "w:t", "w:delText" -> text.append(child.getTextContent());
        case "w:br" -> text.append('\n');
        case "w:tab" -> text.append('\t');
        default -> {
          if (!child.getNodeName().equals(without)) {
            read(child, without, text);
          }
        }
      }
    }
  }

  private static List<Element> elements(String name) {
    return elements(part("word/document.xml"), name);
  }

  private static List<Element> elements(Document part, String name) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < part.getElementsByTagName(name).getLength(); i++) {
      elements.add((Element) part.getElementsByTagName(name).item(i));
    }
    return elements;
  }

  private static Document part(String name) {
    return part(SEEDS, name);
  }

  private static Document part(Map<String, Document> parts, String name) {
    Document part = parts.get(name);
    if (part == null) {
      throw new AssertionError("there is no part " + name);
    }
    return part;
  }

  private static Map<String, Document> parts(byte[] file) {
    Map<String, Document> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(
            entry.getName(),
            DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(zip.readAllBytes())));
      }
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError(e);
    }
    return parts;
  }
}
