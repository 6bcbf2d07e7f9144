package org.plumbline.form;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Item.ChoiceItem;
import org.plumbline.instrument.Option;
import org.plumbline.response.Answer;
import org.plumbline.shell.Field;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;

/** A choice among options: radio buttons for one, checkboxes for several. */
final class ChoiceField extends ItemField {
  private static final int BRIEF = 12;
  private static final int BRIEF_OPTIONS = 4;

  private final ChoiceItem choice;
  private final List<Option> options;
  private final SlotEditor slots;
  private final Map<OptionId, Tick> ticks = new LinkedHashMap<>();
  private final Map<OptionId, TextControl> details = new LinkedHashMap<>();
  private final Map<OptionId, Field> detailFields = new LinkedHashMap<>();
  private final Tick notKnown;
  private final NativeButton clear = new NativeButton("Clear this answer");

  ChoiceField(ChoiceItem choice, FormContext form) {
    super(choice);
    this.choice = choice;
    this.slots = form.slots();
    this.options = choice.options(form.instrument());
    String name = "in-" + choice.id();
    this.notKnown = choice.many() ? Tick.box() : Tick.radio(name, "not_known");
    FieldSet group = Choices.group(choice.prompt().label());
    group.addClassName(isBrief() ? "choices--row" : "choices");
    markRequired(group);
    choice.prompt().help().ifPresent(words -> group.add(help(words)));
    for (Option option : options) {
      Tick tick = choice.many() ? Tick.box() : Tick.radio(name, option.id().value());
      tick.setId(name + "-" + option.id());
      tick.onChange(ticked -> ticked(option, ticked));
      ticks.put(option.id(), tick);
      group.add(Choices.choice(tick, option.label()));
      if (option.details().isPresent()) {
        group.add(detailsOf(option));
      }
    }
    if (choice.prompt().mayBeNotKnown()) {
      notKnown.setId(name + "-not-known");
      notKnown.onChange(
          said -> slots.give(choice.id(), said ? Optional.of(Answer.NOT_KNOWN) : Optional.empty()));
      notKnown.onChange(said -> refresh());
      group.add(Choices.notKnown(notKnown));
    }
    clear.addClassNames("button", "button--quiet", "button--small");
    clear.getElement().setAttribute("aria-label", "Clear this answer: " + choice.prompt().label());
    clear.addClickListener(click -> cleared());
    if (!choice.many()) {
      group.add(clear);
    }
    add(group);
    problem("");
    refresh();
  }

  /** A few words each, as Yes and No: they stand in one line where there is room. */
  private boolean isBrief() {
    return options.stream()
            .noneMatch(option -> option.details().isPresent() || option.label().length() > BRIEF)
        && options.size() <= BRIEF_OPTIONS;
  }

  private Field detailsOf(Option option) {
    TextControl control = TextControl.line("text");
    control.addClassName("input--name");
    Field field = new Field("in-" + choice.id() + "-" + option.id() + "-details", "Which", control);
    field.addClassName("choice__details");
    control.onTyped(words -> detailed(option, words));
    details.put(option.id(), control);
    detailFields.put(option.id(), field);
    return field;
  }

  private void ticked(Option option, boolean ticked) {
    if (choice.many()) {
      Answer.Ticked before = tickedNow();
      NavigableSet<OptionId> now = new TreeSet<>(before.ticked());
      if (ticked && option.exclusive()) {
        now.clear();
      }
      if (ticked) {
        now.add(option.id());
        if (!option.exclusive()) {
          options.stream().filter(Option::exclusive).map(Option::id).forEach(now::remove);
        }
      } else {
        now.remove(option.id());
      }
      give(new Answer.Ticked(now, before.details()));
    } else {
      slots.give(choice.id(), Optional.of(new Answer.Chosen(option.id())));
    }
    refresh();
  }

  private void give(Answer.Ticked ticked) {
    boolean nothing = ticked.ticked().isEmpty() && ticked.details().isEmpty();
    slots.give(choice.id(), nothing ? Optional.empty() : Optional.of(ticked));
  }

  private void detailed(Option option, String words) {
    if (choice.many()) {
      Answer.Ticked before = tickedNow();
      Map<OptionId, String> written = new TreeMap<>(before.details());
      written.put(option.id(), words);
      give(new Answer.Ticked(before.ticked(), written));
    } else {
      slots.give(
          choice.detailsId(),
          words.isEmpty() ? Optional.empty() : Optional.of(new Answer.Text(words)));
    }
  }

  private void cleared() {
    slots.give(choice.id(), Optional.empty());
    refresh();
    ticks.values().stream().findFirst().ifPresent(Tick::focus);
  }

  private Answer.Ticked tickedNow() {
    return slots.current(choice.id()).orElse(null) instanceof Answer.Ticked ticked
        ? ticked
        : Answer.Ticked.of();
  }

  @Override
  public void refresh() {
    Optional<Answer> answer = slots.current(choice.id());
    Optional<OptionId> chosen =
        answer.orElse(null) instanceof Answer.Chosen(OptionId option)
            ? Optional.of(option)
            : Optional.empty();
    Answer.Ticked now = tickedNow();
    ticks.forEach((option, tick) ->
        tick.show(
            choice.many()
                ? now.ticked().contains(option)
                : chosen.filter(option::equals).isPresent()));
    notKnown.show(answer.filter(Answer.NotKnown.class::isInstance).isPresent());
    clear.setClassName(Choices.UNNEEDED, answer.isEmpty());
    details.forEach((option, control) -> {
      String words =
          choice.many()
              ? now.details().getOrDefault(option, "")
              : Written.show(slots.current(choice.detailsId()));
      control.show(words);
      boolean asked =
          choice.many() ? now.ticked().contains(option) : chosen.filter(option::equals).isPresent();
      Objects.requireNonNull(detailFields.get(option)).setVisible(asked || !words.isEmpty());
    });
  }

  @Override
  public void focusFirst() {
    ticks.values().stream().findFirst().ifPresent(Tick::focus);
  }
}
