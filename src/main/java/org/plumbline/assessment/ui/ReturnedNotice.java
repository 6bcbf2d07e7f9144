package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.id.Reference;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;

/** A manager sent the work back: where to read why. */
final class ReturnedNotice extends Div {
  ReturnedNotice(Reference reference) {
    add(
        new Notice(
            Notice.Kind.INFO,
            new Paragraph("A manager returned this assessment."),
            Links.to(
                "assessments/" + reference + "/check",
                "Read what they wrote, on the page Check and submit")));
  }
}
