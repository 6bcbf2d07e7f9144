package org.plumbline.drafting.ui;

import java.util.List;
import org.plumbline.drafting.Descriptors;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Level;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.TextControl;

/** The lines that a descriptor is divided into. */
final class IndicatorsField extends DraftField<List<String>> {
  private final TreePath item;
  private final OptionId level;
  private final TextControl text = TextControl.lines();

  IndicatorsField(EditorContext context, TreePath item, Level level) {
    this(context, item, level, item.then(KeyName.DESCRIPTORS).entry(level.id().value()));
  }

  private IndicatorsField(EditorContext context, TreePath item, Level level, TreePath descriptor) {
    super(context, descriptor.then(KeyName.INDICATORS), lines(context, descriptor));
    this.item = item;
    this.level = level.id();
    text.setId(Pages.id(descriptor) + "-lines");
    text.setAttribute("aria-label", level.label() + ", one indicator on each line");
    text.onTyped(typed -> put(typed.lines().toList()));
    add(text, trouble());
    begin();
  }

  private static List<String> lines(EditorContext context, TreePath descriptor) {
    return Descriptors.texts(Descriptors.indicators(context.session().document(), descriptor));
  }

  /** Divides it as a button says. */
  void divide(List<String> parts) {
    show(parts);
    put(parts);
  }

  @Override
  List<String> stored() {
    return lines(context(), at().parent());
  }

  @Override
  Edit edit(Draft draft, List<String> before, List<String> now) {
    return Descriptors.divide(draft, item, level, before, now);
  }

  @Override
  void show(List<String> value) {
    text.show(words(value));
  }

  @Override
  void showUnlessWriting(List<String> value, Runnable shown) {
    text.showUnlessFocused(words(value), shown);
  }

  @Override
  boolean showUnstored(String words) {
    text.show(words);
    return true;
  }

  @Override
  String words(List<String> value) {
    return String.join("\n", value);
  }
}
