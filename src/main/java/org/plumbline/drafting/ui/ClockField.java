package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Keys;
import org.plumbline.schema.TreePath;

/** By when a step is to be done: its limit, and the words printed for it. */
final class ClockField extends Div {
  ClockField(EditorContext context, TreePath at) {
    addClassName("clock");
    Optional<KeyField> printed = key(context, at.then(KeyName.PRINTED));
    TreePath within = at.then(KeyName.WITHIN);
    if (LimitField.isPlain(context.session().tree(within))) {
      LimitField limit = new LimitField(context, at);
      printed.ifPresent(words -> limit.onSeen(words::refresh));
      add(limit);
    } else {
      key(context, within);
    }
    key(context, at.then(KeyName.REPEATS));
  }

  private Optional<KeyField> key(EditorContext context, TreePath at) {
    Optional<KeyField> field =
        Keys.find(context.session().document(), at).map(key -> new KeyField(context, at, key));
    field.ifPresent(this::add);
    return field;
  }
}
