package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.instrument.Problem;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.Notice;

/**
 * One value of a draft in a control, saved when it changes, while others edit the same draft. What
 * was typed is never replaced unasked, and whoever overwrites somebody has seen their words:
 *
 * <pre>
 * state      in the control   in the draft      goes on
 * AT_REST    what was seen    the same, or      put: SENT
 *                             theirs unseen     refresh: shows theirs, unless somebody is writing
 * SENT       own              not known         saved: AT_REST, or one of those below; tried again
 *                                               for as long as the database cannot be reached
 * REFUSED    own              what was seen     put: SENT, or AT_REST with what was seen
 * UNDECIDED  own              theirs            Use mine: SENT, over theirs; Use theirs: AT_REST
 * STRANDED   own              nothing           put: SENT, in case the place is there again
 * </pre>
 *
 * <p>In all but the first the browser asks before the page is left. What is refused or stranded
 * outlasts the field: it stands in the one that is drawn next for the same place.
 *
 * @param <T> what is written; equal where it is the same
 */
abstract class DraftField<T> extends Div implements ShowsDraft {
  private final EditorContext context;
  private final TreePath at;
  private final Div trouble = new Div();
  private final List<Runnable> watchers = new ArrayList<>();
  private Optional<Field> place = Optional.empty();
  private T seen;
  private FieldState state = FieldState.AT_REST;

  /**
   * A field at rest.
   *
   * @param seen what stands in the draft, and will be shown
   */
  DraftField(EditorContext context, TreePath at, T seen) {
    this.context = context;
    this.at = at;
    this.seen = seen;
    trouble.setVisible(false);
  }

  /** What stands in the draft now. */
  abstract T stored();

  /** Puts one value in the place of another that was seen; it clashes where that has changed. */
  abstract Edit edit(Draft draft, T before, T now);

  /** Puts a value into the control; not told as written. */
  abstract void show(T value);

  /** A value as a person reads it; empty where nothing stands there. */
  abstract String words(T value);

  /**
   * Puts a value into the control unless somebody is there, whose words it would take.
   *
   * @param shown told once it stands there
   */
  void showUnlessWriting(T value, Runnable shown) {
    show(value);
    shown.run();
  }

  /** Puts words that were not stored back into the control; false where it can hold no such. */
  boolean showUnstored(String words) {
    return false;
  }

  /** What is wrong with what was written, where no definition could hold it. */
  String wrong(T written, Problem problem) {
    return "This " + problem.wrong() + ". " + problem.remedy();
  }

  /** Once something is stored from here and the field is at rest. */
  void saved() {}

  /** Whether something half written stands here that is no value yet. */
  boolean isHalfWritten() {
    return false;
  }

  final EditorContext context() {
    return context;
  }

  final DraftSession session() {
    return context.session();
  }

  final TreePath at() {
    return at;
  }

  /** What stood in the draft when it was shown here or stored from here last. */
  final T seen() {
    return seen;
  }

  /** Where two texts and warnings are shown; whoever draws the field puts it there. */
  final Div trouble() {
    return trouble;
  }

  /** What was refused is said at the control of this. */
  final Field placed(Field field) {
    place = Optional.of(field);
    return field;
  }

  /** Told each time that something else is known to stand in the draft. */
  final void onSeen(Runnable watcher) {
    watchers.add(watcher);
  }

  /** Shows what the field starts with; to be called once it is drawn. */
  final void begin() {
    show(seen);
    session()
        .unstored(at)
        .filter(own -> showUnstored(own.words()))
        .ifPresent(own -> refused(own.wrong()));
  }

  /** Stores what somebody wrote. */
  final void put(T now) {
    if (now.equals(seen) && (state == FieldState.AT_REST || state == FieldState.REFUSED)) {
      if (state == FieldState.REFUSED) {
        rest();
        context.settled();
      }
      return;
    }
    enter(FieldState.SENT);
    T before = seen;
    context.edit(this, draft -> edit(draft, before, now), result -> came(result, now));
  }

