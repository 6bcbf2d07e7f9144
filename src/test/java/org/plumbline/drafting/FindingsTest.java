package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.plumbline.drafting.Trees.section;
import static org.plumbline.drafting.Trees.text;
import static org.plumbline.drafting.Trees.textItem;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.EditorialNote;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.lint.Context;
import org.plumbline.lint.Finding;
import org.plumbline.lint.Lint;
import org.plumbline.lint.LintRule;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Soundness;
import org.plumbline.schema.TreePath;

/** What was found in a draft is mended, or stays for a reason that goes with the version. */
class FindingsTest {
  private static final TreePath GUIDANCE = TreePath.parse("sections/send/guidance");
  private static final Context TODAY = Context.on(LocalDate.of(2026, 11, 22));

  private final Desk desk = new Desk();

  private Draft withRetiredAddress() {
    Draft draft = desk.begun();
    desk.saved(
        desk.drafts.edit(
            desk.anna,
            draft.id(),
            now ->
                Edits.add(
                    now,
                    TreePath.parse("sections"),
                    section("send", "1. Send", textItem("to", "To")),
                    Optional.empty())));
    return desk.saved(
        desk.drafts.edit(
            desk.anna,
            draft.id(),
            now ->
                Edits.write(now, GUIDANCE, Optional.empty(), "Send it to a@north.gcsx.gov.uk.")));
  }

  private LintResult.Found retired(Draft draft) {
    return desk.findings.lookOver(desk.anna, draft).found().stream()
        .filter(found -> found.finding().rule() == LintRule.RETIRED_ADDRESS)
        .findFirst()
        .orElseThrow();
  }

  private Draft accepted(Draft draft) {
    Finding finding = retired(draft).finding();
    return desk.saved(
        desk.drafts.edit(
            desk.sam,
            draft.id(),
            now -> Findings.accept(now, finding, "The board knows; it is forwarded.")));
  }

  @Test
  void what_is_accepted_is_kept_in_the_draft_with_its_reason_and_who_said_so() {
    Draft draft = accepted(withRetiredAddress());

    assertThat(retired(draft).accepted())
        .hasValueSatisfying(acceptance -> {
          assertThat(acceptance.reason()).isEqualTo("The board knows; it is forwarded.");
          assertThat(acceptance.by()).contains("Sam Field");
        });
    assertThat(draft.instrument().notes())
        .extracting(EditorialNote::about, EditorialNote::decision, EditorialNote::accepts)
        .containsExactly(
            tuple(
                Optional.of("send"),
                EditorialNote.Decision.KEPT,
                Optional.of(retired(draft).finding().fingerprint())));
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void it_comes_back_when_its_words_change() {
    Draft draft = accepted(withRetiredAddress());
    Draft changed =
        desk.saved(
            desk.drafts.edit(
                desk.anna,
                draft.id(),
                now ->
                    Edits.write(
                        now,
                        GUIDANCE,
                        now.document().text(GUIDANCE),
                        "Send all of it to a@north.gcsx.gov.uk.")));

    assertThat(retired(changed).accepted()).isEmpty();
    assertThat(desk.findings.lookOver(desk.anna, changed).reasonsLeft()).isEqualTo(1);
  }

  @Test
  void a_reason_that_the_board_is_still_to_confirm_accepts_nothing() {
    Draft draft = accepted(withRetiredAddress());
    TreePath note = retired(draft).accepted().orElseThrow().note();
    Draft doubted =
        desk.saved(
            desk.drafts.edit(
                desk.anna,
                draft.id(),
                now ->
                    Edits.put(
                        now,
                        note.then(KeyName.DECISION),
                        Optional.of(text("kept")),
                        Optional.of(text("to_confirm")))));

    assertThat(retired(doubted).accepted()).isEmpty();
  }

  @Test
  void an_acceptance_can_be_taken_back() {
    Draft draft = accepted(withRetiredAddress());
    LintResult.Acceptance acceptance = retired(draft).accepted().orElseThrow();
    Draft reopened =
        desk.saved(
            desk.drafts.edit(desk.anna, draft.id(), now -> Findings.reopen(now, acceptance)));

    assertThat(retired(reopened).accepted()).isEmpty();
    assertThat(reopened.instrument().notes()).isEmpty();
  }

  @Test
  void drafts_are_looked_over_for_board_admins_only() {
    Draft draft = withRetiredAddress();

    assertThatThrownBy(() -> desk.findings.lookOver(desk.practitioner, draft))
        .isInstanceOf(NoSuchDraft.class);
  }

  @ParameterizedTest
  @FieldSource("org.plumbline.drafting.SeedDrafts#CODES")
  void whatever_is_found_has_a_way_to_its_words_and_can_be_accepted(String code) {
    Draft draft = SeedDrafts.draft(SeedDrafts.instrument(code));
    List<Finding> findings = Lint.check(draft.instrument(), TODAY);
    assertThat(findings).isNotEmpty();
    for (Finding finding : findings) {
      TreePath at = Paths.of(draft.document(), finding.place());
      assertThat(finding.text().isEmpty() || draft.document().text(at).isPresent())
          .as(finding.toString())
          .isTrue();
      assertThat(draft.document().text(at).filter(_ -> !finding.text().isEmpty()).orElse(""))
          .isEqualTo(finding.text());
      Instrument accepted =
          SeedDrafts.after(draft, Findings.accept(draft, finding, "Decided so.")).instrument();
      assertThat(Soundness.check(accepted)).as(finding.toString()).isEmpty();
    }
  }

  @ParameterizedTest
  @FieldSource("org.plumbline.drafting.SeedDrafts#CODES")
  void a_fix_ends_its_finding_and_brings_no_other(String code) {
    Draft draft = SeedDrafts.draft(SeedDrafts.instrument(code));
    for (Finding finding : Lint.check(draft.instrument(), TODAY)) {
      finding
          .fix()
          .ifPresent(fix -> {
            LintResult.Found found =
                new LintResult.Found(
                    finding, Paths.of(draft.document(), finding.place()), Optional.empty());
            Draft mended = SeedDrafts.after(draft, Findings.mend(draft, found, fix));
            assertThat(Lint.check(mended.instrument(), TODAY).stream().map(Finding::fingerprint))
                .doesNotContain(finding.fingerprint());
          });
    }
  }

  @Test
  void a_mended_descriptor_is_divided_anew() {
    Draft draft = SeedDrafts.draft(SeedDrafts.instrument("cambridgeshire-peterborough-cse"));
    TreePath item = TreePath.parse("sections/running_away/items/running_away_level");
    Draft loose =
        SeedDrafts.after(
            draft,
            Descriptors.write(
                draft,
                item,
                new OptionId("mild"),
                draft
                    .document()
                    .text(item.then(KeyName.DESCRIPTORS).entry("mild").then(KeyName.TEXT)),
                "Late  home / Out  all night"));
    Finding spaces =
        Lint.check(loose.instrument(), TODAY).stream()
            .filter(finding -> finding.rule() == LintRule.DOUBLE_SPACE)
            .filter(finding -> finding.element().equals("running_away_level/mild"))
            .findFirst()
            .orElseThrow();
    Draft mended =
        SeedDrafts.after(
            loose,
            Findings.mend(
                loose,
                new LintResult.Found(
                    spaces, Paths.of(loose.document(), spaces.place()), Optional.empty()),
                spaces.fix().orElseThrow()));

    assertThat(
            Descriptors.indicators(mended.document(), item.then(KeyName.DESCRIPTORS).entry("mild"))
                .stream()
                .map(Indicator::text))
        .containsExactly("Late home", "Out all night");
  }
}
