package org.plumbline.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Item.NumberItem;
import org.plumbline.instrument.Prompt;
import org.plumbline.response.Answer;
import org.plumbline.shell.Field;
import org.plumbline.shell.Prose;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;

/** Words, a number or a date, with "Not known" beside it where the instrument offers that. */
final class TextField extends ItemField {
  private final SlotEditor slots;
  private final Holds holds;
  private final TextControl control;
  private final Field field;
  private final Tick notKnown = Tick.box();

  TextField(Item item, String type, FormContext form) {
    super(item);
    this.slots = form.slots();
    this.holds = item.slots().getFirst().holds();
    this.control = type.equals("lines") ? TextControl.lines() : TextControl.line(type);
    Prompt prompt = item.prompt();
    this.field = new Field("in-" + prompt.id(), prompt.label(), control);
    prompt.help().map(Prose::new).ifPresent(field::help);
    switch (type) {
      case "lines" -> field.addClassName("field--lead");
      case "date" -> control.addClassName("input--date");
      default -> control.addClassName("input--name");
    }
    if (item instanceof NumberItem number) {
      control.setAttribute("inputmode", "decimal");
      control.addClassName("input--short");
      number.unit().ifPresent(unit -> field.add(unit(unit)));
    }
    control.setAttribute("autocomplete", "off");
    control.onTyped(this::typed);
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
    switch (Written.read(holds, written)) {
      case Written.Reading.Is(Optional<Answer> answer) -> {
        field.problem("");
        slots.give(item().id(), answer);
      }
      case Written.Reading.Not(String remedy) -> field.problem("Not saved. " + remedy);
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
  public void refresh() {
    Optional<Answer> answer = slots.current(item().id());
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
