package org.plumbline.form;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.definition.Definitions;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.response.Answer;
import org.plumbline.shell.PictureAddress;
import org.plumbline.shell.TextControl;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A form with one field on it, and a hand that works it as a person does: by its words. */
final class Sheet implements SlotEditor {
  private final Map<ItemId, Answer> answers = new HashMap<>();
  private final ItemField field;

  private Sheet(Instrument instrument) {
    Item item = instrument.items().findFirst().orElseThrow();
    field =
        ItemField.of(
            item,
            new FormContext(
                instrument,
                this,
                computed -> "",
                UUID::randomUUID,
                () -> LocalDate.of(2026, 11, 22),
                PictureAddress.in(instrument.ref())));
  }

  /** The first item of an instrument written as a definition file. */
  static Sheet of(String yaml) {
    return new Sheet(Definitions.instrument(yaml));
  }

  @Override
  public Optional<Answer> current(ItemId slot) {
    return Optional.ofNullable(answers.get(slot));
  }

  @Override
  public void give(ItemId slot, Optional<Answer> answer) {
    answer.ifPresentOrElse(given -> answers.put(slot, given), () -> answers.remove(slot));
  }

  Optional<Answer> answer(String slot) {
    return current(new ItemId(slot));
  }

  /** Somebody else's answer comes in. */
  void arrives(String slot, Answer answer) {
    answers.put(new ItemId(slot), answer);
    field.refresh();
  }

  /** Clicks the checkbox or radio button beside these words. */
  void tick(String words) {
    Element input = input(words);
    input.setProperty("checked", !input.getProperty("checked", false));
    fire(input, "change", data());
  }

  boolean isTicked(String words) {
    return input(words).getProperty("checked", false);
  }

  /** Presses a key while focus is inside the list of levels. */
  void press(String key) {
    ObjectNode data = data();
    data.put("event.key", key);
    data.put(LevelField.KEYS, true);
    fire(
        all(field.getElement())
            .filter(element -> element.getTag().equals("fieldset"))
            .findFirst()
            .orElseThrow(),
        "keydown",
        data);
  }

  /** Writes into the control with this label and leaves it. */
  void write(String label, String text) {
    ObjectNode data = data();
    data.put(TextControl.VALUE, text);
    fire(control(label), "change", data);
  }

  /** Chooses from the list with this label; the option goes by its id. */
  void choose(String label, String option) {
    control(label).setProperty("value", option);
    fire(control(label), "change", data());
  }

  /** Writes into the control with this label, and stops for a while without leaving it. */
  void pause(String label, String text) {
    ObjectNode data = data();
    data.put(TextControl.VALUE, text);
    fire(control(label), "input", data);
  }

  /** The words that are to be seen in the control with this label. */
  String shown(String label) {
    return control(label).getProperty("value", "");
  }

  /** What stands in the control with this label. */
  String written(String label) {
    return control(label)
        .getComponent()
        .map(TextControl.class::cast)
        .map(TextControl::value)
        .orElseThrow();
  }

  /** The control with this label, to be told apart from one that took its place. */
  Component controlOf(String label) {
    return control(label).getComponent().orElseThrow();
  }

  void click(String words) {
    NativeButton button =
        all(field.getElement())
            .flatMap(element -> element.getComponent().stream())
            .filter(NativeButton.class::isInstance)
            .map(NativeButton.class::cast)
            .filter(each -> each.getElement().getTextRecursively().contains(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + words));
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  List<Element> images() {
    return all(field.getElement())
        .filter(element -> !element.isTextNode() && element.getTag().equals("img"))
        .toList();
  }

  /** Everything that can be read on it. */
  String text() {
    return field.getElement().getTextRecursively();
  }

  private Element input(String words) {
    return all(field.getElement())
        .flatMap(element -> element.getComponent().stream())
        .filter(NativeLabel.class::isInstance)
        .map(Component::getElement)
        .filter(label -> label.getTextRecursively().contains(words))
        .flatMap(Sheet::all)
        .filter(element -> element.getTag().equals("input"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing to tick beside " + words));
  }

  private Element control(String label) {
    Optional<String> named =
        all(field.getElement())
            .flatMap(element -> element.getComponent().stream())
            .filter(NativeLabel.class::isInstance)
            .map(NativeLabel.class::cast)
            .filter(each -> each.getElement().getTextRecursively().equals(label))
            .flatMap(each -> each.getFor().stream())
            .findFirst();
    return all(field.getElement())
        .filter(element ->
            named.filter(id -> id.equals(element.getAttribute("id"))).isPresent()
                || label.equals(element.getAttribute("aria-label")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no control " + label));
  }

  private static Stream<Element> all(Element element) {
    return Stream.concat(
        Stream.of(element),
        element.isTextNode() ? Stream.empty() : element.getChildren().flatMap(Sheet::all));
  }

  private static ObjectNode data() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static void fire(Element element, String event, ObjectNode data) {
    element
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(element, event, data));
  }
}
