package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.form.Choices;
import org.plumbline.instrument.Problem;
import org.plumbline.schema.Key;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.Notice;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;

/** One value of an element: its control, saved when it changes, and what came of that. */
final class KeyField extends Div implements ShowsDraft {
  private final EditorContext context;
  private final TreePath at;
  private final Key key;
  private final Div trouble = new Div();
  private Optional<Tree> seen;
  private Runnable show = () -> {};
  private Optional<Field> field = Optional.empty();
  private Optional<Component> control = Optional.empty();
  private boolean holdsOwn;
  private Runnable saved = () -> {};

  KeyField(EditorContext context, TreePath at, Key key) {
    this.context = context;
    this.at = at;
    this.key = key;
    this.seen = context.session().tree(at);
    addClassNames("key-field", "key-field--" + key.name());
    trouble.addClassName(Undecided.TROUBLE);
    trouble.setVisible(false);
    draw();
    add(trouble);
    context.session().refusal(at).ifPresent(this::showRefused);
  }

  /** Told each time that something is saved, once the field is at rest. */
  void onSaved(Runnable listener) {
    saved = listener;
  }

  /** The control, where it is one of text. */
  Optional<TextControl> textControl() {
    return control.filter(TextControl.class::isInstance).map(TextControl.class::cast);
  }

  /** Says what is wrong with what is saved, unless what stands here is not; none when empty. */
  void problem(String sentence) {
    if (!holdsOwn) {
      field.ifPresent(place -> place.problem(sentence));
    }
  }

  private void draw() {
    Map<String, String> references = References.of(context.session().document(), at, key);
    if (key.type() == Key.Type.FLAG) {
      tick();
    } else if (key.type() == Key.Type.CHOICE) {
      Map<String, String> choices = new LinkedHashMap<>();
      key.choices().forEach(each -> choices.put(each, References.choice(key.name(), each)));
      select(choices);
    } else if (key.type() == Key.Type.ID
        && (!references.isEmpty() || key.name().equals("picture"))) {
      select(references);
    } else {
      text();
    }
  }

  private void tick() {
    Tick box = Tick.box();
    box.setId(Pages.id(at));
    show = () -> box.show(isTrue());
    show.run();
    box.onChange(ticked -> put(tree(ticked)));
    add(Choices.choice(box, KeyWords.label(key.name())));
    control = Optional.of(box);
  }

  /** What is the same as when nothing is written is not written. */
  private Optional<Tree> tree(boolean ticked) {
    return ticked == isTrueWhenAbsent() ? Optional.empty() : Optional.of(new Tree.Flag(ticked));
  }

  private boolean isTrue() {
    return seen.orElse(null) instanceof Tree.Flag(boolean value) ? value : isTrueWhenAbsent();
  }

  private boolean isTrueWhenAbsent() {
    return key.name().endsWith("_printed");
  }

  private void select(Map<String, String> options) {
    Map<String, String> all = new LinkedHashMap<>(options);
    String is = written();
    if (!is.isEmpty()) {
      all.putIfAbsent(is, is + " (not there any more)");
    }
    SelectControl list = new SelectControl(all, key.isRequired() ? "Choose" : "None");
    list.show(is);
    show = () -> list.show(written());
    list.onChosen(value -> put(key.tree(value)));
    place(list);
  }

  private void text() {
    boolean isLong = KeyWords.isLong(key.name()) || written().contains("\n");
    TextControl text = isLong ? TextControl.lines() : TextControl.line(inputType());
    text.show(written());
    show =
        () -> {
          Optional<Tree> now = context.session().tree(at);
          text.showUnlessFocused(words(now), () -> seen = now);
        };
    text.onTyped(words -> put(key.tree(words)));
    place(text);
  }

  private String inputType() {
    return key.type() == Key.Type.DATE ? "date" : "text";
  }

  private void place(Component input) {
    Field place = new Field(Pages.id(at), KeyWords.label(key.name()), input);
    References.help(key.name()).ifPresent(place::help);
    field = Optional.of(place);
    control = Optional.of(input);
    add(place);
  }

  private String written() {
    return words(seen);
  }

