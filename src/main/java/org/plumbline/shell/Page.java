package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;

/** The main landmark of an ordinary page: one column, its heading first. */
public abstract class Page extends Main implements AfterNavigationObserver {
  protected Page() {
    setId("main");
    addClassName("page");
  }

  /**
   * Whoever came from another page of the application hears where they are now. After the page was
   * loaded whole the browser says it, and Tab begins at the top.
   */
  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
      getChildren()
          .filter(PageHead.class::isInstance)
          .map(PageHead.class::cast)
          .findFirst()
          .ifPresent(head -> head.heading().getElement().callJsFunction("focus"));
    }
  }

  /** Puts the page together anew; what stood on it before is gone. */
  protected final void show(Component... parts) {
    removeAll();
    add(parts);
  }
}
