package org.plumbline.shell;

import com.vaadin.flow.component.html.Div;

/**
 * What came of the last thing that was done on a page: stays until the next one, and takes the
 * focus, since the button that was pressed may be gone.
 */
public final class Said extends Div {
  public Said() {
    addClassName("said");
    getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
  }

  /** Says it in place of what stood there. */
  public void say(Notice notice) {
    removeAll();
    add(notice);
    getElement().callJsFunction("focus");
  }

  public void done(String sentence) {
    say(new Notice(Notice.Kind.DONE, sentence));
  }

  public void refused(String sentence) {
    say(new Notice(Notice.Kind.ERROR, sentence));
  }
}
