package org.plumbline.authority.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** A form that the browser itself sends, by post. */
@Tag("form")
final class NativeForm extends HtmlContainer {
  private static final long serialVersionUID = 1L;

  NativeForm(String address) {
    getElement().setAttribute("method", "post").setAttribute("action", address);
  }
}
