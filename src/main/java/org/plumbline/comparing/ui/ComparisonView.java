package org.plumbline.comparing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.comparing.Compared;
import org.plumbline.comparing.Comparisons;
import org.plumbline.comparing.Matching;
import org.plumbline.comparing.VersionPair;
import org.plumbline.instrument.Instrument;
import org.plumbline.reading.DigestPart;
import org.plumbline.reading.LinkedChange;
import org.plumbline.reading.ReportFilters;
import org.plumbline.reading.ReportPart;
import org.plumbline.reading.ReportState;
import org.plumbline.reading.Showing;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** What differs between two versions: in short, then section by section, word by word. */
@Route(value = CompareAddresses.COMPARISON, layout = MainLayout.class)
@StyleSheet("styles/compare.css")
@PermitAll
public final class ComparisonView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final Comparisons comparisons;
  private final CurrentAccount current;
  private final Sides sides;
  private final MatchingWords words = new MatchingWords();
  private Optional<ReportFilters> filters = Optional.empty();
  private Optional<Pressed> pressed = Optional.empty();
  private String title = "Compare";

  /** Which button led to how the page is shown now. */
  private enum Pressed {
    CLASS,
    VIEW
  }

  ComparisonView(Comparisons comparisons, CurrentAccount current, Sides sides) {
    this.comparisons = comparisons;
    this.current = current;
    this.sides = sides;
    addClassName("comparing");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    VersionPair pair = CompareAddresses.pair(event);
    ReportState state = ReportState.of(event.getLocation().getQueryParameters());
    Compared compared =
        comparisons.find(current.get(), pair).orElseThrow(CompareAddresses::notFound);
    Instrument from = compared.from().instrument();
    Instrument to = compared.to().instrument();
    boolean versions = from.code().equals(to.code());
    title = title(from, to);
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead(
                versions
                    ? "What changed from version %s to version %s"
                        .formatted(from.version(), to.version())
                    : "What differs between two instruments")
            .crumb(
                Links.to("instruments", "Instruments"),
                Links.to(CompareAddresses.COMPARE, "Compare")));
    parts.add(new PairPart(from, to, sides, state));
    if (compared.matching() instanceof Matching.ByPeople people) {
      parts.add(words.notice(pair, people));
    }
    parts.add(new DigestPart(compared.report()));
    filters =
        compared.report().entries().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new ReportFilters(compared.report(), state, next -> go(pair, state, next)));
    filters.ifPresent(parts::add);
    parts.add(new DownloadPart(pair, state));
    parts.add(report(compared, pair, state));
    show(parts.toArray(Component[]::new));
  }

  private Component report(Compared compared, VersionPair pair, ReportState state) {
    Instrument from = compared.from().instrument();
    Instrument to = compared.to().instrument();
    return new ReportPart(
        compared.report(),
        sides.of(from, to),
        sides.of(to, from),
        new Showing(
            state.only(),
            state.unified(),
            state.change(),
            anchor -> CompareAddresses.of(pair) + state.at(anchor).query(),
            chapter -> words.of(compared.matching(), chapter)));
  }

  private void go(VersionPair pair, ReportState now, ReportState next) {
    pressed = Optional.of(now.unified() == next.unified() ? Pressed.CLASS : Pressed.VIEW);
    UI.getCurrent().navigate(CompareAddresses.of(pair), next.parameters());
  }

  private String title(Instrument from, Instrument to) {
    return from.code().equals(to.code())
        ? "%s: version %s to %s".formatted(from.title(), from.version(), to.version())
        : "Compare %s with %s".formatted(sides.owner(from), sides.owner(to));
  }

  /** Whoever pressed a button stays at it, and whoever followed a link to a change comes to it. */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    Optional<Component> linked =
        LinkedChange.in(this, ReportState.of(event.getLocation().getQueryParameters()).change());
    if (pressed.isPresent()) {
      boolean view = pressed.orElseThrow() == Pressed.VIEW;
      pressed = Optional.empty();
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
