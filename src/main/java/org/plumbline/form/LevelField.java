package org.plumbline.form;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Item.LevelItem;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.response.Answer;
import org.plumbline.shell.Icon;
import org.plumbline.shell.LevelChip;
import org.plumbline.shell.LevelMark;
import org.plumbline.shell.Tick;

/**
 * All levels of a section together, lowest concern first, each with the wording one agrees with.
 * Ticking an indicator never chooses a level. Keys 1 to 9 choose, but only while focus is inside.
 */
final class LevelField extends ItemField {
  static final String KEYS =
      "'123456789'.includes(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey";

  private final LevelItem item;
  private final Scale scale;
  private final FormContext form;
  private final SlotEditor slots;
  private final Map<OptionId, Tick> radios = new LinkedHashMap<>();
  private final Map<OptionId, Tick> indicators = new LinkedHashMap<>();
  private final Map<OptionId, Span> counts = new LinkedHashMap<>();
  private final Map<OptionId, Div> cards = new LinkedHashMap<>();
  private final Tick notKnown;
  private final NativeButton clear = new NativeButton("Clear this answer");

  LevelField(LevelItem item, FormContext form) {
    super(item);
    this.item = item;
    this.form = form;
    this.scale = form.instrument().getScale(item.scale());
    this.slots = form.slots();
    String name = "in-" + item.id();
    this.notKnown = Tick.radio(name, "not_known");
    FieldSet ladder = Choices.group(item.prompt().label());
    ladder.addClassName("ladder");
    markRequired(ladder);
    item.prompt().help().ifPresent(words -> ladder.add(help(words)));
    ladder.add(keysHint());
    int key = 1;
    for (Level level : scale.levels()) {
      ladder.add(card(level, key++));
    }
    if (item.prompt().mayBeNotKnown()) {
      notKnown.setId(name + "-not-known");
      notKnown.onChange(said -> choose(Answer.NOT_KNOWN));
      ladder.add(Choices.notKnown(notKnown));
    }
    clear.addClassNames("button", "button--quiet", "button--small");
    clear.getElement().setAttribute("aria-label", "Clear this answer: " + item.prompt().label());
    clear.addClickListener(click -> cleared());
    ladder.add(clear);
    ladder
        .getElement()
        .addEventListener("keydown", this::key)
        .setFilter(KEYS)
        .addEventData("event.key");
    add(ladder);
    problem("");
    refresh();
  }

  private Paragraph keysHint() {
    Paragraph hint = new Paragraph();
    hint.addClassName("ladder__help");
    Span keys = new Span();
    keys.addClassName("ladder__keys");
    keys.add("Keys ");
    keys.add(keyCap("1"));
    keys.add(" to ");
    keys.add(keyCap(Integer.toString(scale.levels().size())));
    keys.add(" choose while you are in this list.");
    hint.add(keys);
    return hint;
  }

  private static Span keyCap(String sign) {
    Span cap = new Span(sign);
    cap.addClassName("key");
    return cap;
  }

  private Div card(Level level, int key) {
    Tick radio = Tick.radio("in-" + item.id(), level.id().value());
    radio.setId("in-" + item.id() + "-" + level.id());
    radio.onChange(chosen -> choose(new Answer.Chosen(level.id())));
    radios.put(level.id(), radio);

    Span name = new Span(new LevelMark(scale, level), new Span(level.label()));
    name.addClassName("level-card__name");
    Span chosen = new Span(new Icon(Icon.Symbol.CHECK), new Span("Chosen"));
    chosen.addClassName("level-card__chosen");
    Span count = new Span();
    counts.put(level.id(), count);
    Span cap = keyCap(Integer.toString(key));
    cap.getElement().setAttribute("aria-hidden", "true");
    Span meta = new Span(count, cap);
    meta.addClassName("level-card__meta");
    NativeLabel choice = new NativeLabel();
    choice.add(radio, name, chosen, meta);
    choice.addClassName("level-card__choice");

    Div text = wording(level);
    text.setId("wording-" + item.id() + "-" + level.id());
    radio.getElement().setAttribute("aria-describedby", "wording-" + item.id() + "-" + level.id());
    Div card = new Div(choice, text);
    card.addClassName("level-card");
    card.getElement().setAttribute("data-concern", LevelChip.concern(level));
    cards.put(level.id(), card);
    return card;
  }