  private void came(EditResult result, T mine) {
    switch (result) {
      case EditResult.Saved _ -> {
        rest();
        see(stored());
        if (!seen.equals(mine)) {
          showUnlessWriting(seen, () -> {});
        }
        saved();
      }
      case EditResult.Refused(var _, List<Problem> problems) ->
          refuse(words(mine), wrong(mine, problems.getFirst()));
      case EditResult.Clash _ -> offer(mine, stored());
      case EditResult.Gone _ -> {
        enter(FieldState.STRANDED);
        session()
            .keep(
                at,
                words(mine),
                "This was deleted while you wrote, and is there again. Write on to store yours.");
        tell(
            new Notice(
                Notice.Kind.ERROR,
                "Somebody deleted what this belongs to. Your words stay here until you leave: copy"
                    + " them, or undo the deletion."));
      }
      case EditResult.NoLongerOpen _ -> {
        // The page says so.
      }
    }
  }

  /** Says of something written that it is not stored, and why; kept until it is written anew. */
  final void refuse(String written, String wrong) {
    session().keep(at, written, wrong);
    refused(wrong);
    context.refused();
  }

  private void refused(String wrong) {
    enter(FieldState.REFUSED);
    String kept = words(seen);
    String sentence = kept.isEmpty() ? wrong : wrong + " Until then it stays “" + kept + "”.";
    place.ifPresentOrElse(
        field -> field.problem(sentence), () -> tell(new Notice(Notice.Kind.ERROR, sentence)));
  }

  private void offer(T mine, T theirs) {
    enter(FieldState.UNDECIDED);
    Div ways =
        new Div(
            Below.button(
                "Use mine",
                () -> {
                  see(theirs);
                  show(mine);
                  put(mine);
                }),
            Below.button(
                "Use theirs",
                () -> {
                  rest();
                  show(theirs);
                  see(theirs);
                  context.settled();
                }));
    ways.addClassName("row");
    tell(
        new Notice(
            Notice.Kind.WARN,
            new Paragraph("Somebody else changed this while you did. Neither is lost."),
            quoted("Theirs", theirs),
            quoted("Yours", mine),
            ways));
  }

  private Paragraph quoted(String whose, T value) {
    String words = words(value);
    Paragraph quoted =
        new Paragraph(whose + ": " + (words.isEmpty() ? "nothing" : "“" + words + "”"));
    quoted.addClassName("as-written");
    return quoted;
  }

  /**
   * Says what is amiss with what is stored; nothing where it is something else that stands here.
   */
  final void remark(Optional<String> sentence) {
    if (state == FieldState.AT_REST) {
      clear();
      sentence.ifPresent(words -> tell(new Notice(Notice.Kind.WARN, words)));
    }
  }

  /** The same at the control, in the way of what is refused. */
  final void fault(String sentence) {
    if (state == FieldState.AT_REST) {
      place.ifPresent(field -> field.problem(sentence));
    }
  }

  private void tell(Component notice) {
    trouble.removeAll();
    trouble.add(notice);
    trouble.setVisible(true);
  }

  private void see(T value) {
    seen = value;
    List.copyOf(watchers).forEach(Runnable::run);
  }

  private void rest() {
    enter(FieldState.AT_REST);
    session().forget(at);
  }

  private void enter(FieldState next) {
    state = next;
    clear();
    place.ifPresent(field -> field.problem(""));
    if (next == FieldState.AT_REST) {
      getElement().removeAttribute(Field.UNSAVED);
    } else {
      getElement().setAttribute(Field.UNSAVED, "");
    }
  }

  private void clear() {
    trouble.removeAll();
    trouble.setVisible(false);
  }

  @Override
  public final boolean isUndecided() {
    return state == FieldState.UNDECIDED;
  }

  @Override
  public final void refresh() {
    T now = stored();
    if (state == FieldState.AT_REST && !now.equals(seen) && !isHalfWritten()) {
      showUnlessWriting(now, () -> see(now));
    }
  }
}
