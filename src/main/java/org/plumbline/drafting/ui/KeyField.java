package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.plumbline.form.Choices;
import org.plumbline.instrument.Problem;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;

/** One value of an element, ticked, chosen or written as its key asks. */
final class KeyField extends TreeField {
  private final Key key;
  private Optional<TextControl> text = Optional.empty();
  private Consumer<Optional<Tree>> show = _ -> {};

  KeyField(EditorContext context, TreePath at, Key key) {
    super(context, at);
    this.key = key;
    addClassNames("key-field", "key-field--" + key.name());
    draw();
    add(trouble());
    onSeen(this::checkExpression);
    begin();
  }

  /** The control, where it is one of text. */
  Optional<TextControl> textControl() {
    return text;
  }

  private void draw() {
    Map<String, String> references = References.of(session().document(), key);
    switch (key.type()) {
      case FLAG -> tick();
      case CHOICE -> {
        Map<String, String> choices = new LinkedHashMap<>();
        key.choices().forEach(each -> choices.put(each.word(), each.label()));
        select(choices);
      }
      default -> {
        if (key.type() == Key.Type.REFERENCE
            && (!references.isEmpty() || key.is(KeyName.PICTURE))) {
          select(references);
        } else {
          text();
        }
      }
    }
  }

  private void tick() {
    Tick box = Tick.box();
    box.setId(Pages.id(at()));
    show = value -> box.show(isTrue(value));
    box.onChange(ticked -> put(tree(ticked)));
    add(Choices.choice(box, key.label()));
  }

  /** What is the same as when nothing is written is not written. */
  private Optional<Tree> tree(boolean ticked) {
    return ticked == key.isUsuallyTrue() ? Optional.empty() : Optional.of(new Tree.Flag(ticked));
  }

  private boolean isTrue(Optional<Tree> value) {
    return value.orElse(null) instanceof Tree.Flag(boolean flag) ? flag : key.isUsuallyTrue();
  }

  private void select(Map<String, String> options) {
    Map<String, String> all = new LinkedHashMap<>(options);
    String is = words(seen());
    if (!is.isEmpty()) {
      all.putIfAbsent(is, is + " (not there any more)");
    }
    SelectControl list = new SelectControl(all, key.isRequired() ? "Choose" : "None");
    show = value -> list.show(words(value));
    list.onChosen(value -> put(key.tree(value)));
    place(list);
  }

  private void text() {
    boolean isLong = key.type().isLong() || words(seen()).contains("\n");
    TextControl control =
        isLong
            ? TextControl.lines()
            : TextControl.line(key.type() == Key.Type.DATE ? "date" : "text");
    show = value -> control.show(words(value));
    control.onTyped(words -> put(key.tree(words)));
    text = Optional.of(control);
    place(control);
  }

  private void place(Component control) {
    Field place = new Field(Pages.id(at()), key.label(), control);
    key.key().help().ifPresent(place::help);
    add(placed(place));
  }

  @Override
  void show(Optional<Tree> value) {
    show.accept(value);
  }

  @Override
  void showUnlessWriting(Optional<Tree> value, Runnable shown) {
    text.ifPresentOrElse(
        control -> control.showUnlessFocused(words(value), shown),
        () -> super.showUnlessWriting(value, shown));
  }

  @Override
  boolean showUnstored(String words) {
    text.ifPresent(control -> control.show(words));
    return text.isPresent();
  }

  @Override
  String wrong(Optional<Tree> written, Problem problem) {
    return key.isRequired() && written.isEmpty()
        ? "“%s” cannot be empty.".formatted(key.label())
        : super.wrong(written, problem);
  }

  /** Says at once what is amiss with an expression; it is kept, and stops publication. */
  private void checkExpression() {
    if (key.type() == Key.Type.EXPRESSION) {
      remark(Faults.find(session().draft(), words(seen())));
    }
  }

  /** What stands beside it may follow it, as the levels of a scale do. */
  @Override
  void saved() {
    if (key.is(KeyName.SCALE)) {
      context().redraw();
    }
  }
}
