package org.plumbline.reading;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Section;
import org.plumbline.shell.PictureAddress;
import org.plumbline.shell.Prose;
import org.plumbline.shell.Region;

/** One section as it reads, with everything that can be answered in it. */
final class SectionPart extends Region {
  SectionPart(Instrument instrument, Section section, PictureAddress pictures) {
    addClassNames("card", "version-section");
    String id = "section-" + section.id();
    setId(id);
    H2 title = Supplied.heading(new H2(), section.title(), section.titlePrinted());
    title.setId(id + "-title");
    getElement().setAttribute("aria-labelledby", id + "-title");
    add(title);
    section.guidance().ifPresent(guidance -> add(new Prose(guidance)));
    Div items = new Div();
    items.addClassName("items");
    section.items().forEach(item -> items.add(new ItemPart(instrument, item, pictures)));
    add(items);
  }
}
