package org.plumbline.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.assessment.AnswerText;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Copy;
import org.plumbline.expression.Reading;
import org.plumbline.form.Texts;
import org.plumbline.form.Values;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.outcome.ComputedValue;
import org.plumbline.response.Answer;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.PictureImage;
import org.plumbline.shell.Prose;
import org.plumbline.shell.Region;

/**
 * A whole assessment to read, on screen and on paper: every section with all its indicators, ticked
 * or not. What is not answered, or left out of the copy, says so; what a condition hides is not
 * there.
 */
final class WholeAssessment extends Div {
  private final Instrument instrument;
  private final Assessment assessment;
  private final Reading reading;
  private final Copy copy;

  WholeAssessment(Assessment assessment, Reading reading, Copy copy) {
    this.assessment = assessment;
    this.instrument = assessment.particulars().version().instrument();
    this.reading = reading;
    this.copy = copy;
    addClassName("whole");
    instrument.sections().forEach(section -> add(section(section)));
  }

  private Region section(Section section) {
    Region part = new Region();
    part.addClassName("answer");
    H2 heading = new H2(section.title());
    part.add(heading);
    section.guidance().map(Prose::new).ifPresent(part::add);
    NativeTableBody facts = new NativeTableBody();
    NativeTable front = new NativeTable(facts);
    front.addClassName("front");
    boolean placed = false;
    for (Item item : section.items()) {
      if (!reading.visibility(item).mayHold()) {
        continue;
      }
      if (isFact(item)) {
        if (!placed) {
          part.add(front);
          placed = true;
        }
        facts.add(fact(item));
      } else {
        placed = false;
        facts = new NativeTableBody();
        front = new NativeTable(facts);
        front.addClassName("front");
        part.add(block(item));
      }
    }
    return part;
  }

  /** Short answers stand in a table; long ones and levels stand for themselves. */
  private static boolean isFact(Item item) {
    return switch (item) {
      case Item.Written written -> !written.isLong();
      case Item.ChoiceItem _, Item.ComputedItem _ -> true;
      case Item.LevelItem _, Item.StatementsItem _, Item.TableItem _, Item.NoteItem _ -> false;
    };
  }

  private NativeTableRow fact(Item item) {
    NativeTableHeaderCell name = new NativeTableHeaderCell(item.prompt().label());
    item.prompt().help().map(Prose::new).ifPresent(name::add);
    name.getElement().setAttribute("scope", "row");
    if (copy.leavesOut(item)) {
      return new NativeTableRow(name, new NativeTableCell(Said.leftOut()));
    }
    String said = text(item);
    return new NativeTableRow(
        name,
        new NativeTableCell(
            !said.isEmpty()
                ? Said.words(said)
                : item.takesAnswer() ? Said.notAnswered() : Said.soft("Not worked out")));
  }

  private String text(Item item) {
    return switch (item) {
      case Item.ComputedItem computed -> Values.text(ComputedValue.of(reading, computed).value());
      case Item.ChoiceItem choice -> {
        String said = AnswerText.of(instrument, choice, answer(choice.id()));
        String details = AnswerText.of(instrument, choice, answer(choice.detailsId()));
        yield details.isEmpty() ? said : said + ": " + details;
      }
      case Item.Written _, Item.LevelItem _, Item.StatementsItem _, Item.TableItem _ ->
          AnswerText.of(instrument, item, answer(item.id()));
      case Item.NoteItem _ -> "";
    };
  }

  private Optional<Answer> answer(ItemId slot) {
    return assessment.in(slot).answer();
  }

  private Component block(Item item) {
    if (copy.leavesOut(item)) {
      Div part = headed(item);
      part.add(new Paragraph(Said.leftOut()));
      return part;
    }
    return switch (item) {
      case Item.LevelItem level -> level(level);
      case Item.StatementsItem statements -> statements(statements);
      case Item.TableItem table -> table(table);
      case Item.NoteItem note -> {
        Div words = new Div();
        if (note.prompt().labelPrinted() && !note.prompt().label().isBlank()) {
          words.add(new H3(note.prompt().label()));
        }
        words.add(new Prose(note.text()));
        PictureImage.of(note.picture(), instrument).ifPresent(words::add);
        words.addClassName("printed-note");
        yield words;
      }
      case Item.Written _, Item.ChoiceItem _, Item.ComputedItem _ -> {
        String said = text(item);
        Div part = headed(item);
        part.add(new Paragraph(said.isEmpty() ? Said.notAnswered() : Said.words(said)));
        yield part;
      }
    };
  }

