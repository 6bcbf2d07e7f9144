package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.form.FormContext;
import org.plumbline.form.ItemField;
import org.plumbline.form.SlotEditor;
import org.plumbline.id.IdSource;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Column;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;
import org.plumbline.response.Answer;
import org.plumbline.schema.KeyName;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Prose;

/**
 * One section of a draft as practitioners will see it, drawn by the very fields they fill in. What
 * is tried out here is kept nowhere.
 */
final class Preview extends Aside implements SlotEditor {
  private final Clock clock;
  private final IdSource ids;
  private final Map<ItemId, Answer> tried = new HashMap<>();
  private final Div page = new Div();
  private Optional<Section> drawn = Optional.empty();

  Preview(EditorContext editor, IdSource ids, Clock clock) {
    this.clock = clock;
    this.ids = ids;
    addClassName("preview");
    setVisible(false);
    getElement().setAttribute("aria-label", "As the practitioner sees it");
    page.addClassName("preview__page");
    add(new H2("As the practitioner sees it"), page);
    editor.onChange(() -> follow(editor));
  }

  /** Draws the section that is open, unless it stands there as it is. */
  private void follow(EditorContext editor) {
    Instrument instrument = editor.session().draft().instrument();
    Optional<Section> section =
        editor
            .at()
            .behind(KeyName.SECTIONS)
            .or(() -> Pages.matrixSection(editor.at()))
            .flatMap(id ->
                instrument.sections().stream()
                    .filter(each -> each.id().value().equals(id))
                    .findFirst());
    if (!section.equals(drawn)) {
      show(instrument, section);
    }
  }

  private void show(Instrument instrument, Optional<Section> section) {
    drawn = section;
    setVisible(section.isPresent());
    page.removeAll();
    if (section.isEmpty()) {
      return;
    }
    List<Section> all = instrument.sections();
    Section shown = section.get();
    Paragraph count =
        new Paragraph("Section %d of %d".formatted(all.indexOf(shown) + 1, all.size()));
    count.addClassName("section__count");
    page.add(count, new H3(shown.title()));
    shown
        .guidance()
        .ifPresent(words -> {
          Prose guidance = new Prose(words);
          guidance.addClassName("section__guidance");
          page.add(guidance);
        });
    FormContext context =
        new FormContext(
            instrument,
            this,
            _ -> "worked out from the answers",
            this::rowId,
            () -> Dates.today(clock),
            DraftAddresses.pictures(instrument.code()));
    for (Item item : shown.items()) {
      if (isDrawable(instrument, item)) {
        page.add(ItemField.of(item, context));
      } else {
        page.add(
            new Notice(
                Notice.Kind.WARN,
                "“%s” cannot be shown until there is something to choose from."
                    .formatted(item.prompt().label())));
      }
    }
  }

  private UUID rowId() {
    return ids.next();
  }

  private static boolean isDrawable(Instrument instrument, Item item) {
    return switch (item) {
      case Item.Choosable choosable -> !choosable.options(instrument).isEmpty();
      case Item.TableItem table ->
          Column.in(table).stream().allMatch(column -> isDrawable(instrument, column.item()));
      case Item.Written _, Item.Shown _ -> true;
    };
  }

  @Override
  public Optional<Answer> current(ItemId slot) {
    return Optional.ofNullable(tried.get(slot));
  }

  @Override
  public void give(ItemId slot, Optional<Answer> answer) {
    answer.ifPresentOrElse(given -> tried.put(slot, given), () -> tried.remove(slot));
  }
}
