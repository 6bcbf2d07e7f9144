package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.drafting.Drafts;
import org.plumbline.drafting.Listed;
import org.plumbline.drafting.NoSuchDraft;
import org.plumbline.drafting.PublicationRequest;
import org.plumbline.drafting.PublicationRequest.Standing;
import org.plumbline.drafting.Requests;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;

/** What an authority composes at the moment, and what waits for a second person. */
@Route(value = DraftAddresses.DRAFTS, layout = MainLayout.class)
@PageTitle("Drafts - Plumbline")
@RolesAllowed({"BOARD_ADMIN", "MANAGER"})
public final class DraftsView extends Page implements BeforeEnterObserver {
  private final Drafts drafts;
  private final Requests requests;
  private final CurrentAccount current;
  private final Clock clock;
  private final Said said = new Said();
  private final ConfirmSlot question = new ConfirmSlot();

  DraftsView(Drafts drafts, Requests requests, CurrentAccount current, Clock clock) {
    this.drafts = drafts;
    this.requests = requests;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    draw();
  }

  private void draw() {
    PageHead head =
        new PageHead("Drafts")
            .crumb(Links.to(DraftAddresses.LIBRARY, "Instruments"))
            .lead(
                "What %s composes before it is published."
                    .formatted(current.get().authority().name()));
    List<Component> parts = new ArrayList<>();
    parts.add(head);
    parts.add(said);
    parts.add(asked());
    if (current.get().is(Role.BOARD_ADMIN)) {
      head.actions(
          Links.button(DraftAddresses.SETTING, "How versions are published"),
          Links.primary(DraftAddresses.NEW, "New instrument"));
      parts.add(open());
    }
    parts.add(question);
    show(parts.toArray(Component[]::new));
  }

  private Component asked() {
    List<PublicationRequest> open = requests.listOpen(current.get());
    Section part = new Section(new H2("Asked for"));
    part.addClassName("part");
    if (open.isEmpty()) {
      part.add(none("Nobody has asked for anything to be published."));
    }
    open.forEach(request -> part.add(card(request)));
    return part;
  }

  private Component card(PublicationRequest request) {
    H3 title =
        new H3(
            Links.to(
                DraftAddresses.publish(request.code()),
                requests.instrument(current.get(), request).title()));
    Paragraph about =
        new Paragraph(
            "Version %s · asked for by %s, %s"
                .formatted(
                    request.number(),
                    request.askedBy(),
                    Dates.recent(request.askedAt(), clock.instant())));
    about.addClassNames("soft", "small");
    Div card = new Div(title, about, new Paragraph(standing(request)));
    card.addClassNames("card", "stack", "draft");
    return card;
  }

  private String standing(PublicationRequest request) {
    if (request.standing() instanceof Standing.Approved approved) {
      return approved.trouble().isPresent()
          ? "Approved, and could not be published: look at why."
          : "Approved by %s, is published %s."
              .formatted(
                  approved.by(), request.dueOn().map(day -> "on " + Dates.day(day)).orElse("now"));
    }
    return requests.mayDecide(current.get(), request)
        ? "Waits for your decision."
        : "Waits for another board admin or a manager.";
  }

  private Component open() {
    List<Listed> open = drafts.list(current.get());
    Section part = new Section(new H2("Open drafts"));
    part.addClassName("part");
    if (open.isEmpty()) {
      part.add(
          none("None. Begin a new instrument, or compose the next version of one from its page."));
    }
    open.forEach(draft -> part.add(card(draft)));
    return part;
  }

  private Component card(Listed draft) {
    H3 title = new H3(Links.to(DraftAddresses.draft(draft.code()), draft.title()));
    Paragraph about =
        new Paragraph(
            "%s · changed %s"
                .formatted(
                    draft
                        .basedOn()
                        .map(version ->
                            version.code().equals(draft.code())
                                ? "Made from version " + version.number()
                                : "Made from %s, version %s"
                                    .formatted(version.code(), version.number()))
                        .orElse("New"),
                    Dates.recent(draft.changedAt(), clock.instant())));
    about.addClassNames("soft", "small");
    Anchor file =
        DraftFile.link(
            () -> drafts.open(current.get(), draft.code()).instrument(), "Definition file");
    Div does =
        new Div(
            with(Links.to(DraftAddresses.draft(draft.code()), "Continue"), draft),
            with(Links.to(DraftAddresses.publish(draft.code()), "Publish"), draft),
            with(Links.to(DraftAddresses.history(draft.code()), "History"), draft),
            with(file, draft),
            discard(draft));
    does.addClassName("row");
    Div card = new Div(title, about, does);
    card.addClassNames("card", "stack", "draft");
    return card;
  }

  private NativeButton discard(Listed draft) {
    NativeButton discard =
        new NativeButton(
            "",
            click ->
                question.ask(
                    "Discard the draft of %s?".formatted(draft.title()),
                    "Nobody can go on with it, and what was asked for is withdrawn. Its history is"
                        + " kept.",
                    "Discard the draft",
                    () -> discarded(draft)));
    discard.add(new Span("Discard"), hidden(draft));
    discard.addClassNames("button", "button--quiet", "button--small");
    return discard;
  }

  private void discarded(Listed draft) {
    try {
      drafts.discard(current.get(), drafts.open(current.get(), draft.code()).id());
      draw();
      said.done("The draft of %s is discarded.".formatted(draft.title()));
    } catch (NoSuchDraft meanwhile) {
      draw();
      said.refused("The draft of %s was closed meanwhile.".formatted(draft.title()));
    }
  }

  private static Component with(Anchor link, Listed draft) {
    link.add(hidden(draft));
    return link;
  }

  /** Tells links of the same words apart for whoever hears them. */
  private static Span hidden(Listed draft) {
    Span which = new Span(" (" + draft.title() + ")");
    which.addClassName("visually-hidden");
    return which;
  }

  private static Component none(String words) {
    Paragraph none = new Paragraph(words);
    none.addClassName("soft");
    return none;
  }
}
