package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.Optional;

/** Short facts, each under its name; what is not there is left out. */
public final class Facts extends DescriptionList {
  public Facts() {
    addClassName("facts");
  }

  public Facts fact(String name, String words) {
    return fact(name, new Text(words));
  }

  public Facts fact(String name, Optional<String> words) {
    words.ifPresent(present -> fact(name, present));
    return this;
  }

  public Facts fact(String name, Component... words) {
    add(new Term(name), new Description(words));
    return this;
  }
}
