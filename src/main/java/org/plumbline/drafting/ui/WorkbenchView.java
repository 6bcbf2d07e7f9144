package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Drafts;
import org.plumbline.drafting.NoSuchDraft;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.MainLayout;

/**
 * The page on which an instrument is composed: its outline, what is chosen there, and the form as
 * practitioners will see it. The address names what is chosen.
 */
@Route(value = "instruments/:code/draft/:at*", layout = MainLayout.class)
@RolesAllowed("BOARD_ADMIN")
class WorkbenchView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, AfterNavigationObserver, HasDynamicTitle {
  private final Drafts drafts;
  private final Presence presence;
  private final EditorServices services;
  private final CurrentAccount current;
  private final IdSource ids;
  private final Clock clock;
  private Optional<Opened> opened = Optional.empty();

  /** One draft on the page. */
  private record Opened(EditorContext context, EditorPane pane, SharedEditing shared) {
    boolean isOf(InstrumentCode code) {
      return context.session().draft().code().equals(code);
    }
  }

  WorkbenchView(
      Drafts drafts,
      Presence presence,
      EditorServices services,
      CurrentAccount current,
      IdSource ids,
      Clock clock) {
    this.drafts = drafts;
    this.presence = presence;
    this.services = services;
    this.current = current;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InstrumentCode code = DraftAddresses.code(event);
    Opened draft = opened.filter(each -> each.isOf(code)).orElseGet(() -> open(code));
    EditorContext context = draft.context();
    TreePath at = new TreePath(event.getRouteParameters().getWildcard("at"));
    if (!context.session().refresh() || !Pages.isPart(context.session().document(), at)) {
      throw new NotFoundException();
    }
    draft.shared().arrived();
    context.open(at);
    field(event.getLocation()).map(TreePath::parse).ifPresent(context::focus);
  }

  private Opened open(InstrumentCode code) {
    EditorContext context =
        new EditorContext(new DraftSession(drafts, current::get, find(code)), services);
    DraftHead head = new DraftHead(context);
    Outline outline = new Outline(context);
    EditorPane pane = new EditorPane(context);
    SharedEditing shared =
        new SharedEditing(context, pane, presence, head::others, outline::found, clock);
    Div bench = new Div(outline, pane, new Preview(context, ids, clock));
    bench.addClassName("workbench");
    shared.lookWhileOpen(bench);
    removeAll();
    add(head, bench);
    Opened now = new Opened(context, pane, shared);
    opened = Optional.of(now);
    return now;
  }

  private Draft find(InstrumentCode code) {
    try {
      return drafts.open(current.get(), code);
    } catch (NoSuchDraft none) {
      throw new NotFoundException();
    }
  }

  EditorContext context() {
    return opened.orElseThrow().context();
  }

  private static Optional<String> field(Location location) {
    return location.getQueryParameters().getSingleParameter(Pages.FIELD);
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (opened.filter(draft -> !draft.context().isFree()).isPresent()) {
      event.postpone();
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    boolean isLoaded = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.PAGE_LOAD;
    if (!isLoaded && field(event.getLocation()).isEmpty()) {
      opened.ifPresent(draft -> draft.pane().focusHeading());
    }
  }

  @Override
  public String getPageTitle() {
    return context().pageTitle();
  }
}
