package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Section;

/**
 * A part of a page below a heading of its own: HTML's {@code section}, under a name that it does
 * not share with the sections of an instrument.
 */
public class Region extends Section {
  public Region(Component... parts) {
    super(parts);
  }
}
