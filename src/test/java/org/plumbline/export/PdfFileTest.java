package org.plumbline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.plumbline.comparison.Detail;
import org.plumbline.comparison.Entry;
import org.plumbline.comparison.Run;

/** A comparison as PDF, opened again. */
class PdfFileTest {
  private static final PdfFile FILE = new PdfFile();
  private static final byte[] SEEDS =
      FILE.of(ComparisonPaper.of(Copies.ofTheSeeds(), PdfFile.LEGEND));

  /** In points, of the 842 of a page. */
  private static final int ABOVE_THE_FOOT = 760;

  @AutoClose private final PDDocument document = open();

  private static PDDocument open() {
    try {
      return Loader.loadPDF(SEEDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void it_is_tagged_and_has_a_title_and_a_language() {
    assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
    assertThat(document.getDocumentInformation().getTitle())
        .isEqualTo("What differs between two instruments");
    assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
  }

  @Test
  void headings_tables_and_lists_are_told_apart() {
    assertThat(tags()).contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD");
  }

  @Test
  void every_font_is_embedded() throws IOException {
    List<String> fonts = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      for (COSName name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        fonts.add(font.getName());
      }
    }
    assertThat(fonts).isNotEmpty().allMatch(name -> name.contains("SourceSans3"));
  }

  @Test
  void the_words_that_came_and_went_are_read_out_as_such() throws IOException {
    String text = text();

    assertThat(text)
        .contains("27 descriptors: 14 identical, 13 reworded.")
        .contains("MILD is now EMERGING")
        .contains("[deleted: ICS] [inserted: Mosaic] No");
  }

  @Test
  void every_reworded_text_can_be_read_in_both_versions() throws IOException {
    String text = text().replace(" ", "");

    assertThat(Copies.ofTheSeeds().report().entries().stream().map(Entry::detail))
        .filteredOn(Detail.Wording.class::isInstance)
        .hasSizeGreaterThan(13)
        .allSatisfy(detail ->
            ((Detail.Wording) detail)
                .words()
                .runs()
                .forEach(run -> {
                  assertThat(text).contains(run.now().replaceAll("\\s+", ""));
                  if (!(run instanceof Run.Same)) {
                    assertThat(text).contains(run.was().replaceAll("\\s+", ""));
                  }
                }));
  }

  @Test
  void a_character_that_the_font_lacks_is_printed_as_its_number() {
    assertThat(new PaperFont().apply("O’Brien, Siân, Łukasz, 王 and \u202E\u0000"))
        .isEqualTo("O’Brien, Siân, Łukasz, [U+738B] and [U+202E][U+0000]");
  }

  @Test
  void what_looks_like_markup_is_text_and_fetches_nothing() throws IOException {
    String hostile =
        "<img src=\"http://127.0.0.1:1/x\"/> &amp; ]]> <script>x</script> url(file:///etc/passwd)";
    ComparisonCopy copy = Copies.ofTheSeeds();
    Paper paper =
        new Paper(
            hostile,
            List.of(hostile),
            List.of(new Block.Heading(1, hostile), new Block.Remark(hostile)),
            copy.made());
    try (PDDocument made = Loader.loadPDF(FILE.of(paper))) {
      assertThat(new PDFTextStripper().getText(made).replaceAll("\\s+", " ")).contains(hostile);
    }
  }

  @Test
  void the_foot_of_each_page_says_of_what_it_is_a_copy() throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      assertThat(stripper.getText(document))
          .contains("fingerprint 7f3a 91c2")
          .contains("fingerprint c291 7f3a")
          .contains("Made on 22 November 2026")
          .contains("Page %d of %d".formatted(page, document.getNumberOfPages()));
    }
  }

  /** What stands above the feet of the pages. */
  private String text() throws IOException {
    StringBuilder text = new StringBuilder();
    for (PDPage page : document.getPages()) {
      PDFTextStripperByArea stripper = new PDFTextStripperByArea();
      stripper.addRegion(
          "all", new Rectangle2D.Float(0, 0, page.getMediaBox().getWidth(), ABOVE_THE_FOOT));
      stripper.extractRegions(page);
      text.append(stripper.getTextForRegion("all"));
    }
    return text.toString().replaceAll("\\s+", " ");
  }

  private Set<String> tags() {
    Set<String> tags = new TreeSet<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);
    return tags;
  }

  private static void collect(PDStructureNode node, Set<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        collect(element, tags);
      }
    }
  }
}
