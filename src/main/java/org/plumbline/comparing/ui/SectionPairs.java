package org.plumbline.comparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.comparing.Alignments;
import org.plumbline.comparing.Decision;
import org.plumbline.comparison.Element;
import org.plumbline.comparison.Suggestion;
import org.plumbline.instrument.Instrument;
import org.plumbline.reading.Words;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

/** Pairs that are looked at together: a section with what is in it, or the levels. */
final class SectionPairs extends Section {
  /**
   * Draws them.
   *
   * @param top those that stand for the whole, such as the section itself
   * @param within what is in it
   * @param say what happens when somebody says something; none for who only reads
   */
  SectionPairs(
      String title,
      Alignments.Matched matched,
      List<Suggestion> top,
      List<Suggestion> within,
      Optional<Consumer<List<Alignments.Said>>> say) {
    addClassNames("card", "pairings");
    H2 heading = new H2(title);
    add(heading);
    add(list(matched, top, say));
    top.stream()
        .filter(pair -> pair.theirs().kind() == ElementKind.SECTION)
        .forEach(pair -> add(both(matched, pair)));
    if (!within.isEmpty()) {
      long confirmed = within.stream().filter(matched::isConfirmed).count();
      NativeDetails details =
          new NativeDetails(
              new Span(
                  "%s in it, %d confirmed"
                      .formatted(Words.count(within.size(), "pair"), confirmed)),
              list(matched, within, say));
      add(details);
    }
    List<Alignments.Said> open =
        List.of(top, within).stream()
            .flatMap(List::stream)
            .filter(each -> !matched.isConfirmed(each))
            .map(each ->
                new Alignments.Said(
                    each.ours().key(), each.theirs().key(), Decision.Verdict.CONFIRMED))
            .toList();
    if (open.size() > 1) {
      say.ifPresent(how -> add(all(title, open, how)));
    }
  }

  /** Who decides reads what both say. */
  private static NativeDetails both(Alignments.Matched matched, Suggestion pair) {
    Div sides =
        new Div(wordings(matched.ours(), pair.ours()), wordings(matched.theirs(), pair.theirs()));
    sides.addClassName("pairing__sides");
    return new NativeDetails(new Span("Read what both say"), sides);
  }

  private static Div wordings(Instrument instrument, Element section) {
    UnorderedList list = new UnorderedList();
    list.addClassName("stack");
    Element.listAll(instrument).stream()
        .filter(each -> each.section().filter(section.key()::equals).isPresent())
        .filter(each -> each.kind() != ElementKind.SECTION && each.kind() != ElementKind.INDICATOR)
        .forEach(each -> {
          String text = each.text(KeyName.TEXT);
          ListItem line = new ListItem(new Span(each.name()));
          if (!text.isEmpty() && !text.equals(each.name())) {
            line.add(new Span(": " + text));
          }
          line.addClassName("small");
          list.add(line);
        });
    return new Div(list);
  }

  private static Div all(
      String title, List<Alignments.Said> open, Consumer<List<Alignments.Said>> say) {
    NativeButton button = new NativeButton("", _ -> say.accept(open));
    button.addClassNames("button", "button--small");
    Span which = new Span(" of " + title);
    which.addClassName("visually-hidden");
    button.add(new Span("Confirm all %d pairs".formatted(open.size())), which);
    return new Div(button);
  }

  private static UnorderedList list(
      Alignments.Matched matched,
      List<Suggestion> pairs,
      Optional<Consumer<List<Alignments.Said>>> say) {
    UnorderedList list = new UnorderedList();
    list.addClassName("stack");
    for (Suggestion pair : pairs) {
      Optional<Decision> decision =
          matched.isConfirmed(pair)
              ? matched.decisions().find(pair.theirs().key())
              : Optional.empty();
      list.add(
          new PairLine(
              pair.ours(),
              pair.theirs(),
              decision.map(PairLine::said).orElseGet(() -> PairLine.suggested(pair.confidence())),
              decision,
              say.map(how -> said -> how.accept(List.of(said)))));
    }
    return list;
  }
}
