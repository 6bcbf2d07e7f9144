package org.plumbline.shell;

import com.vaadin.flow.component.html.NativeButton;

/** Opens the browser's own way to print the page as it stands. */
public final class PrintButton extends NativeButton {
  public PrintButton() {
    super("Print");
    addClassNames("button", "button--primary", "only-screen");
    addClickListener(_ -> getElement().executeJs("window.print()"));
  }
}
