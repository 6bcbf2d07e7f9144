package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;

/** The main landmark of an ordinary page: one column, its heading first. */
public abstract class Page extends Main {
  protected Page() {
    setId("main");
    addClassName("page");
  }

  /** Puts the page together anew; what stood on it before is gone. */
  protected final void show(Component... parts) {
    removeAll();
    add(parts);
  }
}
