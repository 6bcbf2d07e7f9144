package org.plumbline.form;

import com.vaadin.flow.component.html.H2;
import org.plumbline.instrument.Item.NoteItem;
import org.plumbline.shell.Prose;

/** Printed words to read, and the picture that stands with them. */
final class NoteField extends ItemField {
  NoteField(NoteItem note, FormContext form) {
    super(note);
    addClassName("printed-note");
    if (!note.prompt().label().isBlank() && note.prompt().labelPrinted()) {
      add(new H2(note.prompt().label()));
    }
    add(new Prose(note.text()));
    form.image(note.picture()).ifPresent(this::add);
  }

  @Override
  public void refresh() {
    // Printed words do not change.
  }
}
