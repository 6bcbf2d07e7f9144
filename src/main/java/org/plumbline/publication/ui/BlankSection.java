package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Item.ChoiceItem;
import org.plumbline.instrument.Item.ComputedItem;
import org.plumbline.instrument.Item.LevelItem;
import org.plumbline.instrument.Item.NoteItem;
import org.plumbline.instrument.Item.StatementsItem;
import org.plumbline.instrument.Item.TableItem;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.reading.Boxes;
import org.plumbline.reading.PrintedText;
import org.plumbline.shell.PictureImage;
import org.plumbline.shell.Prose;
import org.plumbline.shell.Region;

/**
 * One section on paper: boxes to tick, lines and frames to write in. Short answers stand in rows.
 */
final class BlankSection extends Region {
  private static final int ROWS_TO_FILL = 4;

  private final Instrument instrument;
  private final List<Item> shortOnes = new ArrayList<>();

  BlankSection(Instrument instrument, Section section) {
    this.instrument = instrument;
    addClassName("answer");
    H2 title = new H2(section.title());
    title.addClassName("as-written");
    add(title);
    section.guidance().ifPresent(guidance -> add(new Prose(guidance)));
    section.items().forEach(this::place);
    flush();
  }

  private void place(Item item) {
    switch (item) {
      case Item.Written written when !written.isLong() -> shortOnes.add(item);
      case ChoiceItem _, ComputedItem _ -> shortOnes.add(item);
      case Item.Written _ -> {
        Div space = new Div();
        space.addClassName("blank__space");
        block(item, space);
      }
      case LevelItem level -> block(level, levels(level));
      case StatementsItem statements -> block(statements, statements(statements));
      case TableItem table -> block(table, rows(table));
      case NoteItem note -> {
        flush();
        if (note.prompt().labelPrinted()) {
          add(new H3(note.prompt().label()));
        }
        add(new Prose(note.text()));
        PictureImage.of(note.picture(), instrument).ifPresent(this::add);
      }
    }
  }

  private void block(Item item, Component place) {
    flush();
    H3 label = new H3(item.prompt().label());
    label.addClassName("as-written");
    Div block = new Div(label);
    block.addClassName("keep");
    item.prompt().help().ifPresent(help -> block.add(new Prose(help)));
    block.add(place);
    add(block);
  }

  /** Two short answers to a row, as the paper forms have them. */
  private void flush() {
    if (shortOnes.isEmpty()) {
      return;
    }
    PaperTable table = new PaperTable("front");
    for (int i = 0; i < shortOnes.size(); i += 2) {
      Item left = shortOnes.get(i);
      if (i + 1 < shortOnes.size()) {
        Item right = shortOnes.get(i + 1);
        table.row(
            PaperTable.head(left.prompt().label()), PaperTable.cell(field(left)),
            PaperTable.head(right.prompt().label()), PaperTable.cell(field(right)));
      } else {
        var wide = PaperTable.cell(field(left));
        wide.setColspan(3);
        table.row(PaperTable.head(left.prompt().label()), wide);
      }
    }
    shortOnes.clear();
    add(table);
  }

  private Component[] field(Item item) {
    return switch (item) {
      case ChoiceItem choice -> {
        Boxes boxes = choice.many() ? Boxes.many() : Boxes.one();
        for (Option option : choice.options(instrument)) {
          boxes.line(option.label());
        }
        yield new Component[] {boxes};
      }
      case Item.Written _, LevelItem _, StatementsItem _, TableItem _, Item.Shown _ ->
          item.unit()
              .map(unit -> new Component[] {PaperTable.unit(unit)})
              .orElseGet(() -> new Component[0]);
    };
  }

  private Component levels(LevelItem item) {
    Scale scale = instrument.getScale(item.scale());
    Div levels = new Div();
    levels.addClassName("blank__levels");
    for (Level level : scale.levels()) {
      Span box = new Span();
      box.addClassNames("box", "box--round");
      Div card = new Div(new Div(box, new Span(level.label())));
      card.addClassName("blank__level");
      Descriptor descriptor = item.descriptors().get(level.id());
      if (descriptor != null) {
        PictureImage.of(descriptor.picture(), instrument).ifPresent(card::add);
      }
      if (descriptor != null && descriptor.indicators().isEmpty()) {
        card.add(new PrintedText(descriptor.text()));
      } else if (descriptor != null) {
        Boxes boxes = Boxes.many();
        descriptor.indicators().forEach(indicator -> boxes.line(indicator.text()));
        card.add(boxes);
      }
      levels.add(card);
    }
    return levels;
  }

  private static Component statements(StatementsItem item) {
    Boxes first = item.many() ? Boxes.many() : Boxes.one();
    if (item.details().isEmpty()) {
      item.statements().forEach(statement -> first.line(statement.text()));
      return first;
    }
    PaperTable table = new PaperTable("acts");
    table.heads(List.of("", item.details().get()));
    for (var statement : item.statements()) {
      Boxes box = item.many() ? Boxes.many() : Boxes.one();
      table.row(PaperTable.cell(box.line(statement.text())), PaperTable.cell());
    }
    return table;
  }

  private static Component rows(TableItem item) {
    PaperTable table = new PaperTable("acts", "blank__rows");
    table.heads(item.columns().stream().map(column -> column.prompt().label()).toList());
    for (int i = 0; i < ROWS_TO_FILL; i++) {
      table.row(item.columns().stream().map(_ -> PaperTable.cell()).toArray(Component[]::new));
    }
    return table;
  }
}