  /** What is asked, in the words of the form. */
  private static Div headed(Item item) {
    Div part = new Div(new H3(item.prompt().label()));
    item.prompt().help().map(Prose::new).ifPresent(part::add);
    return part;
  }

  private Div level(Item.LevelItem item) {
    Scale scale = instrument.getScale(item.scale());
    Div part = headed(item);
    Answer given = answer(item.id()).orElse(null);
    Optional<Level> chosen =
        given instanceof Answer.Chosen(OptionId id) ? scale.find(id) : Optional.empty();
    Paragraph said = new Paragraph();
    chosen.ifPresentOrElse(
        level -> said.add(new LevelChip(scale, level)),
        () ->
            said.add(
                given instanceof Answer.NotKnown ? Said.words("Not known") : Said.notAnswered()));
    part.add(said);
    SortedSet<OptionId> ticked =
        answer(item.indicatorsId()).orElse(null) instanceof Answer.Ticked some
            ? some.ticked()
            : new TreeSet<>();
    for (Level level : scale.levels()) {
      Descriptor descriptor = item.descriptors().get(level.id());
      if (descriptor != null) {
        part.add(descriptor(level, descriptor, ticked));
      }
    }
    return part;
  }

  private Div descriptor(Level level, Descriptor descriptor, SortedSet<OptionId> ticked) {
    Paragraph name = new Paragraph(level.label());
    name.addClassName("printed__level");
    Div part = new Div(name);
    part.addClassName("keep");
    PictureImage.of(descriptor.picture(), instrument).ifPresent(part::add);
    if (descriptor.indicators().isEmpty()) {
      Texts.paragraphs(descriptor.text()).forEach(part::add);
      return part;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("printed");
    descriptor
        .indicators()
        .forEach(indicator ->
            list.add(new BoxedLine(ticked.contains(indicator.id()), indicator.text())));
    part.add(list);
    return part;
  }

  private Div statements(Item.StatementsItem item) {
    Answer.Ticked given =
        answer(item.id()).orElse(null) instanceof Answer.Ticked ticked
            ? ticked
            : Answer.Ticked.of();
    Div part = headed(item);
    if (answer(item.id()).isEmpty()) {
      part.add(new Paragraph(Said.notAnswered()));
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("printed");
    item.statements()
        .forEach(statement -> {
          ListItem line = new BoxedLine(given.ticked().contains(statement.id()), statement.text());
          String details = given.details().get(statement.id());
          if (details != null) {
            Paragraph words = new Paragraph(item.details().orElse("Details") + " " + details);
            words.addClassName("as-written");
            line.add(new Span(), words);
          }
          list.add(line);
        });
    part.add(list);
    return part;
  }

  private Div table(Item.TableItem table) {
    Div part = headed(table);
    List<Answer.Row> rows =
        answer(table.id()).orElse(null) instanceof Answer.Rows(List<Answer.Row> some)
            ? some
            : List.of();
    if (rows.isEmpty()) {
      part.add(new Paragraph(Said.notAnswered()));
      return part;
    }
    NativeTableRow heads = new NativeTableRow();
    table
        .columns()
        .forEach(column -> heads.add(new NativeTableHeaderCell(column.prompt().label())));
    NativeTableBody body = new NativeTableBody();
    for (Answer.Row row : rows) {
      NativeTableRow line = new NativeTableRow();
      table.columns().forEach(column -> line.add(cell(column, row.cells())));
      body.add(line);
    }
    NativeTable grid = new NativeTable(new NativeTableHeader(heads), body);
    grid.addClassName("acts");
    part.add(grid);
    return part;
  }

  private NativeTableCell cell(Item column, Map<ItemId, Answer> cells) {
    if (copy.leavesOut(column)) {
      return new NativeTableCell(Said.leftOut());
    }
    String said = AnswerText.of(instrument, column, Optional.ofNullable(cells.get(column.id())));
    return new NativeTableCell(said.isEmpty() ? Said.notAnswered() : Said.words(said));
  }
}
