package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Drafts;
import org.plumbline.drafting.NoSuchDraft;
import org.plumbline.drafting.Simulations;
import org.plumbline.drafting.Simulations.Hindrance;
import org.plumbline.drafting.Simulations.Simulated;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.wording.Simulation;

/** What practitioners would be told in every case: of a draft, or of a version by its number. */
@Route(value = "instruments/:code/simulate", layout = MainLayout.class)
@RolesAllowed("BOARD_ADMIN")
class SimulateView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private static final String VERSION = "version";

  private final Drafts drafts;
  private final PublishedVersions versions;
  private final Simulations simulations;
  private final Authorities authorities;
  private final CurrentAccount current;
  private final Clock clock;
  private String title = "Simulation";

  SimulateView(
      Drafts drafts,
      PublishedVersions versions,
      Simulations simulations,
      Authorities authorities,
      CurrentAccount current,
      Clock clock) {
    this.drafts = drafts;
    this.versions = versions;
    this.simulations = simulations;
    this.authorities = authorities;
    this.current = current;
    this.clock = clock;
    addClassName("simulation");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String code = event.getRouteParameters().get("code").orElse("");
    try {
      InstrumentCode of = new InstrumentCode(code);
      event
          .getLocation()
          .getQueryParameters()
          .getSingleParameter(VERSION)
          .ifPresentOrElse(number -> version(of, number), () -> draft(of));
    } catch (NoSuchDraft | IllegalArgumentException none) {
      throw new NotFoundException();
    }
  }

  private void draft(InstrumentCode code) {
    Draft draft = drafts.open(current.get(), code);
    title = "Simulation: " + draft.instrument().title();
    PageHead head =
        new PageHead("Simulation")
            .crumb(
                Links.to("instruments", "Instruments"),
                Links.to("instruments/" + code + "/draft", draft.instrument().title()))
            .lead(
                "%s, draft of version %s at revision %d. As if submitted %s by %s."
                    .formatted(
                        draft.instrument().title(),
                        draft.instrument().version(),
                        draft.revision(),
                        Dates.moment(clock.instant()),
                        current.get().name()));
    head.actions(Links.button("instruments/" + code + "/draft/routing", "Go to the routing"));
    switch (simulations.of(current.get(), draft)) {
      case Simulated.Hindered(List<Hindrance> hindrances) -> show(head, hindered(code, hindrances));
      case Simulated.Played(Simulation simulation) ->
          show(head, new SimulationGrid(draft.instrument(), simulation, names(), true));
    }
  }

  private void version(InstrumentCode code, String number) {
    PublishedVersion version =
        versions
            .findInLibrary(
                new VersionRef(code, new VersionNumber(Integer.parseInt(number))),
                current.get().authority().id())
            .orElseThrow(NotFoundException::new);
    title = "Simulation: " + version.instrument().title();
    show(
        new PageHead("Simulation")
            .crumb(
                Links.to("instruments", "Instruments"),
                Links.to("instruments/" + code, version.instrument().title()))
            .lead(
                "%s, version %s. As if submitted %s by %s."
                    .formatted(
                        version.instrument().title(),
                        number,
                        Dates.moment(clock.instant()),
                        current.get().name())),
        new SimulationGrid(version.instrument(), simulations.of(version), names(), false));
  }

  private Map<String, String> names() {
    return authorities.listAll().stream()
        .collect(Collectors.toMap(each -> each.code().value(), each -> each.name()));
  }

  private static Component hindered(InstrumentCode code, List<Hindrance> hindrances) {
    UnorderedList list = new UnorderedList();
    hindrances.forEach(each ->
        list.add(
            new ListItem(
                new Paragraph(each.sentence()),
                Links.to(Pages.address(code, each.at()), "Go there"))));
    H2 heading =
        new H2(
            hindrances.size() == 1
                ? "1 thing must be mended first"
                : hindrances.size() + " things must be mended first");
    Div first =
        new Div(
            heading,
            new Notice(
                Notice.Kind.ERROR, "Nothing can be simulated while the draft contradicts itself."),
            list);
    first.addClassNames("card", "hindrances");
    return first;
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
