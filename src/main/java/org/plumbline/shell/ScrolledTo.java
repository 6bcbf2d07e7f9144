package org.plumbline.shell;

import com.vaadin.flow.component.Component;

/** Scrolls a part of the page that has a scroller of its own; the page and the focus stay. */
public final class ScrolledTo {
  private ScrolledTo() {}

  /** Brings what is current in the part into sight, by as little as it takes. */
  public static void current(Component part) {
    part.addAttachListener(_ ->
        part.getElement()
            .executeJs(
                // Once the page is laid out.
                "requestAnimationFrame(() => {"
                    + "const at = this.querySelector('[aria-current]'); if (!at) { return; }"
                    + "const box = this.getBoundingClientRect(), own = at.getBoundingClientRect();"
                    + "const foot = this.querySelector('[data-foot]')?.offsetHeight ?? 0;"
                    + "const above = own.top - box.top - 16;"
                    + "const below = own.bottom - (box.bottom - foot - 16);"
                    + "this.scrollTop += above < 0 ? above : Math.max(0, below); })"));
  }
}