  private Div wording(Level level) {
    Div text = new Div();
    text.addClassName("level-card__text");
    Descriptor descriptor = item.descriptors().get(level.id());
    if (descriptor == null) {
      Paragraph empty =
          new Paragraph(
              level.isNone()
                  ? "No wording is printed for this level. " + whenNone()
                  : "No wording is printed for this level.");
      empty.addClassName("level-card__empty");
      text.add(empty);
      return text;
    }
    form.image(descriptor.picture()).ifPresent(text::add);
    if (descriptor.indicators().isEmpty()) {
      Texts.paragraphs(descriptor.text()).forEach(text::add);
    } else {
      for (Indicator indicator : descriptor.indicators()) {
        Tick tick = Tick.box();
        tick.setId("in-" + item.id() + "-" + indicator.id());
        tick.onChange(ticked -> ticked(indicator.id(), ticked));
        indicators.put(indicator.id(), tick);
        text.add(Choices.line(tick, indicator.text()));
      }
    }
    return text;
  }

  private String whenNone() {
    return form.instrument().isJudgement(item)
        ? "Choose it when all sections together show nothing."
        : "Choose it when you have looked and found nothing. If you have not looked yet, leave the"
            + " section unanswered.";
  }

  private void key(DomEvent event) {
    int place = Integer.parseInt(event.getEventData().get("event.key").asString()) - 1;
    List<Level> levels = scale.levels();
    if (place < levels.size()) {
      OptionId level = levels.get(place).id();
      choose(new Answer.Chosen(level));
      Objects.requireNonNull(radios.get(level)).focus();
    }
  }

  private void choose(Answer level) {
    slots.give(item.id(), Optional.of(level));
    refresh();
  }

  private void cleared() {
    slots.give(item.id(), Optional.empty());
    refresh();
    focusFirst();
  }

  private void ticked(OptionId indicator, boolean ticked) {
    SortedSet<OptionId> now = new TreeSet<>(tickedNow());
    if (ticked) {
      now.add(indicator);
    } else {
      now.remove(indicator);
    }
    slots.give(
        item.indicatorsId(),
        now.isEmpty() ? Optional.empty() : Optional.of(new Answer.Ticked(now, Map.of())));
    refresh();
  }

  private SortedSet<OptionId> tickedNow() {
    return slots.current(item.indicatorsId()).orElse(null) instanceof Answer.Ticked ticked
        ? ticked.ticked()
        : new TreeSet<>();
  }

  @Override
  public void refresh() {
    Answer answer = slots.current(item.id()).orElse(null);
    radios.forEach((level, radio) ->
        radio.show(answer instanceof Answer.Chosen(OptionId option) && option.equals(level)));
    notKnown.show(answer instanceof Answer.NotKnown);
    clear.setClassName(Choices.UNNEEDED, answer == null);
    SortedSet<OptionId> ticked = tickedNow();
    indicators.forEach((indicator, tick) -> tick.show(ticked.contains(indicator)));
    counts.forEach((level, count) -> {
      Descriptor descriptor = item.descriptors().get(level);
      int all = descriptor == null ? 0 : descriptor.indicators().size();
      long some =
          descriptor == null
              ? 0
              : descriptor.indicators().stream().filter(i -> ticked.contains(i.id())).count();
      count.setText(
          all == 0
              ? ""
              : some == 0 ? "None of " + all + " ticked" : some + " of " + all + " ticked");
    });
  }

  @Override
  public void focusFirst() {
    radios.values().stream().findFirst().ifPresent(Tick::focus);
  }
}
