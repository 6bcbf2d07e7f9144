package org.plumbline.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Forms;
import org.plumbline.assessment.Office;
import org.plumbline.assessment.Saving;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.TakesNothing;
import org.plumbline.db.TestDatabase;
import org.plumbline.form.FormContext;
import org.plumbline.form.ItemField;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.response.Answer;
import org.plumbline.shell.PictureAddress;
import org.plumbline.shell.SavedStatus;
import org.plumbline.shell.TextControl;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a section says about what it could not store, on a real database. */
class SectionSavingTest {
  private static final ItemId WORDS = new ItemId("words");
  private static final ItemId COUNT = new ItemId("count");

  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account bob = office.member(council, "Bob Helper", Role.PRACTITIONER);
  private final Div warnings = new Div();
  private Account writer = ann;
  private final SavedStatus status = new SavedStatus();
  private final Map<ItemId, ItemField> fields = new LinkedHashMap<>();

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  private Assessment.Open started() {
    office.publish(Forms.ofEveryKind(council), council);
    return office.start(ann, "form-of-" + council.code());
  }

  /** The first section of the assessment, on Ann's screen. */
  private SectionSaving page(Assessment.Open open) {
    Instrument instrument = open.particulars().version().instrument();
    SectionSaving page =
        new SectionSaving(
            new FormSession(office.assessments, () -> writer, UUID::randomUUID, office.clock, open),
            instrument.sections().getFirst().id(),
            fields,
            new SectionSaving.Signs(status, warnings),
            () -> {},
            office.clock);
    FormContext form =
        new FormContext(
            instrument,
            page,
            computed -> "",
            UUID::randomUUID,
            () -> LocalDate.of(2026, 11, 22),
            PictureAddress.in(instrument.ref()));
    instrument
        .sections()
        .getFirst()
        .items()
        .forEach(item -> fields.put(item.id(), ItemField.of(item, form)));
    return page;
  }

  private static Answer text(String words) {
    return new Answer.Text(words);
  }

  private String drawn(ItemId item) {
    return Optional.ofNullable(fields.get(item)).orElseThrow().getElement().getTextRecursively();
  }

  private String said() {
    return warnings.getElement().getTextRecursively();
  }

  @Test
  void what_is_stored_holds_nobody_back() {
    Assessment.Open open = started();
    SectionSaving page = page(open);

    page.give(WORDS, Optional.of(text("Ann's")));

    assertThat(page.mayLeave()).isTrue();
    assertThat(said()).isEmpty();
    assertThat(office.again(ann, open).in(WORDS).answer()).contains(text("Ann's"));
  }

  @Test
  void text_is_never_stored_in_the_name_of_another_account() {
    Assessment.Open open = started();
    SectionSaving page = page(open);
    writer = bob;

    page.give(WORDS, Optional.of(text("Ann's")));

    assertThat(office.again(ann, open).in(WORDS).answer()).isEmpty();
    assertThat(page.current(WORDS)).contains(text("Ann's"));
  }

  @Test
  void a_clash_keeps_the_page_open_and_says_that_one_has_to_choose() {
    Assessment.Open open = started();
    SectionSaving page = page(open);
    office.write(bob, open, "words", text("Bob's"));

    page.give(WORDS, Optional.of(text("Ann's")));

    assertThat(page.mayLeave()).isFalse();
    assertThat(said()).contains("choose which shall stand").doesNotContain("two seconds");
    assertThat(drawn(WORDS)).contains("Neither text is lost", "Bob's", "Ann's");
  }

  @Test
  void a_clash_in_one_place_keeps_no_other_place_from_being_stored() {
    Assessment.Open open = started();
    SectionSaving page = page(open);
    office.write(bob, open, "words", text("Bob's"));
    page.give(WORDS, Optional.of(text("Ann's")));
    office.databaseIsGoneOnce();
    page.give(COUNT, Optional.of(new Answer.Number(BigDecimal.TWO)));
    assertThat(office.again(ann, open).in(COUNT).answer()).isEmpty();

    page.tryAgain();

    assertThat(office.again(ann, open).in(COUNT).answer()).isPresent();
    assertThat(office.again(ann, open).in(WORDS).answer()).contains(text("Bob's"));
  }

  @Test
  void while_the_database_is_read_only_nothing_is_called_saved_and_all_is_stored_afterwards() {
    isStoredOnceItIsTaken(() -> TakesNothing.readOnly(TestDatabase.DIRECTORY));
  }

