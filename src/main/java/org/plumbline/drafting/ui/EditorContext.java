package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.History;
import org.plumbline.drafting.Names;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Notice;
import org.plumbline.shell.SavedStatus;
import tools.jackson.databind.node.BaseJsonNode;

/**
 * What the parts of the designer work in: the draft, which part of it is open, and the ways to
 * change it. Each act says at the head of the page whether it is stored. Knows none of the parts:
 * whatever shows the draft asks to be told.
 */
final class EditorContext {
  /** How often a page looks what others did, and tries again what could not be stored. */
  static final int LOOK_EVERY_MILLISECONDS = 3000;

  private final DraftSession session;
  private final EditorServices services;
  private final SavedStatus saved = new SavedStatus();
  private final Warnings warnings = new Warnings();
  private final List<Runnable> followers = new ArrayList<>();
  private Component pane = new Div();
  private Runnable draw = () -> {};
  private TreePath at = TreePath.ROOT;
  private int shown;

  EditorContext(DraftSession session, EditorServices services) {
    this.session = session;
    this.services = services;
    if (!session.draft().history().equals(History.NONE)) {
      settled();
    }
  }

  DraftSession session() {
    return session;
  }

  EditorServices services() {
    return services;
  }

  /** Whether what was done last is stored. */
  SavedStatus saved() {
    return saved;
  }

  Warnings warnings() {
    return warnings;
  }

  /** The part of the draft that is open. */
  TreePath at() {
    return at;
  }

  String title() {
    return PartTitles.of(session.document(), at);
  }

  /** The address of a part of the draft. */
  String address(TreePath part) {
    return DraftAddresses.draft(session.draft().code(), part);
  }

  /** Told each time that the draft has changed, or that another part of it is open. */
  void onChange(Runnable follower) {
    followers.add(follower);
  }

  /**
   * Where the open part is drawn.
   *
   * @param drawing draws it anew
   */
  void drawIn(Component place, Runnable drawing) {
    pane = place;
    draw = drawing;
  }

  /** Opens a part of the draft. */
  void open(TreePath part) {
    at = part;
    warnings.removeAll();
    changed();
    draw.run();
  }

  /** Has everybody show the draft as it stands, if it is another than they were told of. */
  void follow() {
    if (session.draft().revision() != shown) {
      changed();
    }
    Below.showing(pane).toList().forEach(ShowsDraft::refresh);
  }

  private void changed() {
    shown = session.draft().revision();
    followers.forEach(Runnable::run);
  }

  /**
   * Makes an edit and says at the head whether it is saved. What cannot be reached is tried again.
   *
   * @param place what makes the edit; a later edit of it takes the place of one that waits
   * @param came told what came of it, once something has
   */
  void edit(Object place, Function<Draft, Edit> make, Consumer<EditResult> came) {
    Optional<EditResult> result = session.edit(make);
    if (result.isEmpty()) {
      session.waits(place, () -> edit(place, make, came));
      saved.notSaved("trying again. Your text is on this page.");
      UI.getCurrent().setPollInterval(LOOK_EVERY_MILLISECONDS);
      return;
    }
    session.stored(place);
    came.accept(result.get());
    said(result.get());
    changed();
  }

  /** Makes an edit after which the page is drawn anew, with focus where the function says. */
  void rebuild(Function<Draft, Edit> make, Function<Draft, Optional<TreePath>> focus) {
    act(
        () -> session.edit(make),
        result -> {
          said(result);
          switch (result) {
            case EditResult.Saved(Draft draft) -> {
              drawAnew();
              focus.apply(draft).ifPresent(this::focus);
            }
            case EditResult.Clash _ ->
                warnings.warn(
                    "Somebody else has changed this meanwhile, so it was left as it is. Look at it"
                        + " as it stands now, then do it again.");
            case EditResult.Gone _ -> warnings.warn("Somebody else has deleted this meanwhile.");
            case EditResult.Refused(Draft _, var problems) ->
                warnings.warn(problems.getFirst().remedy());
            case EditResult.NoLongerOpen _ -> {}
          }
        });
  }

  void undo() {
    act(session::undo, this::turned);
  }

