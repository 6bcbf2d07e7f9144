package org.plumbline.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.assessment.AnswerText;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Copy;
import org.plumbline.assessment.Office;
import org.plumbline.assessment.Saving;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.comparison.CarryOver;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Verdict;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Definitions;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Reading;
import org.plumbline.expression.Value;
import org.plumbline.form.FormContext;
import org.plumbline.form.ItemField;
import org.plumbline.form.SlotEditor;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Column;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.ItemExample;
import org.plumbline.outcome.Outcome;
import org.plumbline.response.Answer;
import org.plumbline.routing.RoutingPlan;
import org.plumbline.shell.PictureAddress;

/**
 * Every kind of item in every place where it may stand. A new kind has an example here, or the
 * first test fails; the others then say what it does not do yet.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindEverywhereTest {
  private static final String RELABELLED = "Another label of ";

  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final String form = formOf(columns().toList());
  private Assessment.Open open;
  private Instrument instrument;
  private Reading reading;

  static Stream<ItemExample> asked() {
    return ItemExample.inSection().stream();
  }

  static Stream<ItemExample> answered() {
    return asked().filter(example -> example.answer().isPresent());
  }

  /** Those that a table takes. */
  static Stream<ItemExample> columns() {
    return ItemExample.inTable().stream().filter(example -> problems(example).isEmpty());
  }

  static Stream<ItemExample> noColumns() {
    return ItemExample.inTable().stream().filter(example -> !problems(example).isEmpty());
  }

  private static List<String> problems(ItemExample column) {
    String text = Definitions.withHead(ItemExample.form(List.of(column.tableOf())));
    return switch (DefinitionReader.read("test.yaml", text)) {
      case org.plumbline.definition.Reading.Read _ -> List.of();
      case org.plumbline.definition.Reading.Refused refused ->
          refused.problems().stream().map(problem -> problem.wrong()).toList();
    };
  }

  private String formOf(List<ItemExample> columns) {
    return Definitions.withHead(
        "instrument: kinds-of-%1$s\nowner: %1$s\nauthorities: [%1$s]\n".formatted(council.code())
            + ItemExample.formOfAll(columns));
  }

  @BeforeAll
  void fillIn() {
    office.publish(form, council);
    open = office.start(ann, "kinds-of-" + council.code());
    answered().forEach(each -> write(each.id(), each.answer().orElseThrow()));
    columns().forEach(each -> write(each.table(), inRow(each)));
    open = office.again(ann, open);
    instrument = open.particulars().version().instrument();
    reading = office.submissions.reading(ann, open);
  }

  private void write(ItemId slot, Answer answer) {
    assertThat(office.write(ann, open, slot.value(), answer)).isInstanceOf(Saving.Saved.class);
  }

  private static Answer inRow(ItemExample example) {
    return ItemExample.row(example.id(), example.answer().orElseThrow());
  }

  @BeforeEach
  void openBrowser() {
    MockVaadin.setup();
  }

  @AfterEach
  void closeBrowser() {
    MockVaadin.tearDown();
  }

  private Item item(ItemId id) {
    return instrument.findItem(id).orElseThrow();
  }

  @Test
  void every_kind_has_an_example() {
    assertThat(asked().<Class<?>>map(example -> item(example.id()).getClass()))
        .containsAll(ItemExample.kinds());
  }

  @ParameterizedTest
  @MethodSource("asked")
  void in_a_section_it_is_drawn_and_its_answer_is_kept(ItemExample example) {
    assertThat(drawn(item(example.id()))).contains(squeezed("Label of " + example.id()));
    assertThat(item(example.id()).takesAnswer()).isEqualTo(example.answer().isPresent());
    assertThat(open.in(example.id()).answer()).isEqualTo(example.answer());
  }

  @ParameterizedTest
  @MethodSource("columns")
  void as_a_column_it_is_drawn_in_each_row_and_its_cells_are_kept(ItemExample example) {
    Item table = item(example.table());
    assertThat(Column.in(table)).hasSameSizeAs(table.columns());
    assertThat(drawn(table)).contains(squeezed("Label of " + example.id()));
    assertThat(open.in(example.table()).answer()).contains(inRow(example));
    assertThat(AnswerText.of(instrument, table, Optional.of(inRow(example))))
        .contains(example.said());
  }

  @ParameterizedTest
  @MethodSource("noColumns")
  void what_is_refused_as_a_column_is_drawn_as_none(ItemExample example) {
    assertThat(problems(example))
        .singleElement()
        .asString()
        .containsAnyOf("cannot be a column", "takes several ticks");
    assertThat(Column.of(item(new ItemId(example.id().value().replace("cell", "asked")))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("answered")
  void conditions_scores_and_routes_hang_on_its_answer(ItemExample example) {
    Item hangs = item(new ItemId(example.id() + "_hangs"));
    assertThat(reading.decide(hangs.prompt().visible())).isEqualTo(Decision.HOLDS);
    assertThat(RoutingPlan.of(reading, ZonedDateTime.parse("2026-03-02T09:30:00Z")).routes())
        .anyMatch(planned -> planned.route().id().value().equals(example.id() + "_route"));
    assertThat(Outcome.of(reading).scores())
        .filteredOn(score -> score.score().id().value().equals(example.id() + "_score"))
        .allMatch(score -> score.value().equals(new Value.Number(new BigDecimal("2"))))
        .hasSize(example.hasPoints() ? 1 : 0);
  }

  @ParameterizedTest
  @MethodSource("asked")
  void it_stands_on_paper_and_is_left_out_of_copies_when_it_is_sensitive(ItemExample example) {
    assertThat(words(new WholeAssessment(open, reading, Copy.WHOLE)))
        .contains(squeezed(example.said()));
    assertThat(words(new WholeAssessment(open, reading, Copy.WITHOUT_SENSITIVE)))
        .contains(squeezed("Label of " + example.id()))
        .doesNotContain(squeezed(example.said()));
  }

  @ParameterizedTest
  @MethodSource("asked")
  void a_comparison_tells_what_of_it_changed_and_that_it_went(ItemExample example) {
    Instrument relabelled =
        Definitions.instrument(form.replace("Label of " + example.id() + ",", "Another,"));
    assertThat(Comparison.between(instrument, instrument).changes()).isEmpty();
    assertThat(Comparison.between(instrument, relabelled).changes())
        .singleElement()
        .asString()
        .contains(example.id().value());
  }

  @ParameterizedTest
  @MethodSource("answered")
  void its_answer_is_carried_over_in_the_same_words_only(ItemExample example) {
    Instrument relabelled = Definitions.instrument(form.replace("Label of ", RELABELLED));
    assertThat(verdicts(instrument, example.id())).containsOnly(Verdict.Kind.KEPT);
    assertThat(verdicts(relabelled, example.id())).containsOnly(Verdict.Kind.CONFIRM);
  }

  @ParameterizedTest
  @MethodSource("columns")
  void a_column_is_carried_over_in_the_same_words_only(ItemExample example) {
    Instrument relabelled = Definitions.instrument(form.replace("Label of ", RELABELLED));
    assertThat(verdicts(instrument, example.table())).containsOnly(Verdict.Kind.KEPT);
    assertThat(verdicts(relabelled, example.table())).containsOnly(Verdict.Kind.CONFIRM);
  }

  private List<Verdict.Kind> verdicts(Instrument to, ItemId slot) {
    return CarryOver.of(instrument, to, open.answers()).verdicts().stream()
        .filter(verdict -> verdict.part().slot().equals(slot))
        .map(Verdict::kind)
        .filter(kind -> kind != Verdict.Kind.NEW)
        .toList();
  }

  private String drawn(Item item) {
    FormContext context =
        new FormContext(
            instrument,
            new SlotEditor() {
              @Override
              public Optional<Answer> current(ItemId slot) {
                return open.in(slot).answer();
              }

              @Override
              public void give(ItemId slot, Optional<Answer> answer) {
                throw new IllegalStateException("written in " + slot);
              }
            },
            _ -> "",
            UUID::randomUUID,
            () -> LocalDate.of(2026, 3, 2),
            PictureAddress.in(instrument.ref()));
    return words(ItemField.of(item, context));
  }

  private static String words(Component component) {
    return squeezed(Jsoup.parse(component.getElement().getOuterHTML()).text());
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\h]+", "");
  }
}
