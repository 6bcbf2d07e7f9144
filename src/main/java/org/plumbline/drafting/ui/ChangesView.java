package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Report;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Drafts;
import org.plumbline.drafting.NoSuchDraft;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.reading.DigestPart;
import org.plumbline.reading.LinkedChange;
import org.plumbline.reading.ReportFilters;
import org.plumbline.reading.ReportPart;
import org.plumbline.reading.ReportState;
import org.plumbline.reading.Showing;
import org.plumbline.reading.Side;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** What a draft changes of the version that is published, word by word. */
@Route(value = DraftAddresses.CHANGES, layout = MainLayout.class)
@StyleSheet("styles/compare.css")
@RolesAllowed("BOARD_ADMIN")
public final class ChangesView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final Drafts drafts;
  private final PublishedVersions versions;
  private final Authorities authorities;
  private final CurrentAccount current;
  private Optional<ReportFilters> filters = Optional.empty();
  private Optional<Boolean> pressedView = Optional.empty();
  private String title = "Changes";

  ChangesView(
      Drafts drafts, PublishedVersions versions, Authorities authorities, CurrentAccount current) {
    this.drafts = drafts;
    this.versions = versions;
    this.authorities = authorities;
    this.current = current;
    addClassName("comparing");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InstrumentCode code = DraftAddresses.code(event);
    ReportState state = ReportState.of(event.getLocation().getQueryParameters());
    try {
      draw(drafts.open(current.get(), code), state);
    } catch (NoSuchDraft none) {
      throw new NotFoundException(String.valueOf(none.getMessage()));
    }
  }

  private void draw(Draft draft, ReportState state) {
    title = "Changes of " + draft.instrument().title();
    Optional<Instrument> published =
        versions
            .findInLibrary(draft.code(), current.get().authority().id())
            .filter(LibraryEntry::own)
            .map(entry -> entry.newest().instrument());
    if (published.isEmpty()) {
      Div none = new Div(new Paragraph("No version is published yet, so everything is new."));
      none.addClassName("card");
      show(head(draft, "Changes of the draft"), none);
      return;
    }
    Instrument was = published.orElseThrow();
    Report report = Report.of(Comparison.between(was, draft.instrument()));
    filters =
        report.entries().isEmpty()
            ? Optional.empty()
            : Optional.of(new ReportFilters(report, state, next -> go(draft.code(), state, next)));
    List<Component> parts = new ArrayList<>();
    parts.add(head(draft, "Changes since version " + was.version()));
    parts.add(new DigestPart(report));
    filters.ifPresent(parts::add);
    parts.add(report(report, was, draft, state));
    show(parts.toArray(Component[]::new));
  }

  private static PageHead head(Draft draft, String heading) {
    return new PageHead(heading)
        .crumb(
            Links.to(DraftAddresses.LIBRARY, "Instruments"),
            Links.to(DraftAddresses.DRAFTS, "Drafts"),
            Links.to(DraftAddresses.draft(draft.code()), "The draft"))
        .lead(draft.instrument().title())
        .actions(Links.button(DraftAddresses.draft(draft.code()), "Continue the draft"));
  }

  private Component report(Report report, Instrument was, Draft draft, ReportState state) {
    return new ReportPart(
        report,
        new Side(was, "Version " + was.version(), this::name),
        new Side(draft.instrument(), "The draft", this::name),
        new Showing(
            state.only(),
            state.unified(),
            state.change(),
            anchor -> DraftAddresses.changes(draft.code()) + state.at(anchor).query(),
            _ -> Optional.empty()));
  }

  private void go(InstrumentCode code, ReportState now, ReportState next) {
    pressedView = Optional.of(now.unified() != next.unified());
    UI.getCurrent().navigate(DraftAddresses.changes(code), next.parameters());
  }

  private String name(AuthorityCode code) {
    return authorities.find(code).map(Authority::name).orElse(code.value());
  }

  /** Whoever pressed a button stays at it, and whoever followed a link to a change comes to it. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    Optional<Component> linked =
        LinkedChange.in(this, ReportState.of(event.getLocation().getQueryParameters()).change());
    if (pressedView.isPresent()) {
      boolean view = pressedView.orElseThrow();
      pressedView = Optional.empty();
      filters.ifPresent(buttons -> buttons.focus(view));
    } else if (linked.isPresent()) {
      linked.orElseThrow().getElement().callJsFunction("focus");
    } else {
      super.afterNavigation(event);
    }
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
