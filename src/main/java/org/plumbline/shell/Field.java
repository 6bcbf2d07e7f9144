package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A control with its visible label above, help between, and what is wrong with it, if anything. */
public final class Field extends Div {
  /** Marks a control whose words cannot be read and are not stored. */
  public static final String UNSAVED = "data-unsaved";

  private final String id;
  private final Component control;
  private final Div problem = new Div();
  private boolean helped;
  private boolean required;

  public Field(String id, String label, Component control) {
    this.id = id;
    this.control = control;
    addClassName("field");
    control.setId(id);
    NativeLabel name = new NativeLabel(label);
    name.setFor(id);
    problem.setId(id + "-problem");
    problem.addClassName("field__error");
    problem.setVisible(false);
    add(name, problem, control);
  }

  /** Adds a sentence between label and control. */
  public Field help(String sentence) {
    return help(new Paragraph(sentence));
  }

  /** Adds what an author wrote between label and control. */
  public Field help(Prose words) {
    return help((HtmlContainer) words);
  }

  private Field help(HtmlContainer help) {
    help.setId(id + "-help");
    help.addClassName("field__help");
    addComponentAtIndex(1, help);
    helped = true;
    describe(false);
    return this;
  }

  /** Marks quietly, below the label, that it must be answered. */
  public Field required() {
    Paragraph mark = RequiredMark.of(id);
    addComponentAtIndex(1, mark);
    control.getElement().setAttribute("aria-required", "true");
    required = true;
    describe(false);
    return this;
  }

  /**
   * Says what is wrong with what stands in the control and is not stored, so that the browser asks
   * before the page is left.
   */
  public void unsaved(String sentence) {
    problem("Not saved. " + sentence);
    control.getElement().setAttribute(UNSAVED, "");
  }

  /** Says what is wrong, above the control; takes it back when empty. */
  public void problem(String sentence) {
    control.getElement().removeAttribute(UNSAVED);
    boolean wrong = !sentence.isEmpty();
    problem.removeAll();
    problem.setVisible(wrong);
    setClassName("field--error", wrong);
    if (wrong) {
      problem.add(new Icon(Icon.Symbol.ERROR), new Span(sentence));
      control.getElement().setAttribute("aria-invalid", "true");
    } else {
      control.getElement().removeAttribute("aria-invalid");
    }
    describe(wrong);
  }

  /** What is wrong is heard before the help, as it is seen nearer to the control. */
  private void describe(boolean wrong) {
    String ids =
        ((wrong ? id + "-problem " : "")
                + (helped ? id + "-help " : "")
                + (required ? RequiredMark.id(id) : ""))
            .strip();
    if (ids.isEmpty()) {
      control.getElement().removeAttribute("aria-describedby");
    } else {
      control.getElement().setAttribute("aria-describedby", ids);
    }
  }
}
