package org.plumbline.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item.StatementsItem;
import org.plumbline.instrument.Statement;
import org.plumbline.response.Answer;
import org.plumbline.shell.Field;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;

/**
 * Statements in their printed order, each with a tick and, once ticked, room for details. Taking a
 * tick away keeps the details on the page.
 */
final class StatementsField extends ItemField {
  private final StatementsItem item;
  private final Instrument instrument;
  private final SlotEditor slots;
  private final Map<OptionId, Tick> ticks = new LinkedHashMap<>();
  private final Map<OptionId, TextControl> details = new LinkedHashMap<>();
  private final Map<OptionId, Field> detailFields = new LinkedHashMap<>();
  private final Tick notKnown = Tick.box();

  StatementsField(StatementsItem item, FormContext form) {
    super(item);
    this.item = item;
    this.instrument = form.instrument();
    this.slots = form.slots();
    FieldSet group = Choices.group(item.prompt().label());
    group.addClassName("statements");
    markRequired(group);
    item.prompt().help().ifPresent(words -> group.add(help(words)));
    for (Statement statement : item.statements()) {
      group.add(line(statement));
    }
    if (item.prompt().mayBeNotKnown()) {
      notKnown.setId("nk-" + item.id());
      notKnown.onChange(said -> {
        slots.give(item.id(), said ? Optional.of(Answer.NOT_KNOWN) : Optional.empty());
        refresh();
      });
      group.add(Choices.notKnown(notKnown));
    }
    add(group);
    problem("");
    refresh();
  }

  private Div line(Statement statement) {
    String id = "in-" + item.id() + "-" + statement.id();
    Tick tick = Tick.box();
    tick.setId(id);
    tick.onChange(ticked -> ticked(statement.id(), ticked));
    ticks.put(statement.id(), tick);
    NativeLabel label = Choices.line(tick, statement.text());
    statement.level().flatMap(this::chip).ifPresent(label::add);
    Div line = new Div(label);
    line.addClassName("statement");
    item.details()
        .ifPresent(heading -> {
          TextControl control = TextControl.lines();
          Field field = new Field(id + "-details", heading, control);
          field.addClassName("statement__details");
          control.onTyped(words -> detailed(statement.id(), words));
          details.put(statement.id(), control);
          detailFields.put(statement.id(), field);
          line.add(field);
        });
    return line;
  }

  /** The level that the instrument gives a statement beforehand: shown, never answered. */
  private Optional<LevelChip> chip(OptionId id) {
    return instrument.scales().stream()
        .flatMap(scale -> scale.find(id).map(level -> new LevelChip(scale, level)).stream())
        .findFirst();
  }

  private void ticked(OptionId statement, boolean ticked) {
    SortedSet<OptionId> now =
        new TreeSet<>(item.many() || !ticked ? now().ticked() : new TreeSet<>());
    if (ticked) {
      now.add(statement);
    } else {
      now.remove(statement);
    }
    give(now, now().details());
    refresh();
  }

  private void detailed(OptionId statement, String words) {
    Map<OptionId, String> written = new TreeMap<>(now().details());
    written.put(statement, words);
    give(now().ticked(), written);
  }

  private void give(SortedSet<OptionId> ticked, Map<OptionId, String> written) {
    Answer.Ticked answer = new Answer.Ticked(ticked, written);
    boolean nothing = answer.ticked().isEmpty() && answer.details().isEmpty();
    slots.give(item.id(), nothing ? Optional.empty() : Optional.of(answer));
  }

  private Answer.Ticked now() {
    return slots.current(item.id()).orElse(null) instanceof Answer.Ticked ticked
        ? ticked
        : Answer.Ticked.of();
  }

  @Override
  public void refresh() {
    Answer.Ticked now = now();
    ticks.forEach((statement, tick) -> tick.show(now.ticked().contains(statement)));
    notKnown.show(slots.current(item.id()).filter(Answer.NotKnown.class::isInstance).isPresent());
    details.forEach((statement, control) -> {
      String words = now.details().getOrDefault(statement, "");
      control.show(words);
      Objects.requireNonNull(detailFields.get(statement))
          .setVisible(now.ticked().contains(statement) || !words.isEmpty());
    });
  }

  @Override
  public void focusFirst() {
    ticks.values().stream().findFirst().ifPresent(Tick::focus);
  }
}
