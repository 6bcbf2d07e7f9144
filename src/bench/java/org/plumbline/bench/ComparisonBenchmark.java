package org.plumbline.bench;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.comparison.Comparison;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/**
 * What comparing two versions costs beside the diff library alone on the same texts, and how it
 * grows. Both in one run and one process, in turns. Every fifth section is reworded at each level,
 * every tenth loses a question for a new one, and one section moves.
 */
final class ComparisonBenchmark {
  private static final int WARM_UP = 60;
  private static final int ROUNDS = 3;
  private static final int TIMES = 15;
  private static final double MOST = 3;

  /** From 50 items to 5,000 the cost for one item may double, not more. */
  private static final double GROWTH = 2;

  private static final int ITEMS_PER_SECTION = 17;
  private static final double MILLION = 1e6;
  private static final int MICROSECONDS = 1_000;

  private ComparisonBenchmark() {}

  public static void main(String[] arguments) {
    Pair thousand = pair(1_000);
    turns(thousand, WARM_UP);
    List<Double> ratios = new ArrayList<>();
    List<Double> ours = new ArrayList<>();
    List<Double> library = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      Times times = turns(thousand, TIMES);
      ratios.add(new Spread(times.ours()).median() / new Spread(times.library()).median());
      ours.addAll(times.ours());
      library.addAll(times.library());
    }
    double ratio = new Spread(ours).median() / new Spread(library).median();
    say("1,000 items, " + thousand.texts().size() + " texts");
    say("comparing, ms: " + new Spread(ours));
    say("the diff library alone, ms: " + new Spread(library));
    say(
        "ratio "
            + two(ratio)
            + ", rounds "
            + ratios.stream().map(ComparisonBenchmark::two).toList());

    List<Double> each = new ArrayList<>();
    for (int items : List.of(50, 100, 500, 1_000, 2_500, 5_000)) {
      Pair pair = pair(items);
      turns(pair, items < 500 ? WARM_UP * 4 : 5);
      double median = new Spread(turns(pair, TIMES).ours()).median();
      each.add(median / items);
      say(
          items
              + " items: "
              + two(median)
              + " ms, for each item µs "
              + two(median * MICROSECONDS / items));
    }
    double growth = each.getLast() / each.getFirst();
    say("for one item of 5,000 beside one of 50: " + two(growth));
    if (ratio > MOST || growth > GROWTH) {
      throw new IllegalStateException("Comparing costs more than it may.");
    }
  }

  private static void say(String words) {
    System.out.println(words);
  }

  private static String two(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  /** Two versions, and the texts that both have. */
  private record Pair(Instrument from, Instrument to, List<Texts> texts) {}

  private record Texts(String was, String now) {}

  /** In milliseconds. */
  private record Times(List<Double> ours, List<Double> library) {}

  private static Times turns(Pair pair, int times) {
    Times taken = new Times(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < times; i++) {
      taken
          .ours()
          .add(milliseconds(() -> Comparison.between(pair.from(), pair.to()).changes().size()));
      taken.library().add(milliseconds(() -> library(pair.texts())));
    }
    return taken;
  }

  /** Something to count, so that it is not left out as useless. */
  private interface Work {
    int run();
  }

  private static double milliseconds(Work work) {
    long begin = System.nanoTime();
    int found = work.run();
    double taken = (System.nanoTime() - begin) / MILLION;
    if (found == 0) {
      throw new IllegalStateException("nothing differs");
    }
    return taken;
  }

  /** Each text into words, and the words compared. */
  private static int library(List<Texts> texts) {
    int found = 0;
    for (Texts each : texts) {
      found += DiffUtils.diff(words(each.was()), words(each.now())).getDeltas().size();
    }
    return found;
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.split("\\s+", -1));
  }

  private static Pair pair(int items) {
    int sections = Math.max(3, items / ITEMS_PER_SECTION);
    Document from =
        Document.of(
            ManyItems.of(
                new InstrumentCode("many-items"), new AuthorityCode("somewhere"), items, sections));
    Document to = from;
    TreePath all = TreePath.parse("sections");
    for (int number = 1; number <= sections; number++) {
      TreePath section = all.entry("s" + number);
      if (number % 5 == 1) {
        to = reworded(to, section.then(KeyName.ITEMS).entry("s" + number + "_level"));
      }
      if (number % 10 == 2) {
        to = exchanged(to, section.then(KeyName.ITEMS), number);
      }
    }
    Tree moved = to.find(all.entry("s1")).orElseThrow();
    to = to.remove(all.entry("s1")).insert(all, Optional.of("s" + sections), moved);
    List<Texts> texts = new ArrayList<>();
    Document now = to;
    collect(
        from.root(),
        TreePath.ROOT,
        (path, was) -> now.text(path).ifPresent(text -> texts.add(new Texts(was, text))));
    return new Pair(from.read().instrument(), to.read().instrument(), texts);
  }

  private static Document reworded(Document document, TreePath level) {
    Document now = document;
    for (String each : List.of("mild", "moderate", "significant")) {
      TreePath text = level.then(KeyName.DESCRIPTORS).entry(each).then(KeyName.TEXT);
      String words = now.text(text).orElseThrow();
      now =
          now.put(
              text,
              Optional.of(
                  new Tree.Text(
                      words.replace("of usual length", "of the usual length")
                          + " / and one sign more that was seen since")));
    }
    return now;
  }

  /** One question goes, another one comes. */
  private static Document exchanged(Document document, TreePath items, int number) {
    String gone = "s" + number + "_evidence";
    Tree.Keys was = (Tree.Keys) document.find(items.entry(gone)).orElseThrow();
    Map<String, Tree> keys = new LinkedHashMap<>(was.values());
    keys.put("id", new Tree.Text("s" + number + "_views"));
    keys.put("label", new Tree.Text("The child's own views"));
    return document
        .remove(items.entry(gone))
        .insert(items, Optional.of("s" + number + "_level"), new Tree.Keys(keys));
  }

  /** Told of a text and where it is. */
  private interface Found {
    void text(TreePath path, String words);
  }

  private static void collect(Tree tree, TreePath at, Found found) {
    switch (tree) {
      case Tree.Text(String text) -> found.text(at, text);
      case Tree.Keys(Map<String, Tree> keys) ->
          keys.forEach((key, value) -> collect(value, at.step(key), found));
      case Tree.Entries(List<Tree> entries) -> {
        for (Tree entry : entries) {
          if (entry instanceof Tree.Keys) {
            collect(entry, at.entry(Document.nameOf(entry)), found);
          }
        }
      }
      case Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> {}
    }
  }
}
