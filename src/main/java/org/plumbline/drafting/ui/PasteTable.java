package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.plumbline.drafting.PastedTable;
import org.plumbline.drafting.PastedTable.Placed;
import org.plumbline.shell.Field;
import org.plumbline.shell.Notice;
import org.plumbline.shell.TextControl;

/** Takes a table out of a text or a spreadsheet, shows what goes where, and puts it there. */
final class PasteTable extends NativeDetails {
  private final EditorContext context;
  private final Div plan = new Div();

  PasteTable(EditorContext context) {
    super("Paste a table from Word or a spreadsheet");
    this.context = context;
    addClassName("paste-table");
    TextControl text = TextControl.lines();
    text.takesTables();
    text.onTyped(this::read);
    Field field =
        new Field("paste", "Paste the table here", text)
            .help(
                "The first row names the levels, the first column the sections, as they are called"
                    + " in this draft.");
    setContent(new Div(field, plan));
  }

  private void read(String text) {
    plan.removeAll();
    if (text.isBlank()) {
      return;
    }
    PastedTable.Plan found =
        PastedTable.read(text)
            .plan(context.session().draft().instrument(), context.session().document());
    if (!found.unplaced().isEmpty()) {
      UnorderedList list = new UnorderedList();
      found.unplaced().forEach(each -> list.add(new ListItem(each)));
      plan.add(new Notice(Notice.Kind.WARN, new Paragraph("Some of it found no place:"), list));
    }
    List<Placed> placed = found.placed();
    if (!placed.isEmpty()) {
      long over = placed.stream().filter(each -> each.before().isPresent()).count();
      plan.add(
          new Paragraph(
              "%d descriptors, %d of them in the place of others.".formatted(placed.size(), over)));
      UnorderedList list = new UnorderedList();
      placed.forEach(each ->
          list.add(
              new ListItem(
                  each.section().title() + ", " + each.level().label() + ": " + each.words())));
      NativeButton put = new NativeButton("Put %d descriptors in".formatted(placed.size()));
      put.setId("paste-do");
      put.addClassNames("button", "button--primary");
      put.addClickListener(
          _ -> context.rebuild(draft -> PastedTable.put(draft, placed), _ -> Optional.empty()));
      plan.add(list, put);
    }
  }
}
