package org.plumbline.comparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.comparing.Alignments;
import org.plumbline.comparing.Decision;
import org.plumbline.comparison.Element;
import org.plumbline.schema.KeyName;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;

/** Two elements side by side, what was said of them, and what can be said. */
final class PairLine extends ListItem {
  private static final int PERCENT = 100;

  private final Element ours;
  private final Element theirs;

  /**
   * A pair of which nobody or somebody said something.
   *
   * @param state how likely it is, or who said what
   * @param say what happens when somebody says something; none for who only reads
   */
  PairLine(
      Element ours,
      Element theirs,
      Span state,
      Optional<Decision> decision,
      Optional<Consumer<Alignments.Said>> say) {
    this.ours = ours;
    this.theirs = theirs;
    addClassName("pairing");
    Div sides = new Div(words(ours), words(theirs));
    sides.addClassName("pairing__sides");
    state.addClassName("pairing__state");
    Div foot = new Div(state);
    foot.addClassNames("row", "pairing__foot");
    say.ifPresent(how -> {
      if (decision.isEmpty()) {
        foot.add(
            button("Confirm", Decision.Verdict.CONFIRMED, how),
            button("Refuse", Decision.Verdict.REFUSED, how));
      } else {
        foot.add(button("Take back", Decision.Verdict.WITHDRAWN, how));
      }
    });
    add(sides, foot);
  }

  /** How alike the two are, for who has to decide. */
  static Span suggested(double confidence) {
    return new Span(
        new Icon(Icon.Symbol.OPEN),
        new Span("Suggested: %d %% alike".formatted(Math.round(confidence * PERCENT))));
  }

  /** Who said it, and when. */
  static Span said(Decision decision) {
    boolean confirmed = decision.verdict() == Decision.Verdict.CONFIRMED;
    return new Span(
        new Icon(confirmed ? Icon.Symbol.CHECK : Icon.Symbol.RETURN),
        new Span(
            "%s by %s on %s"
                .formatted(
                    confirmed ? "Confirmed" : "Refused",
                    decision.by(),
                    Dates.moment(decision.at()))));
  }

  static String name(Element element) {
    return element.name().isBlank() ? element.id() : element.name();
  }

  /** Of what a name does not say itself. */
  private static String kind(Element element) {
    return switch (element.kind()) {
      case SECTION, ITEM, STATEMENT, INDICATOR, DESCRIPTOR -> "";
      default ->
          element.kind().words().substring(0, 1).toUpperCase(Locale.UK)
              + element.kind().words().substring(1)
              + ": ";
    };
  }

  private static Div words(Element element) {
    Paragraph name = new Paragraph(kind(element) + name(element));
    name.addClassName("pairing__name");
    Div words = new Div(name);
    List<String> text = element.said(KeyName.TEXT);
    if (!text.isEmpty() && !text.getFirst().equals(element.name())) {
      Paragraph whole = new Paragraph(text.getFirst());
      whole.addClassNames("as-written", "small");
      words.add(whole);
    }
    return words;
  }

  private NativeButton button(
      String verb, Decision.Verdict verdict, Consumer<Alignments.Said> say) {
    NativeButton button =
        new NativeButton(
            "", _ -> say.accept(new Alignments.Said(ours.key(), theirs.key(), verdict)));
    button.addClassNames("button", "button--small");
    Span which = new Span(" that " + name(ours) + " is " + name(theirs));
    which.addClassName("visually-hidden");
    button.add(new Span(verb), which);
    return button;
  }
}
