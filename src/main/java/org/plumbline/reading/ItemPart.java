package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Item.ChoiceItem;
import org.plumbline.instrument.Item.ComputedItem;
import org.plumbline.instrument.Item.LevelItem;
import org.plumbline.instrument.Item.NoteItem;
import org.plumbline.instrument.Item.NumberItem;
import org.plumbline.instrument.Item.StatementsItem;
import org.plumbline.instrument.Item.TableItem;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Statement;
import org.plumbline.shell.PictureAddress;
import org.plumbline.shell.PictureImage;
import org.plumbline.shell.Prose;

/** One item as it reads: what is asked, every wording there is to choose from, and when. */
final class ItemPart extends Div {
  private final Instrument instrument;
  private final PictureAddress pictures;

  ItemPart(Instrument instrument, Item item, PictureAddress pictures) {
    this.instrument = instrument;
    this.pictures = pictures;
    addClassName("item");
    setClassName("item--short", isShort(item));
    setId(item.id().value());
    boolean isNote =
        switch (item) {
          case NoteItem _ -> true;
          case Item.Written _, Item.Choosable _, TableItem _, ComputedItem _ -> false;
        };
    if (!isNote || item.prompt().labelPrinted()) {
      add(Supplied.heading(new H3(), item.prompt().label(), item.prompt().labelPrinted()));
    }
    item.prompt().help().ifPresent(help -> add(new Prose(help)));
    add(body(item));
    Remarks remarks = new Remarks(item.prompt());
    if (!remarks.isEmpty()) {
      add(remarks);
    }
  }

  /** Whether two of its like stand side by side. */
  private static boolean isShort(Item item) {
    return switch (item) {
      case Item.LevelItem _, Item.StatementsItem _, Item.TableItem _, Item.NoteItem _ -> false;
      case Item.Written _, Item.ChoiceItem _, Item.ComputedItem _ -> true;
    };
  }

  private Component body(Item item) {
    return switch (item) {
      case Item.TextItem _ -> kind("Text");
      case Item.LongTextItem _ -> kind("Text in paragraphs");
      case NumberItem number -> kind(range(number));
      case Item.DateItem _ -> kind("Date");
      case Item.EmailItem _ -> kind("E-mail address");
      case Item.PhoneItem _ -> kind("Telephone number");
      case Item.AddressItem _ -> kind("Address");
      case Item.IdentifierItem _ -> kind("Number in another system");
      case ChoiceItem choice -> options(choice);
      case LevelItem level -> new Descriptors(instrument, level, pictures);
      case StatementsItem statements -> statements(statements);
      case TableItem table -> columns(table);
      case ComputedItem computed ->
          new Div(new Text("Worked out as "), new Code(computed.expression()));
      case NoteItem note -> note(note);
    };
  }

  private Component note(NoteItem note) {
    Div words = new Div(new Prose(note.text()));
    PictureImage.of(note.picture(), instrument, pictures).ifPresent(words::add);
    return words;
  }

  private static Span kind(String words) {
    Span kind = new Span(words);
    kind.addClassName("kind");
    return kind;
  }

  private static String range(NumberItem number) {
    List<String> words = new ArrayList<>(List.of("Number"));
    number.min().map(BigDecimal::toPlainString).ifPresent(min -> words.add("from " + min));
    number.max().map(BigDecimal::toPlainString).ifPresent(max -> words.add("to " + max));
    number.unit().ifPresent(unit -> words.add("in " + unit));
    return String.join(" ", words);
  }

  private Component options(ChoiceItem choice) {
    Boxes boxes = choice.many() ? Boxes.many() : Boxes.one();
    for (Option option : choice.options(instrument)) {
      List<Component> more = new ArrayList<>(points(option.points()));
      if (option.exclusive()) {
        more.add(kind("Excludes all others"));
      }
      if (option.details().isPresent()) {
        more.add(kind("Asks for details"));
      }
      boxes.line(option.label(), more.toArray(Component[]::new));
    }
    return boxes;
  }

  private Component statements(StatementsItem item) {
    Boxes boxes = item.many() ? Boxes.many() : Boxes.one();
    for (Statement statement : item.statements()) {
      List<Component> more = new ArrayList<>(points(statement.points()));
      statement.level().map(new Levels(instrument)::chip).ifPresent(more::add);
      boxes.line(statement.text(), more.toArray(Component[]::new));
    }
    Div all = new Div(boxes);
    item.details()
        .ifPresent(heading -> all.add(kind("Beside each that is ticked: “" + heading + "”")));
    return all;
  }

  private static List<Component> points(Optional<Integer> points) {
    return points
        .map(number -> List.<Component>of(kind(number == 1 ? "1 point" : number + " points")))
        .orElse(List.of());
  }

  private Component columns(TableItem table) {
    Div columns = new Div();
    columns.addClassName("columns");
    columns.add(kind("One row for each " + table.rowName()));
    table.columns().forEach(column -> columns.add(new ItemPart(instrument, column, pictures)));
    return columns;
  }
}
