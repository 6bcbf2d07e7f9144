package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

/** Things to tick, each behind an empty box, or behind an empty ring where only one is chosen. */
public final class Boxes extends UnorderedList {
  private final String sign;

  private Boxes(String sign) {
    this.sign = sign;
    addClassName("boxes");
  }

  public static Boxes many() {
    return new Boxes("box");
  }

  public static Boxes one() {
    return new Boxes("box box--round");
  }

  public Boxes line(String words, Component... more) {
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
