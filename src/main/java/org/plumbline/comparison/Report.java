package org.plumbline.comparison;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ChangeClass;

/**
 * A comparison in the order in which people read it: in short, then chapter by chapter. Pages,
 * prints and files are made of it, so that all of them say the same.
 *
 * @param from the older, or the one's own
 * @param to the newer, or the other's
 * @param summary the figures, and what stands out in sentences
 * @param points what stands out, put together for the head of a page
 * @param chapters in the order of {@code to}, with what is gone at its old place; a chapter that is
 *     no section is there only when something in it differs
 */
public record Report(
    Instrument from, Instrument to, Summary summary, List<Point> points, List<Chapter> chapters) {
  public Report {
    points = List.copyOf(points);
    chapters = List.copyOf(chapters);
  }

  public static Report of(Comparison comparison) {
    return new Reporting(comparison).report();
  }

  /**
   * How many entries each class has; a class without any has no entry. Those about notes are not
   * counted: a note is no part of the form.
   */
  public Map<ChangeClass, Integer> counts() {
    Map<ChangeClass, Integer> counts = new EnumMap<>(ChangeClass.class);
    chapters.stream()
        .filter(chapter -> chapter.kind() != Chapter.Kind.NOTES)
        .flatMap(chapter -> chapter.entries().stream())
        .forEach(entry -> counts.merge(entry.changeClass(), 1, Integer::sum));
    return counts;
  }

  /** All entries, those about notes among them, in the order of the chapters. */
  public List<Entry> entries() {
    return chapters.stream().flatMap(chapter -> chapter.entries().stream()).toList();
  }

  /** The entry that a link leads to. */
  public Optional<Entry> find(String anchor) {
    return entries().stream().filter(entry -> entry.anchor().equals(anchor)).findFirst();
  }
}
