package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A native text control: one line, many lines, a date or a number. Tells what was typed each second
 * while somebody types, one second after the last key, and at once when the control is left, so
 * that whatever acts next acts on the text that stands on the screen.
 */
public final class TextControl extends Component implements Focusable<TextControl> {
  /** What an event of a control carries. */
  public static final String VALUE = "element.value";

  private static final int PAUSE_MILLISECONDS = 1000;

  /**
   * What was typed and not sent yet stands: an answer that was on its way meanwhile does not know
   * of it. Browsers take out of a text what its control cannot hold, so that both sides of the
   * comparison go the same way.
   */
  private static final String SHOW =
      "const held = (text) => text.replace(/\\r\\n?|\\n/g, this.tagName === 'TEXTAREA' ? '\\n' : '');"
          + "const untouched = this.value === held($1);"
          + "if (untouched) { this.value = $0; }"
          + "return untouched;";

  private final List<Consumer<String>> listeners = new ArrayList<>();
  private final List<Runnable> leaving = new ArrayList<>();
  private final boolean isDate;
  private String value = "";

  /** The text that stands there, as far as it was told; for a date that is not its value. */
  private String screen = "";

  /**
   * Each event carries the value of its own moment. A synchronised property would not do: while an
   * event waits for its pause, Vaadin's client takes the value for sent, and the one at leaving
   * comes without it.
   */
  private TextControl(Element element, boolean isDate) {
    super(element);
    this.isDate = isDate;
    addClassName("input");
    element.setAttribute("data-typed", "");
    element
        .addEventListener("input", this::paused)
        .addEventData(VALUE)
        .debounce(PAUSE_MILLISECONDS, DebouncePhase.TRAILING, DebouncePhase.INTERMEDIATE);
    element.addEventListener("change", this::left).addEventData(VALUE);
  }

  /** One line; {@code type} as in HTML: text, email, tel, search, password, or a {@link #date}. */
  public static TextControl line(String type) {
    return type.equals("date") ? date() : line(type, false);
  }

  /**
   * A date, written day first whatever the browser's language, and shown in words once the control
   * is left. Its value is an ISO date, or the words as they stand there while those are no date; so
   * whoever reads it can tell a mistake from an emptied control. While somebody writes it is told
   * only once it is a date.
   */
  public static TextControl date() {
    TextControl control = line("text", true);
    control.addClassName("input--date");
    control.setAttribute("autocomplete", "off");
    control.setAttribute("title", "Day, month and year, such as 27 3 2026");
    return control;
  }

  private static TextControl line(String type, boolean isDate) {
    Element element = new Element("input");
    element.setAttribute("type", type);
    return new TextControl(element, isDate);
  }

  /** Many lines; grows with its text. */
  public static TextControl lines() {
    Element element = new Element("textarea");
    element.setAttribute("rows", "3");
    return new TextControl(element, false);
  }

  /** What stands on the screen, as far as it was told. */
  public String value() {
    return value;
  }

  /**
   * Puts another text on the screen; not told to listeners. Where somebody typed since the page
   * told last, their text stays and is told as always.
   */
  public void show(String text) {
    show(text, () -> {});
  }

  /**
   * The same.
   *
   * @param kept told where what somebody typed meanwhile stays instead
   */
  public void show(String text, Runnable kept) {
    String shown = valueOf(text);
    if (!shown.equals(value)) {
      value = shown;
      put(kept);
    }
  }

  private void put(Runnable kept) {
    String told = screen;
    screen = words(value);
    if (isAttached()) {
      // A property is sent only where it differs from the last one sent, whatever was typed since.
      getElement()
          .executeJs(SHOW, screen, told)
          .then(
              Boolean.class,
              isShown -> {
                if (Boolean.FALSE.equals(isShown)) {
                  kept.run();
                }
              });
    } else {
      getElement().setProperty("value", screen);
    }
  }

  private String valueOf(String typed) {
    return isDate ? WrittenDate.read(typed).map(LocalDate::toString).orElse(typed.strip()) : typed;
  }

  private String words(String value) {
    return isDate ? WrittenDate.read(value).map(Dates::day).orElse(value) : value;
  }

  /**
   * Puts another text on the screen, unless somebody is in the control, whose words it would take.
   *
   * @param shown told once it stands there
   */
  public void showUnlessFocused(String text, Runnable shown) {
    getElement()
        .executeJs(
            "if (document.activeElement === this) { return false; } this.value = $0; return true;",
            words(valueOf(text)))
        .then(
            Boolean.class,
            isShown -> {
              if (Boolean.TRUE.equals(isShown)) {
                value = valueOf(text);
                screen = words(value);
                shown.run();
              }
            });
  }

  /** Keeps in mind where somebody was writing, for {@link #insert}. */
  public void remembersCaret() {
    addAttachListener(_ ->
        getElement()
            .executeJs(
                "this.addEventListener('blur', () => { this.dataset.caret = this.selectionEnd;"
                    + " });"));
  }

  /** Writes words where somebody was writing last, else at the end, and tells of it as typed. */
  public void insert(String words) {
    getElement()
        .executeJs(
            "const at = Number(this.dataset.caret ?? this.value.length);"
                + "this.focus();"
                + "this.setRangeText($0, at, at, 'end');"
                + "this.dispatchEvent(new Event('change', { bubbles: true }));",
            words);
  }

  public void onTyped(Consumer<String> listener) {
    listeners.add(listener);
  }

  /** Does something each time that the control is left changed, after what was typed was told. */
  public void onLeft(Runnable act) {
    leaving.add(act);
  }

  /** Writes a table that is pasted as cells with tabs between, their line breaks kept. */
  public void takesTables() {
    getElement().setAttribute("data-table", "");
    addAttachListener(
        event -> event.getUI().getPage().addJavaScript("context://scripts/paste-table.js"));
  }

  /** Does something when Enter is pressed, with what stands on the screen then. */
  public void onEnter(Runnable act) {
    getElement()
        .addEventListener(
            "keydown",
            event -> {
              heard(event);
              act.run();
            })
        .setFilter("event.key === 'Enter'")
        .addEventData(VALUE);
  }

  @Override
  public void setEnabled(boolean enabled) {
    getElement().setProperty("disabled", !enabled);
  }

  public void setAttribute(String name, String attribute) {
    getElement().setAttribute(name, attribute);
  }

  /** Half a date is none yet. */
  private void paused(DomEvent event) {
    if (!isDate || WrittenDate.read(typed(event)).isPresent()) {
      heard(event);
    }
  }

  private void left(DomEvent event) {
    heard(event);
    if (isDate && !words(value).equals(screen)) {
      put(() -> {});
    }
    List.copyOf(leaving).forEach(Runnable::run);
  }

  private static String typed(DomEvent event) {
    return event.getEventData().get(VALUE).asString();
  }

  /** What was typed before it was disabled is not heard any more: something else stands instead. */
  private void heard(DomEvent event) {
    if (getElement().getProperty("disabled", false)) {
      return;
    }
    screen = typed(event);
    String typed = valueOf(screen);
    if (!typed.equals(value)) {
      value = typed;
      List.copyOf(listeners).forEach(listener -> listener.accept(typed));
    }
  }
}
