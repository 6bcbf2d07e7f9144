package org.plumbline.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;

/**
 * What changed from one assessment of a child to a later one, in plain sentences for a strategy
 * meeting. A pure function of the two and of what board admins declared.
 *
 * @param form whether the form is still the same, in one sentence
 * @param parts what changed, the judgement first, then section by section
 * @param unchanged titles of sections in which nothing did
 */
public record Since(
    Assessed before, Assessed after, String form, List<Part> parts, List<String> unchanged) {
  public Since {
    parts = List.copyOf(parts);
    unchanged = List.copyOf(unchanged);
  }

  /** What changed in one section. */
  public record Part(String title, List<String> sentences) {
    public Part {
      sentences = List.copyOf(sentences);
    }
  }

  public static Since between(Assessed before, Assessed after, List<Equivalence> declared) {
    Timeline both = Timeline.of(List.of(before, after), declared);
    LevelWords levels = new LevelWords(both);
    WordingWords wording = new WordingWords(before, after);
    AnswerWords answers = new AnswerWords(before, after);
    List<Part> parts = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    both.rows().stream()
        .filter(row -> row.section().isEmpty())
        .forEach(row ->
            parts.add(new Part(row.title(), List.of(levels.sentence(row, "The judged level")))));
    for (Section section : sections(before, after)) {
      List<String> sentences = new ArrayList<>();
      Optional<Section> was = before.section(section);
      Optional<Section> now = after.section(section);
      if (was.isEmpty()) {
        sentences.add("This section was not asked last time.");
      } else if (now.isEmpty()) {
        sentences.add("This section is not asked any more.");
      }
      List<Timeline.Row> rows =
          both.rows().stream()
              .filter(
                  row -> row.section().map(Section::id).filter(section.id()::equals).isPresent())
              .toList();
      for (Timeline.Row row : rows) {
        if (levels.isChanged(row)) {
          sentences.add(levels.sentence(row, subject(row, section, rows.size())));
        }
      }
      sentences.addAll(wording.sentences(was, now));
      sentences.addAll(answers.sentences(was, now));
      if (sentences.isEmpty()) {
        unchanged.add(section.title().strip());
      } else {
        parts.add(new Part(section.title().strip(), sentences));
      }
    }
    return new Since(
        before, after, form(before.instrument(), after.instrument()), parts, unchanged);
  }

  private static String subject(Timeline.Row row, Section section, int rows) {
    return rows == 1
        ? "The level"
        : "“" + row.title().substring(section.title().length() + 2) + "”";
  }

  /** As the newer form has them, then those that only the older one has. */
  private static List<Section> sections(Assessed before, Assessed after) {
    List<Section> sections = new ArrayList<>(after.instrument().sections());
    before.instrument().sections().stream()
        .filter(section -> after.section(section).isEmpty())
        .forEach(sections::add);
    return sections.stream().filter(section -> isAsked(section, before, after)).toList();
  }

  private static boolean isAsked(Section section, Assessed before, Assessed after) {
    return List.of(before, after).stream()
        .flatMap(assessed -> assessed.section(section).stream())
        .flatMap(here -> here.items().stream())
        .anyMatch(Item::takesAnswer);
  }

  private static String form(Instrument before, Instrument after) {
    String title = "“" + after.title().strip() + "”";
    if (before.ref().equals(after.ref())) {
      return "Both are on %s, version %s.".formatted(title, after.version());
    }
    return before.code().equals(after.code())
        ? "The form changed: %s, from version %s to version %s."
            .formatted(title, before.version(), after.version())
        : "The form changed: from “%s”, version %s, to %s, version %s."
            .formatted(before.title().strip(), before.version(), title, after.version());
  }

  /** All of it, to be copied. */
  public String text() {
    List<String> blocks = new ArrayList<>();
    blocks.add("What changed between %s and %s\n%s".formatted(named(before), named(after), form));
    parts.forEach(part -> blocks.add(part.title() + "\n" + String.join("\n", part.sentences())));
    unchanged().stream()
        .reduce((one, other) -> one + "; " + other)
        .ifPresent(titles -> blocks.add("Nothing changed in: " + titles + "."));
    return blocks.stream().collect(Collectors.joining("\n\n"));
  }

  private static String named(Assessed assessed) {
    return "assessment %s of %s%s"
        .formatted(
            assessed.reference(),
            LineWords.day(assessed.at()),
            assessed.signedOff() ? "" : " (not signed off yet)");
  }
}
