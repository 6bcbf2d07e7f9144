package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.drafting.Applied;
import org.plumbline.drafting.Descriptors;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.History;
import org.plumbline.drafting.NewElements;
import org.plumbline.id.DraftId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** Every edit that the designer can make is told as what it is. */
class EditsComparedTest {
  private static final TreePath SECTIONS = TreePath.parse("sections");
  private static final TreePath EDUCATION = TreePath.parse("sections/education/items");
  private static final TreePath LEVEL = EDUCATION.entry("education_level");

  private final Draft draft = draft(Bundled.PETERBOROUGH_AND_CAMBRIDGESHIRE);

  @ParameterizedTest
  @CsvSource({
    "title, renamed instrument WORDING",
    "sections/education/title, renamed section WORDING",
    "sections/running_away/guidance, reworded section WORDING",
    "sections/education/items/education_evidence/label, renamed item WORDING",
    "sections/front_page/items/indicated_risk_level/text, reworded item WORDING",
    "sections/front_page/items/mild_count/expression, changed item SCORING",
    "sections/front_page/items/current_attendance/unit, changed item WORDING",
    "scales/risk/levels/mild/label, renamed level SCALE",
    "option_sets/yes_no/options/yes/label, renamed option WORDING",
    "routing/peterborough_mild/title, renamed route ROUTING",
    "routing/peterborough_mild/text, reworded route ROUTING",
  })
  void words_that_are_written_anew(String path, String told) {
    TreePath at = TreePath.parse(path);
    Optional<String> seen = draft.document().text(at);

    assertThat(seen).isPresent();
    assertThat(told(Edits.write(draft, at, seen, "Something else"))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource({
    "sections/education/items/education_evidence/help, reworded item WORDING",
    "sections/education/items/education_evidence/visible, changed item STRUCTURE",
    "purpose, reworded instrument WORDING",
    "control/author, changed document control WORDING",
  })
  void words_where_there_were_none(String path, String told) {
    Edit edit = Edits.write(draft, TreePath.parse(path), Optional.empty(), "Something new");

    assertThat(told(edit)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource({
    "sections, section, added section STRUCTURE",
    "sections/education/items, text, added item STRUCTURE",
    "sections/education/items/education_actions/columns, text, added item STRUCTURE",
    "scales, scale, added scale SCALE",
    "scales/risk/levels, level, added level SCALE",
    "option_sets, set, added option set STRUCTURE",
    "option_sets/yes_no/options, option, added option STRUCTURE",
    "outcome/scores, score, added score SCORING",
    "outcome/indicated, rule, added indicated level SCORING",
    "outcome/limits, limit, added limit SCORING",
    "routing, route, added route ROUTING",
    "routing/peterborough_mild/parts, part, added part ROUTING",
    "routing/peterborough_mild/steps, step, added step ROUTING",
    "workflow, step, added workflow step ROUTING",
  })
  void something_that_is_begun(String list, String kind, String told) {
    assertThat(told(NewElements.add(draft, TreePath.parse(list), kind, "Wholly new")))
        .containsExactly(told);
  }

  @Test
  void a_band_of_a_score() {
    Draft scored = after(NewElements.add(draft, TreePath.parse("outcome/scores"), "score", "Sum"));

    assertThat(
            told(scored, NewElements.add(scored, TreePath.parse("outcome/bands"), "band", "High")))
        .containsExactly("added band SCORING");
  }

  @ParameterizedTest
  @CsvSource({
    "sections/education, removed section STRUCTURE",
    "sections/education/items/education_evidence, removed item STRUCTURE",
    "option_sets/yes_no/options/no, removed option STRUCTURE",
    "routing/peterborough_mild, removed route ROUTING",
  })
  void something_that_is_taken_away_is_told_once(String entry, String told) {
    assertThat(told(Edits.remove(draft, TreePath.parse(entry)))).containsExactly(told);
  }

  @Test
  void a_level_goes_with_its_wording_in_nine_sections() {
    List<String> told = told(Edits.remove(draft, TreePath.parse("scales/risk/levels/mild")));

    assertThat(told).filteredOn("removed level SCALE"::equals).hasSize(1);
    assertThat(told).filteredOn("removed descriptor WORDING"::equals).hasSize(9);
    assertThat(told).hasSize(10);
  }

  @Test
  void one_section_that_is_moved_is_the_only_one_that_moved() {
    Edit edit =
        Edits.move(draft, SECTIONS.entry("education"), SECTIONS, Optional.of("running_away"));

    assertThat(told(edit)).containsExactly("moved section STRUCTURE");
  }

  @Test
  void an_item_that_is_moved_to_another_section_takes_what_is_in_it_along() {
    Edit edit =
        Edits.move(draft, LEVEL, TreePath.parse("sections/coercion/items"), Optional.empty());

    assertThat(told(edit)).containsExactly("moved item STRUCTURE");
  }

  @Test
  void a_copy_is_something_new() {
    assertThat(told(Edits.copy(draft, SECTIONS.entry("education"))))
        .containsExactly("added section STRUCTURE");
  }

  @Test
  void a_descriptor_that_is_worded_anew() {
    OptionId mild = new OptionId("mild");
    String seen =
        draft
            .document()
            .text(LEVEL.then(KeyName.DESCRIPTORS).entry("mild").then(KeyName.TEXT))
            .orElse("");
    Edit edit =
        Descriptors.write(draft, LEVEL, mild, Optional.of(seen), seen.replace("Mainly", "Mostly"));

    assertThat(told(edit))
        .containsExactlyInAnyOrder("reworded descriptor WORDING", "reworded indicator WORDING");
  }

  @Test
  void a_descriptor_in_capitals_is_cosmetic() {
    OptionId mild = new OptionId("mild");
    String seen =
        draft
            .document()
            .text(LEVEL.then(KeyName.DESCRIPTORS).entry("mild").then(KeyName.TEXT))
            .orElse("");
    Edit edit =
        Descriptors.write(draft, LEVEL, mild, Optional.of(seen), seen.replace("Mainly", "MAINLY"));

    assertThat(told(edit))
        .containsExactlyInAnyOrder("reworded descriptor COSMETIC", "reworded indicator COSMETIC");
  }

  @Test
  void a_descriptor_that_is_cleared() {
    OptionId mild = new OptionId("mild");
    Optional<String> seen =
        draft.document().text(LEVEL.then(KeyName.DESCRIPTORS).entry("mild").then(KeyName.TEXT));

    assertThat(told(Descriptors.write(draft, LEVEL, mild, seen, "")))
        .containsExactly("removed descriptor WORDING");
  }

  @Test
  void a_descriptor_that_is_divided_otherwise() {
    String whole =
        draft
            .document()
            .text(LEVEL.then(KeyName.DESCRIPTORS).entry("mild").then(KeyName.TEXT))
            .orElse("");
    var before =
        Descriptors.texts(
            Descriptors.indicators(
                draft.document(), LEVEL.then(KeyName.DESCRIPTORS).entry("mild")));
    Edit edit = Descriptors.divide(draft, LEVEL, new OptionId("mild"), before, List.of(whole));

    assertThat(told(edit)).isNotEmpty().allMatch(change -> change.contains(" indicator "));
  }

  @ParameterizedTest
  @CsvSource({
    "scales/risk/levels/mild/points, changed level SCORING",
    "scales/risk/levels/mild/concern, changed level SCALE",
    "sections/front_page/items/current_attendance/max, changed item STRUCTURE",
  })
  void figures(String path, String told) {
    TreePath at = TreePath.parse(path);
    Tree figure = new Tree.Figure(BigDecimal.TWO);

    assertThat(told(Edits.put(draft, at, draft.document().find(at), Optional.of(figure))))
        .containsExactly(told);
  }

  @Test
  void a_finding_that_is_accepted_for_a_reason_already_given() {
    TreePath notes = TreePath.parse("notes");
    TreePath accepts =
        notes.entry(draft.document().entries(notes).getFirst()).then(KeyName.ACCEPTS);
    Tree finding = new Tree.Text(Fingerprint.of("a finding").hex());

    assertThat(told(Edits.put(draft, accepts, Optional.empty(), Optional.of(finding))))
        .containsExactly("changed note WORDING");
  }

  private List<String> told(Edit edit) {
    return told(draft, edit);
  }

  private static List<String> told(Draft before, Edit edit) {
    Instrument then = before.document().read().instrument();
    Instrument now = document(before, edit).read().instrument();
    return Comparison.between(then, now).changes().stream()
        .map(change ->
            "%s %s %s"
                .formatted(kind(change), change.element().kind().words(), change.changeClass()))
        .toList();
  }

  private static String kind(Change change) {
    return switch (change) {
      case Change.Added _ -> "added";
      case Change.Removed _ -> "removed";
      case Change.Moved _ -> "moved";
      case Change.Renamed _ -> "renamed";
      case Change.Reworded _ -> "reworded";
      case Change.Changed _ -> "changed";
    };
  }

  private static Document document(Draft before, Edit edit) {
    return switch (edit.to(before.document())) {
      case Applied.Done(Document document) -> document;
      case Applied.Clash clash -> throw new IllegalStateException(clash.toString());
      case Applied.Gone gone -> throw new IllegalStateException(gone.toString());
    };
  }

  private Draft after(Edit edit) {
    return draft.showing(document(draft, edit));
  }

  private static Draft draft(Instrument instrument) {
    return new Draft(
        new DraftId(1),
        instrument.code(),
        Optional.empty(),
        0,
        Instant.EPOCH,
        Document.of(instrument),
        instrument,
        History.NONE);
  }
}
