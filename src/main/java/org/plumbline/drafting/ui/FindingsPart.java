package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.LintResult;
import org.plumbline.drafting.LintResult.Found;
import org.plumbline.lint.Severity;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Notice;

/**
 * What was found when the draft was looked over: filtered, mended, or accepted with a reason. It is
 * looked over when this part is opened, after each act here, and when somebody asks.
 */
final class FindingsPart extends Div {
  private final EditorContext context;
  private final Div body = new Div();
  private final Div list = new Div();
  private LintResult looked;
  private Optional<Severity> filter = Optional.empty();

  FindingsPart(EditorContext context) {
    this.context = context;
    addClassName("findings");
    add(body);
    looked = look();
    draw();
  }

  private LintResult look() {
    return context
        .services()
        .findings()
        .lookOver(context.session().account(), context.session().draft());
  }

  EditorContext context() {
    return context;
  }

  private void draw() {
    body.removeAll();
    body.add(summary(), chips(), list);
    drawList();
  }

  private void drawList() {
    list.removeAll();
    List<Found> shown = shown();
    if (shown.isEmpty()) {
      Paragraph none =
          new Paragraph(
              looked.open().isEmpty()
                  ? "Nothing was found that is still open."
                  : "Nothing of this kind was found.");
      none.addClassName("soft");
      list.add(none);
    }
    OrderedList cards = new OrderedList();
    cards.addClassName("findings__list");
    shown.forEach(found -> cards.add(new FindingCard(this, found)));
    list.add(cards);
    if (!looked.accepted().isEmpty()) {
      list.add(accepted());
    }
    if (looked.reasonsLeft() > 0) {
      Paragraph left =
          new Paragraph(
              (looked.reasonsLeft() == 1
                      ? "1 reason in Notes belongs to a finding that is not made now: its words"
                      : looked.reasonsLeft()
                          + " reasons in Notes belong to findings that are not made now: their"
                          + " words")
                  + " have changed, or something they rest on.");
      left.addClassNames("small", "soft");
      list.add(left);
    }
  }

  private List<Found> shown() {
    return filter.map(looked::open).orElseGet(looked::open);
  }

  private Div summary() {
    Paragraph words =
        new Paragraph(
            "%d must fix, %d to check, %d notes. Looked over at %s, as of revision %d."
                .formatted(
                    looked.open(Severity.MUST_FIX).size(),
                    looked.open(Severity.TO_CHECK).size(),
                    looked.open(Severity.NOTE).size(),
                    Dates.time(looked.at()),
                    looked.revision()));
    words.setId("k-findings");
    words.getElement().setAttribute("tabindex", "-1").setAttribute("role", "status");
    NativeButton again = new NativeButton("Look it over");
    again.addClassNames("button", "button--small");
    again.setId("look-over");
    again.addClickListener(_ -> {
      context.session().refresh();
      looked = look();
      draw();
      focus("look-over");
    });
    Div row = new Div(words, again);
    row.addClassNames("row", "spread", "findings__summary");
    return row;
  }

  private Div chips() {
    Div chips = new Div();
    chips.addClassName("chips");
    chips.getElement().setAttribute("role", "group").setAttribute("aria-label", "Show");
    List<NativeButton> all = new ArrayList<>();
    chips.add(chip(all, "All", Optional.empty(), looked.open().size()));
    for (Severity severity : Severity.values()) {
      chips.add(
          chip(
              all,
              FindingCard.word(severity) + (severity == Severity.NOTE ? "s" : ""),
              Optional.of(severity),
              looked.open(severity).size()));
    }
    return chips;
  }

  private static void press(NativeButton chip, boolean isPressed) {
    chip.getElement().setAttribute("aria-pressed", Boolean.toString(isPressed));
  }

  private static Span number(int count) {
    Span number = new Span(Integer.toString(count));
    number.addClassName("count");
    return number;
  }

  /** Stays where it is when one of them is pressed, for whoever is on the way to the next. */
  private NativeButton chip(
      List<NativeButton> all, String words, Optional<Severity> severity, int count) {
    NativeButton chip = new NativeButton();
    chip.add(new Span(words), number(count));
    chip.addClassName("chip");
    String id = "show-" + severity.map(Severity::name).orElse("ALL");
    chip.setId(id);
    press(chip, filter.equals(severity));
    chip.addClickListener(_ -> {
      filter = severity;
      all.forEach(each -> press(each, each.equals(chip)));
      drawList();
    });
    all.add(chip);
    return chip;
  }

  private NativeDetails accepted() {
    UnorderedList list = new UnorderedList();
    list.addClassName("findings__list");
    looked.accepted().forEach(found -> list.add(new FindingCard(this, found)));
    int count = looked.accepted().size();
    return new NativeDetails(count == 1 ? "1 accepted" : count + " accepted", list);
  }

  /** Makes an edit that settles a finding, looks the draft over again, and goes to the next. */
  void settle(Found found, Function<Draft, Edit> make) {
    String next = next(found);
    context.edit(
        found.at().step(found.finding().fingerprint().hex()),
        make,
        came -> {
          looked = look();
          draw();
          switch (came) {
            case EditResult.Saved _ -> focus(next);
            case EditResult.Clash _, EditResult.Gone _ ->
                tell("Somebody else has changed this meanwhile. It was looked over again.");
            case EditResult.Refused(Draft _, var problems) -> tell(problems.getFirst().remedy());
            case EditResult.NoLongerOpen _ -> {}
          }
        });
  }

  private void tell(String sentence) {
    body.addComponentAtIndex(1, new Notice(Notice.Kind.WARN, sentence));
  }

  private String next(Found found) {
    List<Found> all = new ArrayList<>(shown());
    int place = all.indexOf(found);
    return place >= 0 && place + 1 < all.size() ? FindingCard.id(all.get(place + 1)) : "k-findings";
  }

  private void focus(String id) {
    Below.all(body)
        .filter(part -> part.getId().filter(id::equals).isPresent())
        .findFirst()
        .ifPresent(part -> part.getElement().callJsFunction("focus"));
  }
}
