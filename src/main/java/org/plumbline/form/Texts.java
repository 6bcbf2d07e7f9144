package org.plumbline.form;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Printed words as paragraphs: an empty line begins a new one. */
public final class Texts {
  private Texts() {}

  public static List<Paragraph> paragraphs(String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String part : text.split("\\n\\s*\\n", -1)) {
      if (!part.isBlank()) {
        Paragraph paragraph = new Paragraph(part.strip());
        paragraph.addClassName("printed");
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }
}
