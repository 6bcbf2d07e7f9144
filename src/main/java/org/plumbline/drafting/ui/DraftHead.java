package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.History;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;

/** What is composed, whether it is saved, who else is here, and what can be done to all of it. */
final class DraftHead extends Section {
  private final EditorContext context;
  private final Paragraph name = new Paragraph();
  private final Paragraph others = new Paragraph();
  private final NativeButton undo = button(Icon.Symbol.UNDO, "undo");
  private final NativeButton redo = button(Icon.Symbol.REDO, "redo");

  DraftHead(EditorContext context) {
    this.context = context;
    addClassName("draft");
    getElement().setAttribute("aria-label", "Draft");
    name.addClassName("draft__name");
    others.addClassNames("draft__others", "small");
    others.getElement().setAttribute("role", "status");
    undo.addClickListener(_ -> context.undo());
    redo.addClickListener(_ -> context.redo());
    String code = context.session().draft().code().value();
    Anchor history = Links.button("instruments/" + code + "/history", "History");
    Anchor changes = Links.button("instruments/" + code + "/changes", "Changes");
    Anchor simulate = Links.button("instruments/" + code + "/simulate", "Simulate");
    Anchor publish = Links.primary("instruments/" + code + "/publish", "Check and publish");
    List.of(history, changes, simulate, publish)
        .forEach(link -> link.addClassName("button--small"));
    Div act = new Div(undo, redo, history, changes, simulate, publish);
    act.addClassNames("row", "draft__do");
    Paragraph line = new Paragraph(context.saved());
    line.addClassName("draft__line");
    Div inner = new Div(new Div(name, line), others, act);
    inner.addClassName("draft__inner");
    add(inner);
    context.onChange(this::show);
  }

  private static NativeButton button(Icon.Symbol symbol, String id) {
    NativeButton button = new NativeButton();
    button.setId(id);
    button.add(new Icon(symbol));
    button.addClassNames("button", "button--small", "button--icon");
    return button;
  }

  /** Shows the draft as it stands. */
  private void show() {
    Draft draft = context.session().draft();
    name.removeAll();
    Span state =
        new Span(
            new Icon(Icon.Symbol.PENCIL),
            new Span("Draft of version " + draft.instrument().version()));
    state.addClassNames("state", "state--warn");
    name.add(new Span(draft.instrument().title()), state);
    label(undo, "Undo", "Nothing to undo", draft.history().undoes());
    label(redo, "Redo", "Nothing to redo", draft.history().redoes());
  }

  /** Shows who else has it open. */
  void others(List<Presence.Other> here) {
    others.setText(
        String.join(
            ". ", here.stream().map(other -> other.name() + " is in " + other.where()).toList()));
  }

  /** Stays where it is for whoever goes by keyboard; says when there is nothing to do. */
  private static void label(
      NativeButton button, String does, String nothing, Optional<History.Step> step) {
    String words =
        step.map(each -> "%s: %s %s".formatted(does, each.by(), each.edit().words()))
            .orElse(nothing);
    button.getElement().setAttribute("aria-label", words);
    button.getElement().setAttribute("title", words);
    button.getElement().setAttribute("aria-disabled", Boolean.toString(step.isEmpty()));
  }
}
