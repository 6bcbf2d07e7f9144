package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;

/** Details that stand open where there is room, and behind one button where there is none. */
public final class WideDetails extends NativeDetails {
  /** The style sheet shows them open there already; this tells readers and older browsers. */
  private static final String OPEN_WHERE_THERE_IS_ROOM =
      "const room = window.matchMedia('(min-width: 60.01rem)');"
          + "const fit = () => { this.open = room.matches; };"
          + "fit(); room.addEventListener('change', fit);";

  public WideDetails(String summary, Component content) {
    super(summary, content);
    addAttachListener(event -> getElement().executeJs(OPEN_WHERE_THERE_IS_ROOM));
  }
}
