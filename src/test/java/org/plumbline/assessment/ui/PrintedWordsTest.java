package org.plumbline.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Copy;
import org.plumbline.assessment.Given;
import org.plumbline.assessment.Office;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.expression.Reading;
import org.plumbline.form.FormContext;
import org.plumbline.form.ItemField;
import org.plumbline.form.SlotEditor;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Prompt;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Statement;
import org.plumbline.response.Answer;
import org.plumbline.shell.PictureAddress;
import org.plumbline.shell.Prose;

/** Whatever the form prints stands on the assessment as it is read and printed, too. */
class PrintedWordsTest {
  private final Office office = Office.shared();

  @BeforeEach
  void open() {
    MockVaadin.setup();
  }

  @AfterEach
  void close() {
    MockVaadin.tearDown();
  }

  @ParameterizedTest
  @CsvSource({
    "cambridgeshire, cambridgeshire-peterborough-cse",
    "peterborough, cambridgeshire-peterborough-cse",
    "hammersmith-fulham, hammersmith-fulham-exploitation",
    "northamptonshire, northamptonshire-cse"
  })
  void every_text_of_the_form_stands_on_what_is_read_and_printed(String council, String code) {
    Account ann = office.member(office.authority(council), "Ann Author", Role.PRACTITIONER);
    Assessment.Open open = withRows(office.start(ann, code));
    Instrument instrument = open.particulars().version().instrument();
    Reading reading = office.submissions.reading(ann, open);
    String form = form(instrument, reading, open);
    String read = words(new WholeAssessment(open, reading, Copy.WHOLE));

    List<String> texts =
        instrument
            .items()
            .filter(item -> reading.visibility(item).mayHold())
            .flatMap(PrintedWordsTest::printed)
            .toList();
    assertThat(texts).hasSizeGreaterThan(60);
    assertThat(texts).filteredOn(text -> !form.contains(text)).isEmpty();
    assertThat(texts).filteredOn(text -> !read.contains(text)).isEmpty();
    assertThat(instrument.sections().stream().flatMap(PrintedWordsTest::headed))
        .filteredOn(text -> !read.contains(text))
        .isEmpty();
  }

  /** The heads of a table stand there once it has a row. */
  private static Assessment.Open withRows(Assessment.Open open) {
    Assessment.Open filled = open;
    for (Item item : open.particulars().version().instrument().items().toList()) {
      if (item instanceof Item.TableItem table) {
        Answer.Row row =
            new Answer.Row(
                UUID.randomUUID(),
                Map.of(table.columns().getFirst().id(), new Answer.Text("Something")));
        filled =
            filled.with(
                item.id(),
                new Given(Optional.of(new Answer.Rows(List.of(row))), 1, Optional.empty()));
      }
    }
    return filled;
  }

  private static Stream<String> headed(Section section) {
    return Stream.concat(
        Stream.of(squeezed(section.title())),
        section.guidance().map(Prose::new).map(PrintedWordsTest::words).stream());
  }

  private static Stream<String> printed(Item item) {
    List<String> plain = new ArrayList<>();
    Prompt prompt = item.prompt();
    if (!(item instanceof Item.NoteItem) || prompt.labelPrinted()) {
      plain.add(prompt.label());
    }
    switch (item) {
      case Item.LevelItem level -> {
        for (Descriptor descriptor : level.descriptors().values()) {
          if (descriptor.indicators().isEmpty()) {
            plain.add(descriptor.text());
          }
          descriptor.indicators().stream().map(Indicator::text).forEach(plain::add);
        }
      }
      case Item.StatementsItem statements ->
          statements.statements().stream().map(Statement::text).forEach(plain::add);
      case Item.TableItem table ->
          table.columns().forEach(column -> plain.add(column.prompt().label()));
      case Item.TextItem _,
          Item.LongTextItem _,
          Item.NumberItem _,
          Item.DateItem _,
          Item.EmailItem _,
          Item.PhoneItem _,
          Item.AddressItem _,
          Item.IdentifierItem _,
          Item.ChoiceItem _,
          Item.ComputedItem _,
          Item.NoteItem _ -> {}
    }
    Optional<String> note =
        item instanceof Item.NoteItem each ? Optional.of(each.text()) : Optional.empty();
    return Stream.concat(
        plain.stream().map(PrintedWordsTest::squeezed),
        Stream.concat(prompt.help().stream(), note.stream())
            .map(Prose::new)
            .map(PrintedWordsTest::words));
  }

  private static String form(Instrument instrument, Reading reading, Assessment.Open open) {
    FormContext context =
        new FormContext(
            instrument,
            new Standing(open),
            _ -> "",
            UUID::randomUUID,
            () -> LocalDate.of(2026, 3, 2),
            PictureAddress.in(instrument.ref()));
    StringBuilder form = new StringBuilder();
    instrument
        .items()
        .filter(item -> reading.visibility(item).mayHold())
        .forEach(item -> form.append(words(ItemField.of(item, context))));
    return form.toString();
  }

  /** A form in which nobody writes. */
  private record Standing(Assessment.Open open) implements SlotEditor {
    @Override
    public Optional<Answer> current(ItemId slot) {
      return open.in(slot).answer();
    }

    @Override
    public void give(ItemId slot, Optional<Answer> answer) {
      throw new IllegalStateException("written in " + slot);
    }
  }

  private static String words(Component component) {
    return squeezed(Jsoup.parse(component.getElement().getOuterHTML()).text());
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\h]+", "");
  }
}
