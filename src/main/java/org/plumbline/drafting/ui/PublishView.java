package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.drafting.ChangeNotes;
import org.plumbline.drafting.DecisionResult;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Drafts;
import org.plumbline.drafting.Findings;
import org.plumbline.drafting.FourEyes;
import org.plumbline.drafting.MayNotDecide;
import org.plumbline.drafting.NoSuchDraft;
import org.plumbline.drafting.PublicationRequest;
import org.plumbline.drafting.RequestResult;
import org.plumbline.drafting.Requests;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Problem;
import org.plumbline.publication.Foresight;
import org.plumbline.publication.Publication;
import org.plumbline.reading.WholeInstrument;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;

/**
 * From a draft to a version: what is left to do, what will be frozen, who asks and who approves.
 * Whoever approves reads here what they approve.
 */
@Route(value = DraftAddresses.PUBLISH, layout = MainLayout.class)
@RolesAllowed({"BOARD_ADMIN", "MANAGER"})
public final class PublishView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final Drafts drafts;
  private final Requests requests;
  private final FourEyes fourEyes;
  private final Findings findings;
  private final Foresight foresight;
  private final ChangeNotes notes;
  private final Authorities authorities;
  private final CurrentAccount current;
  private final Clock clock;
  private final Said said = new Said();
  private final ConfirmSlot question = new ConfirmSlot();
  private String title = "Publish";

  PublishView(
      Drafts drafts,
      Requests requests,
      FourEyes fourEyes,
      Findings findings,
      Foresight foresight,
      ChangeNotes notes,
      Authorities authorities,
      CurrentAccount current,
      Clock clock) {
    this.drafts = drafts;
    this.requests = requests;
    this.fourEyes = fourEyes;
    this.findings = findings;
    this.foresight = foresight;
    this.notes = notes;
    this.authorities = authorities;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      draw(DraftAddresses.code(event));
    } catch (NoSuchDraft none) {
      throw new NotFoundException(String.valueOf(none.getMessage()));
    }
  }

  private void draw(InstrumentCode code) {
    Optional<PublicationRequest> last = requests.find(current.get(), code);
    Optional<PublicationRequest> open = last.filter(PublicationRequest::isOpen);
    if (open.isPresent()) {
      show(request(open.get()));
    } else if (current.get().is(Role.BOARD_ADMIN)) {
      show(prepare(drafts.open(current.get(), code), last));
    } else {
      throw new NotFoundException("Nobody has asked for anything here.");
    }
  }

  private void show(List<Component> parts) {
    show(parts.toArray(Component[]::new));
  }

  private PageHead head(Instrument instrument, String verb) {
    title = "%s %s, version %s".formatted(verb, instrument.title(), instrument.version());
    List<Component> crumb = new ArrayList<>();
    crumb.add(Links.to(DraftAddresses.LIBRARY, "Instruments"));
    crumb.add(Links.to(DraftAddresses.DRAFTS, "Drafts"));
    if (current.get().is(Role.BOARD_ADMIN)) {
      crumb.add(Links.to(DraftAddresses.draft(instrument.code()), "The draft"));
      crumb.add(Links.to(DraftAddresses.history(instrument.code()), "Its history"));
    }
    return new PageHead("%s version %s".formatted(verb, instrument.version()))
        .crumb(crumb.toArray(Component[]::new))
        .lead(instrument.title());
  }

  private List<Component> prepare(Draft draft, Optional<PublicationRequest> last) {
    Publication preview = requests.preview(current.get(), draft);
    List<Problem> problems =
        preview instanceof Publication.Refused(List<Problem> found) ? found : List.of();
    List<Component> parts = new ArrayList<>();
    parts.add(head(draft.instrument(), "Publish"));
    parts.add(said);
    last.flatMap(LastRequest::of).ifPresent(parts::add);
    parts.add(new TaskList(draft, problems, findings.lookOver(current.get(), draft)));
    parts.add(new PublicationSummary(draft.instrument(), draft.revision(), this::name));
    if (problems.isEmpty()) {
      parts.add(new ImpactPart(foresight.of(current.get(), draft.instrument())));
      parts.add(
          new AskForm(
              draft.instrument().version(),
              fourEyes.areAskedFor(current.get()),
              Dates.today(clock),
              notes.propose(current.get(), draft.instrument(), last),
              asks(draft)));
    } else {
      parts.add(
          new Notice(
              Notice.Kind.ERROR, "It cannot be published before what stops it is put right."));
    }
    NativeDetails whole = new NativeDetails("Read it whole", whole(draft.instrument()));
    whole.addClassName("part");
    parts.add(whole);
    parts.add(question);
    return parts;
  }

  private List<Component> request(PublicationRequest request) {
    Instrument instrument = requests.instrument(current.get(), request);
    boolean decides = requests.mayDecide(current.get(), request);
    List<Component> parts = new ArrayList<>();
    parts.add(head(instrument, decides ? "Approve" : "Publish"));
    parts.add(said);
    parts.add(
        new RequestCard(
            request,
            requests.editedSince(current.get(), request),
            new RequestCard.Reader(current.get().id().equals(request.askedById()), decides),
            Dates.today(clock),
            decides(request)));
    if (!fourEyes.areAskedFor(current.get())) {
      parts.add(
          new Notice(
              Notice.Kind.WARN,
              "Your authority does not ask for a second person at the moment: an admin who"
                  + " withdraws this request can publish the draft alone."));
    }
    parts.add(new PublicationSummary(instrument, request.revision(), this::name));
    if (current.get().is(Role.BOARD_ADMIN) || current.get().is(Role.MANAGER)) {
      parts.add(new ImpactPart(foresight.of(current.get(), instrument)));
    }
    Div part = new Div(new H2("How it will read"), whole(instrument));
    part.addClassName("part");
    parts.add(part);
    parts.add(question);
    return parts;
  }

  private AskForm.Acts asks(Draft draft) {
    return new AskForm.Acts() {
      @Override
      public void ask(String note, Optional<LocalDate> dueOn) {
        switch (requests.ask(current.get(), draft, note, dueOn)) {
          case RequestResult.Asked _ ->
              again(draft.code(), "Asked for. It stands under Drafts for whoever approves.");
          case RequestResult.AlreadyAsked _ ->
              again(draft.code(), "Somebody else has asked for it meanwhile.");
          case RequestResult.NoLongerOpen _ -> gone();
          case RequestResult.Refused(List<Problem> problems) -> refused(problems);
        }
      }

      @Override
      public void publishAlone(String note) {
        publishing(draft.instrument(), () -> requests.publishAlone(current.get(), draft, note));
      }
    };
  }

  private RequestCard.Acts decides(PublicationRequest request) {
    return new RequestCard.Acts() {
      @Override
      public void approve() {
        if (request.dueOn().filter(day -> day.isAfter(Dates.today(clock))).isPresent()) {
          decide(request.code(), "Approved.", () -> requests.approve(current.get(), request));
        } else {
          publishing(
              requests.instrument(current.get(), request),
              () -> requests.approve(current.get(), request));
        }
      }

      @Override
      public void refuse(String reason) {
        decide(request.code(), "Refused.", () -> requests.refuse(current.get(), request, reason));
      }

      @Override
      public void withdraw() {
        decide(request.code(), "Withdrawn.", () -> requests.withdraw(current.get(), request));
      }

      @Override
      public void publishNow() {
        publishing(
            requests.instrument(current.get(), request),
            () -> requests.publishNow(current.get(), request));
      }
    };
  }

  private void publishing(Instrument instrument, Supplier<DecisionResult> act) {
    question.ask(
        "Publish version %s?".formatted(instrument.version()),
        "Nobody can change the wording after this.",
        "Publish version %s".formatted(instrument.version()),
        () -> decide(instrument.code(), "Done.", act));
  }

  private void decide(InstrumentCode code, String done, Supplier<DecisionResult> act) {
    try {
      switch (act.get()) {
        case DecisionResult.Decided _ -> again(code, done);
        case DecisionResult.Published published -> show(PublishedParts.of(published));
        case DecisionResult.Refused(List<Problem> problems) -> refused(problems);
        case DecisionResult.TooLate _ -> gone();
      }
    } catch (MayNotDecide other) {
      said.refused(String.valueOf(other.getMessage()));
    }
  }

  private void again(InstrumentCode code, String sentence) {
    try {
      draw(code);
      said.done(sentence);
    } catch (NoSuchDraft | NotFoundException atAnEnd) {
      show(new PageHead("Decided").crumb(Links.to(DraftAddresses.DRAFTS, "Drafts")), said);
      said.done(sentence);
    }
  }

  private void refused(List<Problem> problems) {
    ProblemList list = new ProblemList("It cannot be published as it stands", problems);
    said.removeAll();
    said.add(list);
    list.getElement().callJsFunction("focus");
  }

  private void gone() {
    said.refused(
        "Nothing was done: somebody else has decided or closed the draft meanwhile. Load the page"
            + " again.");
  }

  private WholeInstrument whole(Instrument instrument) {
    return new WholeInstrument(instrument, this::name, DraftAddresses.pictures(instrument.code()));
  }

  private String name(AuthorityCode code) {
    return authorities.find(code).map(Authority::name).orElse(code.value());
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
