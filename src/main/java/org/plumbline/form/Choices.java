package org.plumbline.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import org.plumbline.shell.Tick;

/** The parts that all fields of choices are made of. */
public final class Choices {
  /** Keeps its place while there is nothing to do with it, so that nothing below moves. */
  static final String UNNEEDED = "is-unneeded";

  private Choices() {}

  /** A group with its question as legend. */
  public static FieldSet group(String legend, Component... parts) {
    FieldSet group = new FieldSet();
    group.setLegendText(legend);
    group.addClassName("field");
    group.add(parts);
    return group;
  }

  /** An option with its words. */
  public static NativeLabel choice(Tick tick, String words) {
    NativeLabel line = new NativeLabel();
    line.add(tick, new Span(words));
    line.addClassName("choice");
    return line;
  }

  /** The answer that it is not known, which stands apart from the options. */
  public static NativeLabel notKnown(Tick tick) {
    NativeLabel line = new NativeLabel();
    line.add(tick, new Span("Not known"));
    line.addClassName("not-known");
    return line;
  }

  /** A tick with its words, the whole line of which can be clicked. */
  public static NativeLabel line(Tick tick, String words) {
    NativeLabel line = new NativeLabel();
    line.add(tick, new Span(words));
    line.addClassName("indicator");
    return line;
  }
}
