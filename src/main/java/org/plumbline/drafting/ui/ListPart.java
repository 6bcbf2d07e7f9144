package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.Names;
import org.plumbline.schema.Document;
import org.plumbline.schema.ItemKind;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Links;
import org.plumbline.shell.Reorderable;

/**
 * A list of elements: small ones with their fields in place, large ones as links to their own page.
 */
final class ListPart extends Div {
  private static final Set<KeyName> ON_PAGES_OF_THEIR_OWN =
      EnumSet.of(KeyName.SECTIONS, KeyName.ITEMS, KeyName.ROUTING);

  private final EditorContext context;
  private final TreePath list;

  ListPart(EditorContext context, TreePath list, String title) {
    this.context = context;
    this.list = list;
    addClassNames("list-part", "list-part--" + list.last());
    Document document = context.session().document();
    List<String> entries = document.entries(list);
    if (!title.isEmpty()) {
      H3 heading = new H3(title + " ");
      Span count = new Span(Integer.toString(entries.size()));
      count.addClassName("count");
      heading.add(count);
      add(heading);
    }
    Reorderable rows =
        new Reorderable((moved, after) ->
            context.rebuild(
                draft -> Edits.move(draft, list.entry(moved), list, after),
                _ -> Optional.of(list.entry(moved))));
    rows.addClassName("list-part__rows");
    for (int i = 0; i < entries.size(); i++) {
      rows.add(row(list.entry(entries.get(i)), i + 1));
    }
    if (entries.isEmpty()) {
      Paragraph none = new Paragraph("None yet.");
      none.addClassName("soft");
      add(none);
    } else {
      add(rows);
    }
    add(new AddBar(context, list));
  }

  private ListItem row(TreePath entry, int number) {
    ListItem row = new ListItem();
    row.addClassName("entry");
    row.setId("entry-" + Pages.id(entry));
    Reorderable.name(row, entry.last());
    String name = Names.kind(list) + " " + number;
    Div head = new Div(Reorderable.handle());
    head.addClassNames("row", "entry__head");
    EntryButtons buttons = new EntryButtons(context, entry, name);
    if (list.endsInOneOf(ON_PAGES_OF_THEIR_OWN)) {
      Anchor link = Links.to(context.address(entry), words(entry));
      link.addClassName("entry__name");
      link.setId(Pages.id(entry));
      head.add(link);
      if (list.endsIn(KeyName.ITEMS)) {
        Span kind = new Span(kind(entry));
        kind.addClassNames("small", "soft", "entry__kind");
        head.add(kind);
      }
      if (list.equals(RoutingPart.ROUTING)) {
        Span cells = new Span(RoutingPart.cells(context, entry));
        cells.addClassNames("small", "soft", "entry__kind");
        head.add(cells);
      }
      head.add(buttons);
      row.add(head);
    } else {
      Span title = new Span(number + ".");
      title.addClassNames("small", "soft");
      head.add(title);
      if (list.endsIn(KeyName.COLUMNS)) {
        head.add(new Span(kind(entry)));
      }
      head.add(buttons);
      row.add(head, new ElementEditor(context, entry));
      row.addClassName("entry--open");
    }
    return row;
  }

  private String kind(TreePath entry) {
    String word = context.session().text(entry.then(KeyName.KIND));
    return ItemKind.find(word).map(ItemKind::label).orElse(word);
  }

  private String words(TreePath entry) {
    for (KeyName key : List.of(KeyName.TITLE, KeyName.LABEL, KeyName.TEXT)) {
      String words = context.session().text(entry.then(key)).strip();
      if (!words.isEmpty()) {
        return words.length() > 140 ? words.substring(0, 140) + "…" : words;
      }
    }
    return entry.last();
  }
}
