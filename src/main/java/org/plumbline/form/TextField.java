package org.plumbline.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Prompt;
import org.plumbline.response.Answer;
import org.plumbline.shell.Field;
import org.plumbline.shell.Prose;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;

/** Words, a number or a date, with "Not known" beside it where the instrument offers that. */
final class TextField extends ItemField {
  private final SlotEditor slots;
  private final FormContext form;
  private final Item.Written asked;
  private final TextControl control;
  private final Field field;
  private final Tick notKnown = Tick.box();

  TextField(Item.Written item, String type, FormContext form) {
    super(item);
    this.asked = item;
    this.slots = form.slots();
    this.form = form;
    this.control = type.equals("lines") ? TextControl.lines() : TextControl.line(type);
    Prompt prompt = item.prompt();
    this.field = new Field("in-" + prompt.id(), prompt.label(), control);
    if (isRequired()) {
      field.required();
    }
    prompt.help().map(Prose::new).ifPresent(field::help);
    switch (type) {
      case "lines" -> field.addClassName("field--lead");
      case "date" -> {
        if (prompt.help().isEmpty()) {
          field.help("Day, month and year, such as 27 3 2026");
        }
      }
      default -> control.addClassName("input--name");
    }
    switch (item.holds()) {
      case NUMBER -> {
        control.setAttribute("inputmode", "decimal");
        control.addClassName("input--short");
        item.unit().ifPresent(unit -> field.add(unit(unit)));
      }
      case TEXT, DATE, OPTION, OPTIONS, ROWS -> {}
    }
    control.setAttribute("autocomplete", "off");
    control.onTyped(this::typed);
    control.onLeft(this::check);
    add(field);
    if (prompt.mayBeNotKnown()) {
      notKnown.setId("nk-" + prompt.id());
      NativeLabel label = new NativeLabel();
      label.add(notKnown, new Span("Not known"));
      label.addClassName("not-known");
      notKnown.getElement().setAttribute("aria-label", "Not known: " + prompt.label());
      notKnown.onChange(this::notKnown);
      add(new Div(label));
    }
    refresh();
  }

  private static Span unit(String unit) {
    Span shown = new Span(unit);
    shown.addClassName("field__unit");
    return shown;
  }

  private void typed(String written) {
    switch (Written.read(asked, written)) {
      case Written.Reading.Is(Optional<Answer> answer) -> {
        field.problem("");
        slots.give(item().id(), answer);
      }
      case Written.Reading.Not not ->
          field.unsaved(Written.unread(not, slots.current(item().id())));
    }
  }

  /** What is kept and does not fit is said once somebody has left it, not while they write. */
  private void check() {
    if (Written.read(asked, control.value()) instanceof Written.Reading.Is) {
      field.problem(Written.misfit(form, item(), slots.current(item().id())));
    }
  }

  private void notKnown(boolean said) {
    if (said) {
      slots.give(item().id(), Optional.of(Answer.NOT_KNOWN));
      control.setEnabled(false);
    } else {
      control.setEnabled(true);
      typed(control.value());
      if (control.value().isEmpty()) {
        slots.give(item().id(), Optional.empty());
      }
    }
  }

  @Override
  public void problem(String sentence) {
    if (Written.read(asked, control.value()) instanceof Written.Reading.Is) {
      field.problem(sentence);
    }
  }

  @Override
  public void refresh() {
    Optional<Answer> answer = slots.current(item().id());
    field.problem(Written.misfit(form, item(), answer));
    boolean unknown = answer.filter(Answer.NotKnown.class::isInstance).isPresent();
    control.show(Written.show(answer));
    control.setEnabled(!unknown);
    notKnown.show(unknown);
  }

  @Override
  public void focusFirst() {
    control.focus();
  }
}
