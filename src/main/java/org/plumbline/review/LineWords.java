package org.plumbline.review;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.Zones;

/** Says in sentences which scales of a timeline are on one line, by whose word, and which apart. */
final class LineWords {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(Zones.OF_AUTHORITIES);

  private final Timeline timeline;

  LineWords(Timeline timeline) {
    this.timeline = timeline;
  }

  List<String> sentences() {
    Set<String> sentences = new LinkedHashSet<>();
    timeline.lines().forEach(line -> sentences.addAll(renamed(line)));
    for (Equivalence each : timeline.declared()) {
      Optional<ScaleLine> one = line(each.one());
      Optional<ScaleLine> other = line(each.other());
      if (one.isPresent() && other.isPresent()) {
        sentences.add(declared(each, one.get(), other.get()));
      }
    }
    sentences.addAll(apart());
    return List.copyOf(sentences);
  }

  private Optional<ScaleLine> line(LevelRef level) {
    return timeline.lines().stream().filter(line -> line.step(level) >= 0).findFirst();
  }

  private String declared(Equivalence each, ScaleLine one, ScaleLine other) {
    String first = one.label(each.one());
    String second = other.label(each.other());
    String both =
        first.equals(second)
            ? "%s of %s and %s of %s"
                .formatted(first, form(one, each.one()), second, form(other, each.other()))
            : first + " and " + second;
    String by =
        "declared equivalent by %s, %s".formatted(each.declaredBy(), day(each.declaredAt()));
    if (one.has(other.uses().getFirst())) {
      if (first.equals(second) && forms() == 2) {
        return "%s of both forms is shown on one line: %s.".formatted(first, by);
      }
      return "%s are shown on one line: %s.".formatted(both, by);
    }
    return switch (ScaleLine.join(one, other, timeline.declared())) {
      case ScaleLine.Try.One _ -> throw new IllegalStateException("joined, and yet apart: " + each);
      case ScaleLine.Try.Unclear(LevelRef level, LevelRef against) ->
          "%s are %s, and yet the two scales stand apart: nothing says how %s and %s compare."
              .formatted(both, by, named(level), named(against));
    };
  }

  private long forms() {
    return timeline.assessments().stream()
        .map(assessed -> assessed.instrument().code())
        .distinct()
        .count();
  }

  private String named(LevelRef level) {
    ScaleLine line = line(level).orElseThrow();
    return line.label(level) + " of " + form(line, level);
  }

  /** Scales that meet in one row, and that nobody has put on one line. */
  private List<String> apart() {
    List<String> sentences = new ArrayList<>();
    List<ScaleLine> lines = timeline.lines();
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i + 1; j < lines.size(); j++) {
        if (doMeet(lines.get(i), lines.get(j))
            && !ScaleLine.areLinked(lines.get(i), lines.get(j), timeline.declared())) {
          sentences.add(apart(lines.get(i).uses().getFirst(), lines.get(j).uses().getFirst()));
        }
      }
    }
    return sentences;
  }

  private static String apart(ScaleUse one, ScaleUse other) {
    return one.ref().equals(other.ref())
        ? "The levels of version %s and of version %s of %s stand apart: they cannot be put in one order."
            .formatted(one.instrument().version(), other.instrument().version(), quoted(one))
        : "The levels of %s and of %s stand apart: no board admin has declared which of them are equivalent."
            .formatted(quoted(one), quoted(other));
  }

  private boolean doMeet(ScaleLine one, ScaleLine other) {
    return timeline.rows().stream().anyMatch(row -> stands(row, one) && stands(row, other));
  }

  private boolean stands(Timeline.Row row, ScaleLine line) {
    return row.standings().stream()
        .anyMatch(standing -> standing instanceof Standing.At at && line.has(at.use()));
  }

  /** The same level under another name in another version of one instrument. */
  private static List<String> renamed(ScaleLine line) {
    List<String> sentences = new ArrayList<>();
    for (int i = 1; i < line.uses().size(); i++) {
      ScaleUse now = line.uses().get(i);
      Optional<ScaleUse> before =
          line.uses().subList(0, i).reversed().stream()
              .filter(use -> use.ref().equals(now.ref()))
              .findFirst();
      for (LevelRef level : now.levels()) {
        before
            .filter(use -> use.scale().find(level.level()).isPresent())
            .filter(use -> !use.label(level).equals(now.label(level)))
            .ifPresent(use ->
                sentences.add(
                    "%s is called %s in version %s of %s; it is the same level."
                        .formatted(
                            use.label(level),
                            now.label(level),
                            now.instrument().version(),
                            quoted(now))));
      }
    }
    return sentences;
  }

  private static String form(ScaleLine line, LevelRef level) {
    return line.uses().stream()
        .filter(use -> use.ref().equals(level.scale()))
        .findFirst()
        .map(LineWords::quoted)
        .orElseThrow();
  }

  static String quoted(ScaleUse use) {
    return "“" + use.instrument().title().strip() + "”";
  }

  static String day(Instant instant) {
    return DAY.format(instant);
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }
}
