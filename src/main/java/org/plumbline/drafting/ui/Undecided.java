package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;

/**
 * Where two people wrote in one place: until one of them has chosen, the page is not drawn anew.
 */
final class Undecided {
  /** The class of whatever holds the two texts. */
  static final String TROUBLE = "trouble";

  private Undecided() {}

  /** Whether some part of the page waits for a choice, which is one with buttons. */
  static boolean isIn(Component page) {
    return ElementEditor.all(page)
        .filter(part -> part.hasClassName(TROUBLE))
        .flatMap(ElementEditor::all)
        .anyMatch(NativeButton.class::isInstance);
  }
}
