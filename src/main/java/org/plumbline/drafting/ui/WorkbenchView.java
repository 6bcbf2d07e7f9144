package org.plumbline.drafting.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Drafts;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.History;
import org.plumbline.drafting.Names;
import org.plumbline.drafting.NoSuchDraft;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Section;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Said;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * The page on which an instrument is composed: its outline, what is chosen there, and the form as
 * practitioners will see it. The address names what is chosen.
 */
@Route(value = "instruments/:code/draft/:at*", layout = MainLayout.class)
@RolesAllowed("BOARD_ADMIN")
class WorkbenchView extends Div
    implements BeforeEnterObserver,
        BeforeLeaveObserver,
        AfterNavigationObserver,
        HasDynamicTitle,
        EditorContext {
  private static final int LOOK_EVERY_MILLISECONDS = 3000;
  private static final Duration LOOK_FOR = Duration.ofMinutes(25);

  private final Drafts drafts;
  private final Presence presence;
  private final Authorities authorities;
  private final EditorServices tools;
  private final CurrentAccount current;
  private final Clock clock;
  private final Div warnings = new Div();
  private final Main main = new Main();
  private final Preview preview;
  private Instant lastAct;
  private DraftSession work;
  private TreePath at = TreePath.ROOT;
  private DraftHead head;
  private Outline outline;
  private H1 heading = new H1();
  private List<String> shape = List.of();
  private int shown;
  private int rested;
  private int counted = -1;

  @SuppressWarnings("NullAway.Init") // beforeEnter puts the rest there before anything is shown
  WorkbenchView(
      Drafts drafts,
      Presence presence,
      Authorities authorities,
      EditorServices tools,
      CurrentAccount current,
      IdSource ids,
      Clock clock) {
    this.drafts = drafts;
    this.presence = presence;
    this.authorities = authorities;
    this.tools = tools;
    this.current = current;
    this.clock = clock;
    this.lastAct = clock.instant();
    this.preview = new Preview(ids, clock);
    main.setId("main");
    main.addClassName("workbench__edit");
    warnings.addClassName("warnings");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String code = event.getRouteParameters().get("code").orElse("");
    at = new TreePath(event.getRouteParameters().getWildcard("at"));
    lastAct = clock.instant();
    if (work == null || !work.draft().code().value().equals(code)) {
      open(code);
    } else if (!work.refresh()) {
      throw new NotFoundException();
    }
    if (!isPart(at)) {
      throw new NotFoundException();
    }
    warnings.removeAll();
    outline.show(at);
    drawMain();
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(Pages.FIELD)
        .ifPresent(field -> focus(TreePath.parse(field)));
  }

  private void open(String code) {
    try {
      work =
          new DraftSession(
              drafts, current::get, drafts.open(current.get(), new InstrumentCode(code)));
    } catch (NoSuchDraft | IllegalArgumentException none) {
      throw new NotFoundException();
    }
    head = new DraftHead(this);
    outline = new Outline(this);
    rested = work.draft().revision();
    counted = -1;
    Div bench = new Div(outline, main, preview);
    bench.addClassName("workbench");
    removeAll();
    add(head, bench);
    head.show(List.of());
    if (!work.draft().history().equals(History.NONE)) {
      head.saved().saved(work.draft().changedAt());
    }
  }

  private boolean isPart(TreePath path) {
    return path.steps().isEmpty()
        || path.steps().getFirst().equals(MatrixPart.STEP)
        || path.steps().size() == 1
        || work.tree(path).isPresent();
  }

  private void drawMain() {
    main.removeAll();
    heading = new H1(PartOfDraft.title(this, at));
    heading.setId("page-title");
    heading.getElement().setAttribute("tabindex", "-1");
    main.add(PartOfDraft.crumb(this, at), heading, warnings);
    main.add(PartOfDraft.body(this, at));
    shape = PartOfDraft.shape(work, at);
    showPreview(true);
  }

  private void showPreview(boolean anew) {
    shown = work.draft().revision();
    Optional<Section> section =
        at.behind("sections")
            .or(() -> at.behind(MatrixPart.STEP))
            .flatMap(id ->
                work.draft().instrument().sections().stream()
                    .filter(each -> each.id().value().equals(id))
                    .findFirst());
    if (anew || preview.isOutdated(section)) {
      preview.show(work.draft().instrument(), section);
    }
  }

  @Override
  public DraftSession session() {
    return work;
  }

  @Override
  public EditorServices services() {
    return tools;
  }

  @Override
  public String address(TreePath path) {
    String code = work.draft().code().value();
    return "instruments/" + code + "/draft" + (path.steps().isEmpty() ? "" : "/" + path);
  }

  @Override
  public List<Authority> authorities() {
    return authorities.listAll();
  }

  @Override
  public String authorityName(String code) {
    return authorities.find(new AuthorityCode(code)).map(Authority::name).orElse(code);
  }

  @Override
  public void edit(Object place, Function<Draft, Edit> make, Consumer<EditResult> came) {
    lastAct = clock.instant();
    Optional<EditResult> editing = work.edit(make);
    if (editing.isEmpty()) {
      work.waits(place, () -> edit(place, make, came));
      head.saved().notSaved("trying again. Your text is on this page.");
      UI.getCurrent().setPollInterval(LOOK_EVERY_MILLISECONDS);
      return;
    }
    work.stored(place);
    came.accept(editing.get());
    said(editing.get());
    outline.show(at);
    showPreview(false);
  }

  @Override
  public void rebuild(Function<Draft, Edit> make, Function<Draft, Optional<TreePath>> focus) {
    lastAct = clock.instant();
    if (isUndecided()) {
      return;
    }
    Optional<EditResult> editing = work.edit(make);
    if (editing.isEmpty()) {
      head.saved().notSaved("the database cannot be reached. Try again.");
      return;
    }
    said(editing.get());
    switch (editing.get()) {
      case EditResult.Saved(Draft draft) -> {
        redraw();
        focus.apply(draft).ifPresent(this::focus);
      }
      case EditResult.Clash _ ->
          warn(
              "Somebody else has changed this meanwhile, so it was left as it is. Look at it as"
                  + " it stands now, then do it again.");
      case EditResult.Gone _ -> warn("Somebody else has deleted this meanwhile.");
      case EditResult.Refused(Draft _, var problems) -> warn(problems.getFirst().remedy());
      case EditResult.NoLongerOpen _ -> {}
    }
  }

  @Override
  public void remove(TreePath entry) {
    String name = Names.kind(entry.parent()) + " “" + PartOfDraft.title(this, entry) + "”";
    Draft seen = work.draft();
    rebuild(_ -> Edits.remove(seen, entry), _ -> Optional.empty());
    if (work.tree(entry).isEmpty()) {
      Optional<History.Step> removal = work.draft().history().undoes();
      NativeButton undo = new NativeButton("Undo", _ -> takeBack(removal, name));
      undo.addClassNames("button", "button--small");
      undo.getElement().setAttribute("aria-label", "Undo: put back " + name);
      tell(new Notice(Notice.Kind.DONE, new Paragraph("Removed: " + name + "."), undo));
    }
  }

  /** Only that very removal: what was done since is taken back at the head of the page. */
  private void takeBack(Optional<History.Step> removal, String name) {
    if (work.refresh() && work.draft().history().undoes().equals(removal)) {
      undo();
      tell(new Notice(Notice.Kind.DONE, "Put back: " + name + "."));
    } else {
      warn(
          "Something else was changed since. Undo at the top takes back one change after another,"
              + " the last one first.");
    }
  }

  /** Says at the head whether an edit is stored. */
  private void said(EditResult editing) {
    switch (editing) {
      case EditResult.Saved(Draft draft) -> head.saved().saved(draft.changedAt());
      case EditResult.Clash _ ->
          head.saved().notSaved("somebody else wrote in the same place. Choose below.");
      case EditResult.Gone _ -> head.saved().notSaved("somebody else deleted it.");
      case EditResult.Refused _ -> head.saved().notSaved("see the field.");
      case EditResult.NoLongerOpen _ -> {
        head.saved().notSaved("the draft is closed.");
        warn(
            "This draft was published or discarded meanwhile. What you wrote last is on this page"
                + " only: copy it.");
      }
    }
    head.show(presence.others(this, work.draft().id()));
  }

  private void warn(String sentence) {
    show(new Notice(Notice.Kind.WARN, sentence));
  }

  /** What was pressed is gone, so this takes the focus. */
  private void tell(Notice notice) {
    Said told = new Said();
    show(told);
    told.say(notice);
  }

  private void show(Component what) {
    warnings.removeAll();
    warnings.add(what);
    if (warnings.getParent().isEmpty()) {
      main.addComponentAtIndex(2, warnings);
    }
  }

  @Override
  public void settled() {
    head.saved().saved(work.draft().changedAt());
  }

  @Override
  public void redraw() {
    if (isUndecided()) {
      return;
    }
    warnings.removeAll();
    TreePath before = at;
    while (!isPart(at)) {
      TreePath above = at.parent();
      at = above.steps().size() > 1 ? Names.element(work.document(), above) : above;
    }
    if (!at.equals(before)) {
      UI ui = UI.getCurrent();
      ui.getPage().getHistory().replaceState((BaseJsonNode) null, address(at));
      ui.getPage().setTitle(getPageTitle());
    }
    outline.show(at);
    drawMain();
    head.show(presence.others(this, work.draft().id()));
  }

  void undo() {
    if (!isUndecided()) {
      work.undo().ifPresent(this::tookBack);
    }
  }

  void redo() {
    if (!isUndecided()) {
      work.redo().ifPresent(this::tookBack);
    }
  }

  /**
   * Whether a choice between two texts is open; says so then, since drawing anew would lose one.
   */
  private boolean isUndecided() {
    boolean undecided = Undecided.isIn(main);
    if (undecided) {
      warn("Somebody else wrote in the same place as you. Choose there first whose words stand.");
    }
    return undecided;
  }

  private void tookBack(EditResult editing) {
    lastAct = clock.instant();
    redraw();
    said(editing);
  }

  /** Puts focus on the first control of an element, or of the nearest above that has one. */
  private void focus(TreePath element) {
    String id = KeyField.id(element);
    ElementEditor.all(main)
        .filter(Focusable.class::isInstance)
        .filter(part ->
            part.getId().filter(own -> own.equals(id) || own.startsWith(id + "-")).isPresent())
        .findFirst()
        .ifPresentOrElse(
            part -> part.getElement().callJsFunction("focus"),
            () -> {
              if (element.steps().size() > 1) {
                focus(element.parent());
              }
            });
  }

  /** Looks what others have done; called now and then while the page is open. */
  private void look() {
    if (clock.instant().isAfter(lastAct.plus(LOOK_FOR))) {
      UI.getCurrent().setPollInterval(-1);
      warn(
          "Nothing was done here for a while, so this page no longer shows what others do. Load it"
              + " again to go on.");
      return;
    }
    work.waiting().forEach(Runnable::run);
    if (!work.refresh()) {
      said(new EditResult.NoLongerOpen());
      UI.getCurrent().setPollInterval(-1);
      return;
    }
    presence.here(this, work.draft().id(), current.get().name(), Names.of(work.document(), at));
    showOthers();
    countFindings();
    head.show(presence.others(this, work.draft().id()));
  }

  /**
   * Shows what others wrote. Looked for each time: it may have come to this page with the answer to
   * an edit of its own, or while somebody was in the very control that is to show it.
   */
  private void showOthers() {
    if (work.draft().revision() != shown) {
      outline.show(at);
      showPreview(false);
    }
    ElementEditor.refresh(main);
    List<String> now = PartOfDraft.shape(work, at);
    if (!now.equals(shape)) {
      shape = now;
      warn(
          "Somebody else has added, moved or deleted something here. Load the page again to see"
              + " it; what you write is saved all the same.");
    }
  }

  /** Takes up to half a second, so only once nobody has edited since the last look. */
  private void countFindings() {
    int now = work.draft().revision();
    if (now == rested && now != counted) {
      counted = now;
      outline.found(tools.findings().lookOver(work.account(), work.draft()), at);
    }
    rested = now;
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI ui = event.getUI();
    ui.setPollInterval(LOOK_EVERY_MILLISECONDS);
    presence.here(this, work.draft().id(), current.get().name(), Names.of(work.document(), at));
    Registration polling = ui.addPollListener(poll -> look());
    addDetachListener(detached -> {
      presence.gone(this);
      ui.setPollInterval(-1);
      polling.remove();
      detached.unregisterListener();
    });
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (work == null) {
      return;
    }
    if (isUndecided()) {
      event.postpone();
      return;
    }
    work.waiting().forEach(Runnable::run);
    if (!work.waiting().isEmpty()) {
      event.postpone();
      warn(
          "Not everything on this page is saved yet, so it stays open. It is tried again every"
              + " three seconds.");
    }
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    boolean asks =
        event.getLocation().getQueryParameters().getSingleParameter(Pages.FIELD).isPresent();
    if (!asks && event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
      heading.getElement().callJsFunction("focus");
    }
  }

  @Override
  public String getPageTitle() {
    return "%s, draft of %s - Plumbline"
        .formatted(PartOfDraft.title(this, at), work.draft().instrument().title());
  }

  static Paragraph soft(String sentence) {
    Paragraph words = new Paragraph(sentence);
    words.addClassNames("small", "soft");
    return words;
  }
}