  @Test
  void while_a_table_is_full_nothing_is_called_saved_and_all_is_stored_afterwards() {
    isStoredOnceItIsTaken(() -> TakesNothing.full(TestDatabase.DIRECTORY, "answer"));
  }

  private void isStoredOnceItIsTaken(Supplier<TakesNothing> trouble) {
    Assessment.Open open = started();
    SectionSaving page = page(open);
    page.give(COUNT, Optional.of(new Answer.Number(BigDecimal.TWO)));
    try (TakesNothing _ = trouble.get()) {
      page.give(WORDS, Optional.of(text("Ann's")));

      assertThat(status.getElement().getTextRecursively()).startsWith("Not saved, trying again");
      assertThat(page.mayLeave()).isFalse();
      assertThat(UI.getCurrent().getPollInterval()).isPositive();
    }
    page.tryAgain();

    assertThat(status.getElement().getTextRecursively()).startsWith("Saved");
    assertThat(office.again(ann, open).in(WORDS).answer()).contains(text("Ann's"));
  }

  @Test
  void what_was_stored_without_an_answer_does_not_come_back_as_somebody_elses() {
    Assessment.Open open = started();
    SectionSaving page = page(open);
    office.answerOfCommitIsLostOnce();
    page.give(WORDS, Optional.of(text("Ann's")));
    assertThat(office.again(ann, open).in(WORDS).answer()).contains(text("Ann's"));

    page.give(WORDS, Optional.of(text("Ann's, and more")));

    assertThat(drawn(WORDS)).doesNotContain("Neither text is lost");
    assertThat(page.mayLeave()).isTrue();
    assertThat(office.again(ann, open).in(WORDS).answer()).contains(text("Ann's, and more"));
  }

  @Test
  void ones_own_words_of_another_window_are_not_somebody_elses() {
    Assessment.Open open = started();
    SectionSaving page = page(open);
    office.write(ann, open, "words", text("Ann's, elsewhere"));

    page.give(WORDS, Optional.of(text("Ann's")));

    assertThat(drawn(WORDS))
        .contains("You wrote here in another window", "Ann's, elsewhere", "Neither text is lost")
        .doesNotContain("Ann Author");
    assertThat(status.getElement().getTextRecursively()).contains("in another window");
  }

  @Test
  void what_cannot_be_read_holds_back_once_and_keeps_what_was_stored() {
    Assessment.Open open = started();
    SectionSaving page = page(open);
    page.give(COUNT, Optional.of(new Answer.Number(BigDecimal.TWO)));

    write(COUNT, "about forty");

    assertThat(page.mayLeave()).isFalse();
    assertThat(said()).contains("cannot be read").contains("what was saved before");
    assertThat(page.mayLeave()).isTrue();
    assertThat(office.again(ann, open).in(COUNT).answer())
        .contains(new Answer.Number(BigDecimal.TWO));
  }

  @Test
  void what_was_put_right_holds_nobody_back() {
    SectionSaving page = page(started());
    write(COUNT, "about forty");
    write(COUNT, "40");

    assertThat(page.mayLeave()).isTrue();
  }

  private void write(ItemId item, String words) {
    TextControl control =
        LocatorJ._get(Optional.ofNullable(fields.get(item)).orElseThrow(), TextControl.class);
    ObjectNode data = JsonNodeFactory.instance.objectNode();
    data.put(TextControl.VALUE, words);
    control
        .getElement()
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(control.getElement(), "change", data));
  }

  @Test
  void what_was_retired_meanwhile_is_told_with_what_is_kept_and_what_to_do() {
    Assessment.Open open = started();
    SectionSaving page = page(open);
    page.give(WORDS, Optional.of(text("In time")));
    office.retire(open);

    page.give(WORDS, Optional.of(text("Too late")));

    assertThat(said())
        .contains("Version 1 of this form was retired", "is not saved: copy it first")
        .contains("Everything that was saved is kept", "Start a new assessment");
    assertThat(page.mayLeave()).isTrue();
    assertThat(office.again(ann, open).in(WORDS).answer()).contains(text("In time"));
  }

  @Test
  void what_was_submitted_meanwhile_is_told_once_and_then_one_may_leave() {
    Assessment.Open open = started();
    SectionSaving page = page(open);
    office.complete(bob, open);
    assertThat(office.write(bob, open, "words", text("Bob's"))).isInstanceOf(Saving.Saved.class);
    office.submit(bob, open);

    page.give(WORDS, Optional.of(text("Ann's")));

    assertThat(said()).contains("was submitted while you wrote", "Open what was submitted");
    assertThat(page.mayLeave()).isTrue();
  }
}
