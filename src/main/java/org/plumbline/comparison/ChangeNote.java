package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plumbline.schema.KeyName;

/**
 * What a new version says of itself: first what stands out, then chapter by chapter, in plain
 * sentences. Whoever publishes it puts it into words of their own.
 */
public final class ChangeNote {
  private final Report report;
  private final int longest;
  private final StringBuilder note = new StringBuilder();

  private ChangeNote(Report report, int longest) {
    this.report = report;
    this.longest = longest;
  }

  /**
   * The note. What does not fit is counted.
   *
   * @param longest how many characters it may have
   */
  public static String of(Report report, int longest) {
    return new ChangeNote(report, longest).text();
  }

  private String text() {
    List<Chapter> chapters =
        report.chapters().stream()
            .filter(chapter -> chapter.kind() != Chapter.Kind.NOTES)
            .filter(chapter -> !chapter.entries().isEmpty())
            .toList();
    if (chapters.isEmpty()) {
      return "The form is the same as in version %s.".formatted(report.from().version());
    }
    int left = chapters.stream().mapToInt(chapter -> chapter.entries().size()).sum();
    String separator = "";
    for (String sentence : report.summary().sentences()) {
      if (!fits(separator + sentence(sentence), left)) {
        return cut(left);
      }
      note.append(separator).append(sentence(sentence));
      separator = " ";
    }
    for (Chapter chapter : chapters) {
      String line = "\n" + line(chapter);
      int after = left - chapter.entries().size();
      if (!fits(line, after)) {
        return cut(left);
      }
      note.append(line);
      left = after;
    }
    return note.toString();
  }

  /** Whether there is room for it, and for the count of what comes after it. */
  private boolean fits(String more, int left) {
    return note.length() + more.length() + (left == 0 ? 0 : rest(left).length()) <= longest;
  }

  private String cut(int left) {
    return (note + rest(left)).strip();
  }

  private static String rest(int left) {
    return "\nAnd " + Count.of(left, "more change") + ".";
  }

  /** Such as "4. Education: MILD (3 words added); MODERATE (moved).". */
  private static String line(Chapter chapter) {
    List<String> told = new ArrayList<>();
    for (Entry entry : chapter.entries()) {
      String happened = happened(entry);
      String name = entry.within().map(in -> in + ", ").orElse("") + entry.heading();
      told.add(happened.isEmpty() ? name : "%s (%s)".formatted(name, happened));
    }
    String line = chapter.title() + ": " + String.join("; ", told);
    return line.endsWith(".") ? line : line + ".";
  }

  /** A label, title or text needs no name; help and guidance do. */
  private static String happened(Entry entry) {
    return entry.detail() instanceof Detail.Wording(Aspect aspect, WordDiff _)
            && aspect.sort() == Aspect.Sort.WORDS
            && !aspect.is(KeyName.TEXT)
        ? aspect.words() + ", " + entry.told()
        : entry.told();
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + ".";
  }
}
