package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;

/** Tables as texts and spreadsheets put them on the clipboard. */
class PastedTableTest {
  private final Sketch sketch =
      Sketch.of(
          """
          scales:
            - id: risk
              levels:
                - id: none
                  label: NO EVIDENCE
                  concern: none
                - id: mild
                  label: MILD
                  concern: 1
                - id: high
                  label: SIGNIFICANT
                  concern: 5
            - id: urgency
              levels:
                - id: can_wait
                  label: MILD
                  concern: 1
                - id: at_once
                  label: At once
                  concern: 5
          sections:
            - id: running_away
              title: 1.Running Away / Going Missing
              items:
                - id: running_away_level
                  kind: level
                  label: Level
                  scale: risk
            - id: school
              title: "2. School"
              items:
                - id: school_level
                  kind: level
                  label: Level
                  scale: urgency
          """);

  private PastedTable.Plan plan(String table) {
    return PastedTable.read(table).plan(sketch.instrument(), sketch.document());
  }

  private List<String> placed(String table) {
    return plan(table).placed().stream()
        .map(each -> each.item().last() + " " + each.level().id() + ": " + each.words())
        .toList();
  }

  @Test
  void cells_find_their_place_by_section_and_level_whatever_the_numbers_and_capitals() {
    assertThat(placed("\tMild\tSignificant\nRunning away, going missing\tLate\tMissing\n"))
        .containsExactly("running_away_level mild: Late", "running_away_level high: Missing");
  }

  @Test
  void windows_line_ends_and_empty_rows_do_not_count() {
    assertThat(placed("\tMILD\r\n\t\r\n1. Running Away / Going Missing\tLate\r\n\r\n"))
        .containsExactly("running_away_level mild: Late");
  }

  @Test
  void a_cell_with_line_breaks_comes_in_quotation_marks_that_go() {
    assertThat(placed("\tMILD\nRunning Away / Going Missing\t\"Late\r\nOften \"\"out\"\"\"\n"))
        .containsExactly("running_away_level mild: Late\nOften \"out\"");
  }

  @Test
  void quotation_marks_that_are_printed_stay() {
    assertThat(
            placed(
                "\tMILD\tSIGNIFICANT\nRunning away going missing\t\"Sexting\" / images\t\"Gang\""))
        .containsExactly(
            "running_away_level mild: \"Sexting\" / images", "running_away_level high: \"Gang\"");
  }

  @Test
  void a_mark_that_opens_and_never_closes_swallows_nothing() {
    assertThat(placed("\tMILD\tSIGNIFICANT\nRunning away going missing\t\"Late\tMissing"))
        .containsExactly("running_away_level mild: \"Late", "running_away_level high: Missing");
  }

  @Test
  void tight_slashes_stay_whole_and_others_divide_once_it_is_put_in() {
    PastedTable.Plan plan =
        plan("\tMILD\nRunning away going missing\tFamily/friends worried / Late");
    sketch.edit(draft -> PastedTable.put(draft, plan.placed()));

    TreePath at = TreePath.parse("sections/running_away/items/running_away_level/descriptors/mild");
    assertThat(sketch.document().text(at.then(KeyName.TEXT)))
        .contains("Family/friends worried / Late");
    assertThat(Descriptors.indicators(sketch.document(), at).stream().map(each -> each.text()))
        .containsExactly("Family/friends worried", "Late");
  }

  @Test
  void a_level_is_one_of_the_scale_that_the_section_chooses_from() {
    assertThat(placed("\tMILD\nSchool\tLate")).containsExactly("school_level can_wait: Late");
  }

  @Test
  void what_finds_no_place_is_told_word_for_word() {
    PastedTable.Plan plan =
        plan("\tMILD\tSEVERE\tSIGNIFICANT\nSchool\tLate\t\tAbsent\tToo far\nHome\tx\n");

    assertThat(plan.placed()).hasSize(1);
    assertThat(plan.unplaced())
        .containsExactly(
            "No level is called “SEVERE”.",
            "“Absent” has no level in “School”.",
            "“Too far” has no level in “School”.",
            "No section that asks for a level is called “Home”.");
  }

  @Test
  void a_head_alone_says_what_is_wanting() {
    assertThat(plan("\tMILD\tSIGNIFICANT").unplaced())
        .containsExactly("It has no row below its head: the first row names the levels.");
  }
}
