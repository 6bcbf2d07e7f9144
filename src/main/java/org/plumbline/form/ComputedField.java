package org.plumbline.form;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.plumbline.instrument.Item.ComputedItem;

/** A value worked out from other answers, shown beside its label. */
public final class ComputedField extends ItemField {
  private final ComputedItem item;
  private final FormContext form;
  private final Span value = new Span();

  ComputedField(ComputedItem item, FormContext form) {
    super(item);
    this.item = item;
    this.form = form;
    Span label = new Span(item.prompt().label());
    label.addClassName("field__label");
    value.addClassName("computed__value");
    Paragraph line = new Paragraph(label, value);
    line.addClassName("computed");
    add(line);
    item.prompt().help().ifPresent(words -> add(help(words)));
    refresh();
  }

  @Override
  public void refresh() {
    String shown = form.computed().apply(item);
    value.setText(shown.isEmpty() ? "Not worked out yet" : shown);
    value.setClassName("soft", shown.isEmpty());
  }
}
