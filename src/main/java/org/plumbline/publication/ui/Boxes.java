package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Things to tick, each behind an empty box, or behind an empty ring where only one is chosen. */
final class Boxes extends UnorderedList {
  private final String sign;

  private Boxes(String sign) {
    this.sign = sign;
    addClassName("boxes");
  }

  static Boxes many() {
    return new Boxes("box");
  }

  static Boxes one() {
    return new Boxes("box box--round");
  }

  Boxes line(String words, Component... more) {
    Span box = new Span();
    box.setClassName(sign);
    box.getElement().setAttribute("aria-hidden", "true");
    Span text = new Span(words);
    text.addClassName("as-written");
    Div beside = new Div(text);
    beside.add(more);
    add(new ListItem(box, beside));
    return this;
  }
}
