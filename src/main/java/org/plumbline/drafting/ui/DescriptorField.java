package org.plumbline.drafting.ui;

import java.util.Optional;
import org.plumbline.drafting.Descriptors;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.id.OptionId;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.TextControl;

/** The wording of one level of an item. */
final class DescriptorField extends DraftField<Optional<String>> {
  private final TreePath item;
  private final OptionId level;
  private final TextControl text = TextControl.lines();

  DescriptorField(EditorContext context, TreePath item, OptionId level) {
    this(context, item, level, item.then(KeyName.DESCRIPTORS).entry(level.value()));
  }

  private DescriptorField(EditorContext context, TreePath item, OptionId level, TreePath at) {
    super(context, at, worded(context, at));
    this.item = item;
    this.level = level;
    text.setId(Pages.id(at));
    text.onTyped(typed -> put(Optional.of(typed).filter(words -> !words.isBlank())));
    add(text, trouble());
    begin();
  }

  private static Optional<String> worded(EditorContext context, TreePath at) {
    return context.session().document().text(at.then(KeyName.TEXT));
  }

  @Override
  Optional<String> stored() {
    return worded(context(), at());
  }

  @Override
  Edit edit(Draft draft, Optional<String> before, Optional<String> now) {
    return Descriptors.write(draft, item, level, before, now.orElse(""));
  }

  @Override
  void show(Optional<String> value) {
    text.show(words(value));
  }

  @Override
  void showUnlessWriting(Optional<String> value, Runnable shown) {
    text.showUnlessFocused(words(value), shown);
  }

  @Override
  boolean showUnstored(String words) {
    text.show(words);
    return true;
  }

  @Override
  String words(Optional<String> value) {
    return value.orElse("");
  }
}
