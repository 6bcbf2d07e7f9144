package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.definition.Definition;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.DocumentControl;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.schema.Document;

/** An instrument of any council can be composed by hand, to the last byte of its definition. */
class RebuildTest {
  @ParameterizedTest
  @EnumSource
  void each_instrument_is_composed_anew_with_the_commands_of_the_designer(Bundled bundled) {
    Sketch draft = new Sketch(empty(bundled.instrument()));

    new Rebuilding(bundled.document(), draft.draft(), draft::edit).all();

    assertThat(Definition.of(draft.document().read().instrument()).text())
        .isEqualTo(bundled.text());
  }

  @ParameterizedTest
  @EnumSource
  void undoing_all_of_it_leaves_the_empty_tree_and_redoing_the_whole(Bundled bundled) {
    Sketch draft = new Sketch(empty(bundled.instrument()));
    Document first = draft.document();
    new Rebuilding(bundled.document(), draft.draft(), draft::edit).all();
    Document last = draft.document();

    Document back = last;
    for (Edit edit : draft.made().reversed()) {
      back = Drafts.done(edit.inverse(), back);
    }
    assertThat(back).isEqualTo(first);

    Document again = back;
    for (Edit edit : draft.made()) {
      again = Drafts.done(edit, again);
    }
    assertThat(again).isEqualTo(last);
  }

  @Test
  void a_draft_composed_in_the_database_is_read_by_another_program_and_taken_back_whole() {
    Desk desk = new Desk();
    Draft first = desk.begun();
    Instrument printed = Bundled.NORTHAMPTONSHIRE_CSE.instrument();
    Instrument wanted =
        with(printed, first.instrument(), printed.title(), List.of(desk.owner.code()));

    int made =
        new Rebuilding(
                Document.of(wanted),
                first,
                make -> desk.saved(desk.drafts.edit(desk.anna, first.id(), make)))
            .all();

    Drafts elsewhere = desk.elsewhere();
    Draft last = elsewhere.open(desk.sam, desk.code);
    assertThat(Definition.of(last.instrument()).text()).isEqualTo(Definition.of(wanted).text());
    assertThat(last.history().standing()).hasSize(made);

    Draft back = last;
    while (back.history().undoes().isPresent()) {
      int seen = back.history().undoes().orElseThrow().revision();
      back = desk.saved(elsewhere.undo(desk.sam, back.id(), seen));
    }
    assertThat(back.document()).isEqualTo(first.document());
    assertThat(desk.elsewhere().open(desk.anna, desk.code).document()).isEqualTo(first.document());
  }

  /** What a draft of a new instrument begins with: its code, its owner and a title. */
  private static Instrument empty(Instrument of) {
    return with(
        new Instrument(
            of.code(),
            of.version(),
            of.owner(),
            List.of(of.owner()),
            "A new instrument",
            true,
            "en-GB",
            Optional.empty(),
            DocumentControl.NONE,
            List.of(),
            List.of(),
            List.of(),
            OutcomeRules.NONE,
            List.of(),
            List.of(),
            List.of(),
            List.of()),
        of,
        "A new instrument",
        List.of(of.owner()));
  }

  private static Instrument with(
      Instrument from, Instrument named, String title, List<AuthorityCode> authorities) {
    return new Instrument(
        named.code(),
        named.version(),
        named.owner(),
        authorities,
        title,
        from.titlePrinted(),
        from.language(),
        from.purpose(),
        from.control(),
        from.scales(),
        from.optionSets(),
        from.sections(),
        from.outcome(),
        from.routing(),
        from.workflow(),
        from.notes(),
        from.pictures());
  }
}
