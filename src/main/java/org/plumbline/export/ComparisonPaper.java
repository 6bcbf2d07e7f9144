package org.plumbline.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.comparison.Change;
import org.plumbline.comparison.Chapter;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Detail;
import org.plumbline.comparison.Entry;
import org.plumbline.comparison.Point;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ChangeClass;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

/** Puts a comparison on paper, in the order and the words of its page. */
final class ComparisonPaper {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final ComparisonCopy copy;
  private final CopyWords words;
  private final List<Block> blocks = new ArrayList<>();

  private ComparisonPaper(ComparisonCopy copy) {
    this.copy = copy;
    this.words = new CopyWords(copy);
  }

  /**
   * As paper.
   *
   * @param legend how marked words look in this kind of file
   */
  static Paper of(ComparisonCopy copy, String legend) {
    return new ComparisonPaper(copy).paper(legend);
  }

  private Paper paper(String legend) {
    Instrument from = copy.report().from();
    Instrument to = copy.report().to();
    String title =
        copy.isOfOneInstrument()
            ? "%s: what changed from version %s to version %s"
                .formatted(to.title(), from.version(), to.version())
            : "What differs between two instruments";
    blocks.add(new Block.Heading(1, title));
    sides(from, to);
    blocks.add(new Block.Remark("Made on %s. %s".formatted(DAY.format(copy.made()), legend)));
    blocks.add(new Block.Heading(2, "In short"));
    blocks.add(new Block.Bullets(copy.report().points().stream().map(Point::text).toList()));
    copy.only().map(this::only).map(Block.Remark::new).ifPresent(blocks::add);
    chapters();
    List<String> foot = new ArrayList<>();
    foot.add(words.reference(from, copy.from()) + " to");
    foot.add(words.reference(to, copy.to()));
    foot.add(
        Stream.concat(
                Stream.of("Made on " + DAY.format(copy.made())), to.control().marking().stream())
            .collect(Collectors.joining(" · ")));
    return new Paper(title, foot, blocks, copy.made());
  }

  private void sides(Instrument from, Instrument to) {
    blocks.add(
        new Block.Sides(
            List.of(
                new Block.Row("Compared", "From", "To"),
                new Block.Row("Instrument", from.title(), to.title()),
                new Block.Row("Owned by", copy.from().owner(), copy.to().owner()),
                new Block.Row("Version", from.version().toString(), to.version().toString()),
                new Block.Row("Fingerprint", copy.from().sha256(), copy.to().sha256()))));
  }

  private String only(ChangeClass only) {
    int all = copy.report().counts().values().stream().mapToInt(Integer::intValue).sum();
    return "%d of %d changes are in this copy: those of %s."
        .formatted(copy.report().counts().getOrDefault(only, 0), all, only.words());
  }

  private void chapters() {
    List<String> unchanged = new ArrayList<>();
    for (Chapter chapter : copy.report().chapters()) {
      List<Entry> entries = copy.entries(chapter);
      if (entries.isEmpty()) {
        unchanged.add(chapter.title());
      } else {
        unchanged(unchanged);
        chapter(chapter, entries);
      }
    }
    unchanged(unchanged);
  }

  private void unchanged(List<String> titles) {
    if (!titles.isEmpty()) {
      String nothing =
          copy.only().map(only -> "no change of " + only.words()).orElse("nothing differs");
      blocks.add(new Block.Remark("%s: %s.".formatted(CopyWords.listed(titles), nothing)));
      titles.clear();
    }
  }

  private void chapter(Chapter chapter, List<Entry> entries) {
    blocks.add(new Block.Heading(2, chapter.title()));
    List<String> about = new ArrayList<>();
    chapter.formerTitle().ifPresent(former -> about.add("Was “" + former + "”."));
    String told =
        entries.size() == chapter.entries().size()
            ? chapter.told()
            : "%d of %d changes".formatted(entries.size(), chapter.entries().size());
    if (!told.isEmpty()) {
      about.add(CopyWords.sentence(told));
    }
    copy.matched().apply(chapter).ifPresent(who -> about.add(who + "."));
    if (!chapter.same().isEmpty()) {
      about.add("Same wording: %s.".formatted(same(chapter.same())));
    }
    if (chapter.kind() == Chapter.Kind.NOTES) {
      about.add("What the editors noted is no part of the form.");
    }
    if (!about.isEmpty()) {
      blocks.add(new Block.Remark(String.join(" ", about)));
    }
    entries.forEach(this::entry);
  }

  private static String same(List<Comparison.Pair> pairs) {
    boolean levels = pairs.stream().allMatch(pair -> pair.now().kind() == ElementKind.DESCRIPTOR);
    long items = pairs.stream().map(pair -> pair.now().parent()).distinct().count();
    return levels && items == 1
        ? CopyWords.listed(
            pairs.stream()
                .map(pair -> CopyWords.renamed(pair.was().name(), pair.now().name()))
                .toList())
        : CopyWords.count(pairs.size(), levels ? "descriptor" : "statement");
  }

  private void entry(Entry entry) {
    blocks.add(
        new Block.Heading(3, entry.within().map(in -> in + ": ").orElse("") + entry.heading()));
    blocks.add(new Block.Remark(words.told(entry)));
    switch (entry.detail()) {
      case Detail.Wording wording -> blocks.add(new Block.Wording(Pieces.of(wording.words())));
      case Detail.Values values -> blocks.add(new Block.Wording(values(values)));
      case Detail.Place place -> blocks.add(new Block.Remark(CopyWords.sentence(place.told())));
      case Detail.Whole(List<Detail.Line> lines) -> {
        boolean added = entry.change() instanceof Change.Added;
        lines.forEach(line -> whole(line, added));
      }
    }
  }

  private List<Piece> values(Detail.Values values) {
    return List.of(
        Piece.plain(values.label() + ": "),
        Piece.deleted(words.values(values, values.from())),
        Piece.plain(" "),
        Piece.inserted(words.values(values, values.to())));
  }

  private void whole(Detail.Line line, boolean added) {
    String text =
        Stream.concat(
                Stream.of(line.label()).filter(label -> !label.isBlank()),
                line.texts().stream().map(ComparisonPaper::text))
            .collect(Collectors.joining("\n"));
    blocks.add(new Block.Whole(added, line.depth(), text, words.set(line)));
  }

  private static String text(Detail.Text text) {
    return text.aspect().is(KeyName.TEXT)
        ? text.words()
        : CopyWords.capital(text.aspect().words()) + ": " + text.words();
  }
}
