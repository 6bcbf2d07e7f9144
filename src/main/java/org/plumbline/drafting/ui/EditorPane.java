package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.List;

/** The part of the draft that is open: the way to it, its name, its fields. */
final class EditorPane extends Main {
  private final EditorContext context;
  private H1 heading = new H1();
  private List<String> shape = List.of();

  EditorPane(EditorContext context) {
    this.context = context;
    setId("main");
    addClassName("workbench__edit");
    context.drawIn(this, this::draw);
  }

  private void draw() {
    removeAll();
    heading = new H1(context.title());
    heading.setId("page-title");
    heading.getElement().setAttribute("tabindex", "-1");
    add(PartOfDraft.crumb(context), heading, context.warnings(), PartOfDraft.body(context));
    shape = PartOfDraft.shape(context);
  }

  void focusHeading() {
    heading.getElement().callJsFunction("focus");
  }

  /** Whether it has other elements than it was last known to have, which fields do not show. */
  boolean isOutdated() {
    List<String> before = shape;
    shape = PartOfDraft.shape(context);
    return !shape.equals(before);
  }
}
