package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a new version says of itself. */
class ChangeNoteTest {
  private static final int COLUMN = 2_000;
  private static final Pattern REST = Pattern.compile("And (\\d+) more changes?\\.$");

  private final Report seeds =
      Report.of(
          Comparison.between(
              Bundled.PETERBOROUGH_AND_CAMBRIDGESHIRE, Bundled.HAMMERSMITH_AND_FULHAM));

  @Test
  void it_begins_with_what_stands_out_and_goes_on_chapter_by_chapter() {
    assertThat(ChangeNote.of(seeds, 1_000_000))
        .startsWith("2 sections added. 13 of 27 descriptors reworded. MILD is now EMERGING.")
        .contains("\n4.Substance Misuse: ")
        .contains("1.Running Away / Going Missing (guidance, 5 words added, 1 removed)")
        .contains("MODERATE (13 words added); SIGNIFICANT (11 words added)")
        .doesNotContain("more change");
  }

  @Test
  void notes_of_the_editors_are_no_part_of_the_form() {
    assertThat(ChangeNote.of(seeds, 1_000_000)).doesNotContain("Doubts about the printed wording");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 200, 500, COLUMN})
  void it_is_cut_at_a_sentence_and_counts_the_rest(int longest) {
    String note = ChangeNote.of(seeds, longest);

    assertThat(note).hasSizeLessThanOrEqualTo(longest).containsPattern(REST);
    Matcher rest = REST.matcher(note);
    assertThat(rest.find()).isTrue();
    String whole = ChangeNote.of(seeds, 1_000_000);
    String kept = note.substring(0, rest.start()).strip();
    assertThat(whole).startsWith(kept);
    long told =
        seeds.chapters().stream()
            .filter(chapter -> chapter.kind() != Chapter.Kind.NOTES)
            .filter(chapter -> kept.contains("\n" + chapter.title() + ": "))
            .mapToLong(chapter -> chapter.entries().size())
            .sum();
    long all = seeds.counts().values().stream().mapToInt(Integer::intValue).sum();
    assertThat(Long.parseLong(rest.group(1))).isEqualTo(all - told);
  }

  @Test
  void of_the_same_form_it_says_so() {
    assertThat(
            ChangeNote.of(
                Report.of(Comparison.between(Bundled.NORTHAMPTONSHIRE, Bundled.NORTHAMPTONSHIRE)),
                COLUMN))
        .isEqualTo("The form is the same as in version 1.");
  }
}
