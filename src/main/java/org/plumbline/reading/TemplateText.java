package org.plumbline.reading;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.plumbline.wording.WrittenTemplate;
import org.plumbline.wording.WrittenTemplate.Part;

/**
 * A template as its author wrote it: the wording in ink, conditions and names set apart. Nothing is
 * left out, whatever it says.
 */
final class TemplateText extends Div {
  TemplateText(String text) {
    addClassNames("as-written", "template");
    for (Part part : WrittenTemplate.of(text).parts()) {
      add(
          switch (part) {
            case Part.Words(String words) -> new Span(words);
            case Part.Name(String name) -> new Code(name);
            case Part.Directive(String directive) -> new Code(directive);
          });
    }
  }
}
