package org.plumbline.comparing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.comparing.Alignments;
import org.plumbline.comparing.Comparisons;
import org.plumbline.comparing.Decision;
import org.plumbline.comparing.VersionPair;
import org.plumbline.comparison.Element;
import org.plumbline.comparison.Suggestion;
import org.plumbline.instrument.Instrument;
import org.plumbline.reading.Words;
import org.plumbline.schema.ElementKind;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;

/** Where two instruments have no ids in common, people say here what corresponds. */
@Route(value = CompareAddresses.MATCHING, layout = MainLayout.class)
@PageTitle("What corresponds - Plumbline")
@StyleSheet("styles/compare.css")
@PermitAll
public final class MatchingView extends Page implements BeforeEnterObserver {
  private final Comparisons comparisons;
  private final Alignments alignments;
  private final CurrentAccount current;
  private final Sides sides;
  private final Said said = new Said();

  MatchingView(
      Comparisons comparisons, Alignments alignments, CurrentAccount current, Sides sides) {
    this.comparisons = comparisons;
    this.alignments = alignments;
    this.current = current;
    this.sides = sides;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    VersionPair pair = CompareAddresses.pair(event);
    draw(pair, comparisons.read(current.get(), pair).orElseThrow(CompareAddresses::notFound));
  }

  private void draw(VersionPair pair, Comparisons.Both both) {
    Instrument ours = both.from().instrument();
    Instrument theirs = both.to().instrument();
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("What corresponds")
            .crumb(
                Links.to(CompareAddresses.COMPARE, "Compare"),
                Links.to(CompareAddresses.of(pair), "The comparison"))
            .lead(
                "Left %s, right %s. Confirmed pairs are compared word by word; suggestions are"
                        .formatted(sides.owner(ours), sides.owner(theirs))
                    + " not used.")
            .actions(Links.button(CompareAddresses.of(pair), "See the comparison")));
    parts.add(said);
    if (both.haveIdsInCommon()) {
      parts.add(
          new Notice(
              Notice.Kind.INFO,
              "These two have sections in common by their ids, so there is nothing to match."));
    } else {
      pairs(pair, both, alignments.find(current.get(), ours, theirs), parts);
    }
    show(parts.toArray(Component[]::new));
  }

  private void pairs(
      VersionPair pair, Comparisons.Both both, Alignments.Matched matched, List<Component> parts) {
    Optional<Consumer<List<Alignments.Said>>> say =
        Alignments.mayDecide(current.get())
            ? Optional.of(all -> say(pair, both, all))
            : Optional.empty();
    if (say.isEmpty()) {
      parts.add(
          new Notice(
              Notice.Kind.INFO, "Managers and board admins of your authority confirm or refuse."));
    }
    Map<Boolean, List<Suggestion>> bySection =
        matched.suggestions().stream()
            .collect(Collectors.partitioningBy(each -> each.theirs().section().isPresent()));
    List<Suggestion> others = bySection.getOrDefault(false, List.of());
    if (!others.isEmpty()) {
      parts.add(new SectionPairs("Levels, options and rules", matched, others, List.of(), say));
    }
    List<Suggestion> inSections = bySection.getOrDefault(true, List.of());
    for (Suggestion section : inSections) {
      if (section.theirs().kind() == ElementKind.SECTION) {
        List<Suggestion> within =
            inSections.stream()
                .filter(each -> each.theirs().kind() != ElementKind.SECTION)
                .filter(each -> each.theirs().section().equals(section.theirs().section()))
                .toList();
        parts.add(
            new SectionPairs(
                PairLine.name(section.theirs()), matched, List.of(section), within, say));
      }
    }
    unmatched(matched, say).ifPresent(parts::add);
    refused(matched, say).ifPresent(parts::add);
  }

  private Optional<Component> unmatched(
      Alignments.Matched matched, Optional<Consumer<List<Alignments.Said>>> say) {
    List<Element> theirs = free(matched.theirs(), matched, Suggestion::theirs);
    List<Element> ours = free(matched.ours(), matched, Suggestion::ours);
    if (theirs.isEmpty() && ours.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new UnmatchedPart(ours, theirs, say));
  }

  private static List<Element> free(
      Instrument instrument, Alignments.Matched matched, Function<Suggestion, Element> side) {
    List<String> taken = matched.suggestions().stream().map(side).map(Element::key).toList();
    return Element.listAll(instrument).stream()
        .filter(each -> each.kind() == ElementKind.SECTION)
        .filter(each -> !taken.contains(each.key()))
        .toList();
  }

  private static Optional<Component> refused(
      Alignments.Matched matched, Optional<Consumer<List<Alignments.Said>>> say) {
    Map<String, Element> ours = byKey(matched.ours());
    Map<String, Element> theirs = byKey(matched.theirs());
    UnorderedList list = new UnorderedList();
    list.addClassName("stack");
    for (Decision decision : matched.decisions().standing()) {
      Element our = ours.get(decision.ours());
      Element their = theirs.get(decision.theirs());
      if (decision.verdict() == Decision.Verdict.REFUSED && our != null && their != null) {
        list.add(
            new PairLine(
                our,
                their,
                PairLine.said(decision),
                Optional.of(decision),
                say.map(how -> each -> how.accept(List.of(each)))));
      }
    }
    if (list.getComponentCount() == 0) {
      return Optional.empty();
    }
    Section part = new Section(new H2("Refused"), new Div(list));
    part.addClassNames("card", "pairings");
    return Optional.of(part);
  }

  private static Map<String, Element> byKey(Instrument instrument) {
    return Element.listAll(instrument).stream()
        .collect(Collectors.toMap(Element::key, Function.identity()));
  }

  private void say(VersionPair pair, Comparisons.Both both, List<Alignments.Said> all) {
    alignments.say(current.get(), pair.from().code(), pair.to().code(), all);
    draw(pair, both);
    said.done(
        switch (all.getFirst().verdict()) {
          case CONFIRMED -> Words.count(all.size(), "pair") + " confirmed.";
          case REFUSED -> "Refused. It will not be suggested again.";
          case WITHDRAWN -> "Taken back.";
        });
  }
}
