package org.plumbline.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.plumbline.comparison.Aspect;
import org.plumbline.comparison.Change;
import org.plumbline.comparison.Chapter;
import org.plumbline.comparison.Detail;
import org.plumbline.comparison.Entry;
import org.plumbline.comparison.Run;
import org.plumbline.schema.KeyName;

/**
 * A line for each change, for a spreadsheet. What a spreadsheet would compute, it shows as text.
 */
final class CsvFile {
  /** By which spreadsheets know that the letters are UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** White space before it does not keep every spreadsheet from taking it for a formula. */
  private static final Pattern FORMULA =
      Pattern.compile("^[\\s\\p{Z}\\uFEFF]*[=+\\-@＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setQuoteMode(QuoteMode.ALL)
          .setHeader(
              "Chapter",
              "Element",
              "Kind of element",
              "Change",
              "Class",
              "Old text",
              "New text",
              "Words inserted",
              "Words deleted",
              "Inserted",
              "Deleted")
          .get();

  private final ComparisonCopy copy;
  private final CopyWords words;

  private CsvFile(ComparisonCopy copy) {
    this.copy = copy;
    this.words = new CopyWords(copy);
  }

  static byte[] of(ComparisonCopy copy) {
    return new CsvFile(copy).bytes();
  }

  private byte[] bytes() {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      for (Chapter chapter : copy.report().chapters()) {
        for (Entry entry : copy.entries(chapter)) {
          printer.printRecord(line(chapter, entry).stream().map(CsvFile::harmless));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private List<String> line(Chapter chapter, Entry entry) {
    Texts texts = texts(entry);
    return List.of(
        chapter.title(),
        entry.within().map(in -> in + ": ").orElse("") + entry.heading(),
        entry.element().kind().words(),
        happened(entry),
        chapter.kind() == Chapter.Kind.NOTES ? "note" : entry.changeClass().words(),
        texts.was(),
        texts.now(),
        texts.counts() ? Integer.toString(texts.added()) : "",
        texts.counts() ? Integer.toString(texts.removed()) : "",
        texts.inserted(),
        texts.deleted());
  }

  private static String happened(Entry entry) {
    return switch (entry.change()) {
      case Change.Added _ -> "added";
      case Change.Removed _ -> "removed";
      case Change.Moved _ -> "moved";
      case Change.Renamed renamed -> aspect(renamed.aspect()) + "renamed";
      case Change.Reworded reworded -> aspect(reworded.aspect()) + "reworded";
      case Change.Changed _ -> "changed";
    };
  }

  private static String aspect(Aspect aspect) {
    return aspect.is(KeyName.TEXT) ? "" : aspect.words() + " ";
  }

  /**
   * Both texts of a change.
   *
   * @param counts whether it was compared word by word
   */
  private record Texts(
      String was,
      String now,
      boolean counts,
      int added,
      int removed,
      String inserted,
      String deleted) {
    static Texts of(String was, String now) {
      return new Texts(was, now, false, 0, 0, "", "");
    }
  }

  private Texts texts(Entry entry) {
    return switch (entry.detail()) {
      case Detail.Wording(Aspect _, var diff) ->
          new Texts(
              diff.was(),
              diff.now(),
              true,
              diff.wordsAdded(),
              diff.wordsRemoved(),
              changed(diff.runs(), false),
              changed(diff.runs(), true));
      case Detail.Values values ->
          Texts.of(
              values.label() + ": " + words.values(values, values.from()),
              values.label() + ": " + words.values(values, values.to()));
      case Detail.Place place ->
          Texts.of(
              place.fromWithin().map(in -> "In " + in).orElse("Place " + (place.from() + 1)),
              place.toWithin().map(in -> "In " + in).orElse("Place " + (place.to() + 1)));
      case Detail.Whole(List<Detail.Line> lines) -> {
        String whole = lines.stream().map(this::whole).collect(Collectors.joining("\n"));
        yield entry.change() instanceof Change.Added ? Texts.of("", whole) : Texts.of(whole, "");
      }
    };
  }

  private static String changed(List<Run> runs, boolean gone) {
    return runs.stream()
        .filter(run -> !(run instanceof Run.Same))
        .map(run -> (gone ? run.was() : run.now()).strip())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" … "));
  }

  private String whole(Detail.Line line) {
    return Stream.of(
            Stream.of(line.label()),
            line.texts().stream().map(Detail.Text::words),
            Stream.of(words.set(line)))
        .flatMap(all -> all)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** With an apostrophe before what a spreadsheet would take for a formula. */
  static String harmless(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