  private static String words(Optional<Tree> tree) {
    return switch (tree.orElse(null)) {
      case Tree.Text(String value) -> value;
      case Tree.Figure(var value) -> value.toPlainString();
      case Tree.Flag(boolean value) -> Boolean.toString(value);
      case null -> "";
      case Tree.Day _, Tree.Words _, Tree.Entries _, Tree.Keys _ -> "";
    };
  }

  private void put(Optional<Tree> now) {
    Optional<Tree> before = seen;
    if (!now.equals(before)) {
      context.edit(at, draft -> Edits.put(draft, at, before, now), came -> came(came, now));
    } else if (context.session().refusal(at).isPresent()) {
      settled();
      context.settled();
    }
  }

  private void came(EditResult came, Optional<Tree> now) {
    switch (came) {
      case EditResult.Saved _ -> {
        seen = now;
        settled();
        if (!(control.orElse(null) instanceof TextControl)) {
          show.run();
        }
        checkExpression();
        if (movesOthers()) {
          context.redraw();
        }
        saved.run();
      }
      case EditResult.Refused(Draft _, List<Problem> problems) -> {
        DraftSession.Refusal refusal = new DraftSession.Refusal(words(now), problems.getFirst());
        context.session().refused(at, refusal);
        refused(refusal.problem());
      }
      case EditResult.Clash(Draft _, var _, Optional<Tree> theirs) -> clash(now, theirs);
      case EditResult.Gone _ -> {
        holdsOwn = true;
        tell(
            new Notice(
                Notice.Kind.ERROR,
                "Somebody deleted what this belongs to. Your words stay here until you leave:"
                    + " copy them, or undo the deletion."));
      }
      case EditResult.NoLongerOpen _ -> {
        // The page says so.
      }
    }
  }

  /** Says at once what is amiss with an expression; it is kept, and stops publication. */
  private void checkExpression() {
    if (key.name().equals("expression")) {
      Faults.find(context.session().draft(), words(seen))
          .ifPresent(sentence -> tell(new Notice(Notice.Kind.WARN, sentence)));
    }
  }

  /** Whether what stands beside it follows it, as the levels of a scale do. */
  private boolean movesOthers() {
    return key.name().equals("scale");
  }

  private void refused(Problem problem) {
    holdsOwn = true;
    boolean isEmptied = key.isRequired() && problem.wrong().equals("is missing");
    String what =
        isEmptied
            ? "“%s” cannot be empty.".formatted(KeyWords.label(key.name()))
            : "This " + problem.wrong() + ". " + problem.remedy();
    String sentence =
        words(seen).isEmpty() ? what : what + " Until then it stays “" + words(seen) + "”.";
    field.ifPresentOrElse(
        place -> place.problem(sentence), () -> tell(new Notice(Notice.Kind.ERROR, sentence)));
  }

  /** What was typed here and refused stands here still when the page was drawn anew. */
  private void showRefused(DraftSession.Refusal refusal) {
    if (control.orElse(null) instanceof TextControl text) {
      text.show(refusal.words());
      refused(refusal.problem());
    }
  }

  private void clash(Optional<Tree> mine, Optional<Tree> theirs) {
    holdsOwn = true;
    tell(
        Undecided.between(
            words(theirs),
            words(mine),
            () -> {
              seen = theirs;
              show(words(mine));
              put(mine);
            },
            () -> {
              seen = theirs;
              settled();
              show(written());
              context.settled();
            }));
  }

  /** Puts words where words stand; what is chosen or ticked shows what is known to be stored. */
  private void show(String words) {
    switch (control.orElse(null)) {
      case TextControl text -> text.show(words);
      case null, default -> show.run();
    }
  }

  private void tell(Notice notice) {
    trouble.removeAll();
    trouble.add(notice);
    trouble.setVisible(true);
  }

  private void settled() {
    holdsOwn = false;
    context.session().settled(at);
    trouble.removeAll();
    trouble.setVisible(false);
    field.ifPresent(place -> place.problem(""));
  }

  /**
   * Shows what stands in the draft now, unless somebody is writing here, or wrote what is not
   * stored and stands on this page only.
   */
  @Override
  public void refresh() {
    Optional<Tree> now = context.session().tree(at);
    if (holdsOwn || now.equals(seen)) {
      return;
    }
    if (!(control.orElse(null) instanceof TextControl)) {
      seen = now;
    }
    show.run();
  }
}