  void redo() {
    act(session::redo, this::turned);
  }

  private void turned(EditResult result) {
    drawAnew();
    said(result);
  }

  private void act(Supplier<Optional<EditResult>> act, Consumer<EditResult> came) {
    if (isFree()) {
      act.get()
          .ifPresentOrElse(
              came, () -> saved.notSaved("the database cannot be reached. Try again."));
    }
  }

  /** Removes an element, and says so with a way to take that back. */
  void remove(TreePath entry) {
    String name =
        Names.kind(entry.parent()) + " “" + PartTitles.of(session.document(), entry) + "”";
    Draft seen = session.draft();
    rebuild(_ -> Edits.remove(seen, entry), _ -> Optional.empty());
    if (session.tree(entry).isEmpty()) {
      Optional<History.Step> removal = session.draft().history().undoes();
      NativeButton undo = new NativeButton("Undo", _ -> takeBack(removal, name));
      undo.addClassNames("button", "button--small");
      undo.getElement().setAttribute("aria-label", "Undo: put back " + name);
      warnings.tell(new Notice(Notice.Kind.DONE, new Paragraph("Removed: " + name + "."), undo));
    }
  }

  /** Only that very removal: what was done since is taken back at the head of the page. */
  private void takeBack(Optional<History.Step> removal, String name) {
    if (session.refresh() && session.draft().history().undoes().equals(removal)) {
      undo();
      warnings.tell(new Notice(Notice.Kind.DONE, "Put back: " + name + "."));
    } else {
      warnings.warn(
          "Something else was changed since. Undo at the top takes back one change after another,"
              + " the last one first.");
    }
  }

  /** Says that nothing waits any more, after somebody took another's words for theirs. */
  void settled() {
    saved.saved(session.draft().changedAt());
  }

  /** Says at the head that what stands in a field is not stored, and that the field says why. */
  void refused() {
    saved.notSaved("see the field.");
  }

  private void said(EditResult result) {
    switch (result) {
      case EditResult.Saved _ -> settled();
      case EditResult.Clash _ ->
          saved.notSaved("somebody else wrote in the same place. Choose below.");
      case EditResult.Gone _ -> saved.notSaved("somebody else deleted it.");
      case EditResult.Refused _ -> refused();
      case EditResult.NoLongerOpen _ -> closed();
    }
  }

  /** Says that the draft is no draft any more. */
  void closed() {
    saved.notSaved("the draft is closed.");
    warnings.warn(
        "This draft was published or discarded meanwhile. What you wrote last is on this page"
            + " only: copy it.");
  }

  /** Whether all that was written here is stored or chosen; says so where it is not. */
  boolean isFree() {
    session.waiting().forEach(Runnable::run);
    if (!session.waiting().isEmpty()) {
      warnings.warn(
          "Not everything on this page is saved yet, so it stays open. It is tried again every"
              + " three seconds.");
      return false;
    }
    boolean undecided = Below.showing(pane).anyMatch(ShowsDraft::isUndecided);
    if (undecided) {
      warnings.warn(
          "Somebody else wrote in the same place as you. Choose there first whose words stand.");
    }
    return !undecided;
  }

  /** Draws the open part anew, unless words would be lost by it. */
  void redraw() {
    if (isFree()) {
      drawAnew();
    }
  }

  private void drawAnew() {
    TreePath nearest = at;
    while (!Pages.isPart(session.document(), nearest)) {
      TreePath above = nearest.parent();
      nearest = above.steps().size() > 1 ? Names.element(session.document(), above) : above;
    }
    boolean isGone = !nearest.equals(at);
    open(nearest);
    if (isGone) {
      UI ui = UI.getCurrent();
      ui.getPage().getHistory().replaceState((BaseJsonNode) null, address(at));
      ui.getPage().setTitle(pageTitle());
    }
  }

  String pageTitle() {
    return "%s, draft of %s - Plumbline".formatted(title(), session.draft().instrument().title());
  }

  /** Puts focus on the first control of an element, or of the nearest above that has one. */
  void focus(TreePath element) {
    Below.focus(pane, element);
  }
}
