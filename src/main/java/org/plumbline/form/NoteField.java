package org.plumbline.form;

import com.vaadin.flow.component.html.H2;
import org.plumbline.instrument.Item.NoteItem;
import org.plumbline.shell.Prose;

/** Printed words to read. */
final class NoteField extends ItemField {
  NoteField(NoteItem note) {
    super(note);
    addClassName("printed-note");
    if (!note.prompt().label().isBlank() && note.prompt().labelPrinted()) {
      add(new H2(note.prompt().label()));
    }
    add(new Prose(note.text()));
  }

  @Override
  public void refresh() {
    // Printed words do not change.
  }
}
