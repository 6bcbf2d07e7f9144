package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.drafting.Edits;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Icon;

/** What can be done to one entry of a list as a whole: move it up or down, copy it, delete it. */
final class EntryButtons extends Div {
  private final EditorContext context;
  private final TreePath entry;
  private final String name;

  /**
   * The buttons of an entry.
   *
   * @param name the entry as the names of its buttons say it
   */
  EntryButtons(EditorContext context, TreePath entry, String name) {
    this.context = context;
    this.entry = entry;
    this.name = name;
    addClassNames("row", "entry__do");
    List<String> all = context.session().document().entries(entry.parent());
    int place = all.indexOf(entry.last());
    if (place > 0) {
      add(
          button(
              Icon.Symbol.UP,
              "Move up",
              () -> move(place > 1 ? Optional.of(all.get(place - 2)) : Optional.empty())));
    }
    if (place + 1 < all.size()) {
      add(button(Icon.Symbol.DOWN, "Move down", () -> move(Optional.of(all.get(place + 1)))));
    }
    if (!entry.last().startsWith("@")) {
      add(
          button(
              Icon.Symbol.COPY,
              "Copy",
              () -> context.rebuild(draft -> Edits.copy(draft, entry), _ -> Optional.empty())));
    }
    add(button(Icon.Symbol.BIN, "Delete", () -> context.remove(entry)));
  }

  private void move(Optional<String> after) {
    context.rebuild(
        draft -> Edits.move(draft, entry, entry.parent(), after), _ -> Optional.of(entry));
  }

  private NativeButton button(Icon.Symbol symbol, String does, Runnable act) {
    Span words = new Span(does + " " + name);
    words.addClassName("visually-hidden");
    NativeButton button = new NativeButton();
    button.add(new Icon(symbol), words);
    button.addClassNames("button", "button--small", "button--icon");
    button.getElement().setAttribute("title", does);
    button.setId("do-" + does.toLowerCase(Locale.UK).replace(' ', '-') + "-" + Pages.id(entry));
    button.addClickListener(_ -> act.run());
    return button;
  }
}
