package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.Adoptions;
import org.plumbline.publication.NotAdoptable;
import org.plumbline.publication.Usable;
import org.plumbline.reading.Words;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Question;
import org.plumbline.shell.Said;

/** Which instruments the board admin's authority uses, and which of its own it offers. */
@Route(value = "admin/instruments", layout = MainLayout.class)
@PageTitle("Instruments in use - Plumbline")
@RolesAllowed("BOARD_ADMIN")
public final class AdoptionView extends Page implements BeforeEnterObserver {
  private final transient Adoptions adoptions;
  private final transient CurrentAccount current;
  private final transient AuthorityNames names;

  AdoptionView(Adoptions adoptions, CurrentAccount current, AuthorityNames names) {
    this.adoptions = adoptions;
    this.current = current;
    this.names = names;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    draw();
  }

  private Said draw() {
    Said said = new Said();
    String authority = current.get().authority().name();
    List<Usable> all = adoptions.list(current.get());
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("Instruments in use")
            .crumb(Links.to("admin", "Administration"), new Span("Instruments in use"))
            .lead("What practitioners of %s can start assessments on.".formatted(authority)));
    parts.add(said);
    part(parts, said, "In use by " + authority, all, Usable::inUse);
    part(parts, said, "Not in use", all, usable -> !usable.inUse());
    show(parts.toArray(Component[]::new));
    return said;
  }

  private void part(
      List<Component> parts, Said said, String title, List<Usable> all, Predicate<Usable> wanted) {
    List<Usable> these = all.stream().filter(wanted).toList();
    Section part = new Section(new H2(title));
    part.addClassName("part");
    if (these.isEmpty()) {
      Paragraph none = new Paragraph("None.");
      none.addClassName("soft");
      part.add(none);
    }
    these.forEach(usable -> part.add(card(usable, said)));
    parts.add(part);
  }

  private Component card(Usable usable, Said said) {
    H3 title = new H3(Links.to(Addresses.of(usable.newest().instrument().ref()), usable.title()));
    title.setId("use-" + usable.code());
    Paragraph about =
        new Paragraph(
            "Owned by %s · version %s, published %s"
                .formatted(
                    usable.own() ? "you" : usable.owner().name(),
                    usable.newest().instrument().version(),
                    Dates.day(usable.newest().publishedAt())));
    about.addClassNames("soft", "small");
    Div states = new Div(use(usable));
    states.addClassName("row");
    if (usable.own()) {
      states.add(
          usable.offered()
              ? state("state--done", Icon.Symbol.CHECK, "Offered to all authorities")
              : state("soft", Icon.Symbol.LOCK, "Not offered to others"));
    }
    Section card = new Section(title, about, states);
    card.addClassNames("card", "stack", "admin__card");
    card.getElement().setAttribute("aria-labelledby", "use-" + usable.code());
    withoutRouting(usable).ifPresent(card::add);
    Div does = new Div();
    does.addClassName("row");
    if (usable.inUse()) {
      does.add(end(usable, said, card));
    } else if (usable.adoptable()) {
      does.add(adopt(usable, said));
    }
    if (usable.own()) {
      does.add(offer(usable, said));
    }
    card.add(does);
    return card;
  }

  private static Component use(Usable usable) {
    return usable
        .adoption()
        .map(adoption ->
            adoption
                .endedAt()
                .map(ended ->
                    state("state--warn", Icon.Symbol.WARN, "Adoption ended " + Dates.day(ended)))
                .orElseGet(() ->
                    state(
                        "state--done",
                        Icon.Symbol.CHECK,
                        "Adopted %s by %s".formatted(Dates.day(adoption.at()), adoption.by()))))
        .orElseGet(() -> state("soft", Icon.Symbol.OPEN, "Never adopted"));
  }

  private static Component state(String kind, Icon.Symbol symbol, String words) {
    Span state = new Span(new Icon(symbol), new Span(words));
    state.addClassNames("state", kind);
    return state;
  }

  /** An instrument that was made for others may have nothing to say about who is told what. */
  private Optional<Notice> withoutRouting(Usable usable) {
    Instrument instrument = usable.newest().instrument();
    AuthorityCode here = current.get().authority().code();
    boolean routed = !instrument.routing().isEmpty();
    boolean ours =
        instrument.routing().stream()
            .anyMatch(route -> route.authorities().isEmpty() || route.authorities().contains(here));
    if (!routed || ours) {
      return Optional.empty();
    }
    return Optional.of(
        new Notice(
            Notice.Kind.WARN,
            "Its routing is for %s only: practitioners of %s would be shown no next steps."
                .formatted(
                    Words.listed(
                        instrument.routing().stream()
                            .flatMap(route -> route.authorities().stream())
                            .distinct()
                            .map(names::name)
                            .toList()),
                    current.get().authority().name())));
  }

  private Component adopt(Usable usable, Said said) {
    return button(
        "Adopt",
        usable,
        () ->
            act(
                said,
                () -> adoptions.adopt(current.get(), usable.code()),
                "%s is adopted. Practitioners can start assessments on it."
                    .formatted(usable.title())));
  }

  private Component end(Usable usable, Said said, Section card) {
    Runnable end =
        () ->
            act(
                said,
                () -> adoptions.end(current.get(), usable.code()),
                "The adoption of %s has ended. What was started can be finished; nothing new is started."
                    .formatted(usable.title()));
    if (usable.adoptable()) {
      return button("End the adoption", usable, end);
    }
    Question question =
        new Question(
            "End the adoption of %s?".formatted(usable.title()),
            "%s does not offer it any more, so that you cannot adopt it again. What was started can be finished."
                .formatted(usable.owner().name()),
            "End the adoption",
            end);
    card.add(question);
    return button("End the adoption", usable, question::ask);
  }

  private Component offer(Usable usable, Said said) {
    boolean offered = usable.offered();
    return button(
        offered ? "Withdraw the offer" : "Offer to other authorities",
        usable,
        () ->
            act(
                said,
                () -> adoptions.offer(current.get(), usable.code(), !offered),
                offered
                    ? "%s is no longer offered. Whoever has adopted it keeps it."
                        .formatted(usable.title())
                    : "%s is offered to all authorities.".formatted(usable.title())));
  }

  private void act(Said said, Runnable act, String sentence) {
    try {
      act.run();
      draw().done(sentence);
    } catch (NotAdoptable meanwhile) {
      said.refused(
          "Nothing was changed: the owner has withdrawn the offer meanwhile. Load the page again.");
    }
  }

  private static NativeButton button(String verb, Usable usable, Runnable act) {
    NativeButton button = new NativeButton("", click -> act.run());
    button.addClassName("button");
    Span which = new Span(" (" + usable.title() + ")");
    which.addClassName("visually-hidden");
    button.add(new Span(verb), which);
    return button;
  }
}
