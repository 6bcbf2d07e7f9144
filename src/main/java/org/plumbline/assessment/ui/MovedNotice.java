package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.assessment.Particulars;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;

/** The work was moved to a newer version of the form: what is kept, and where it goes on. */
final class MovedNotice extends Div {
  private MovedNotice(String words) {
    add(new Notice(Notice.Kind.INFO, new Paragraph(words)));
  }

  /** Above what is kept as it was. */
  static MovedNotice above(Particulars about) {
    MovedNotice notice =
        new MovedNotice(
            "This work was moved to a newer version of the form and goes on there. Here everything"
                + " stays as it was written, under the words of version "
                + about.version().instrument().version()
                + ".");
    about
        .movedTo()
        .ifPresent(
            newer -> notice.add(Links.to("assessments/" + newer, "Go on in assessment " + newer)));
    return notice;
  }

  /** For whoever wrote while it was moved. */
  static MovedNotice whileWriting(Particulars about) {
    MovedNotice notice =
        new MovedNotice(
            "Somebody moved this work to a newer version of the form while you wrote. What you wrote"
                + " last is on this page and is not saved: copy it, then go on in the newer one.");
    notice.add(Links.to(ReadView.address(about.reference()), "See where it goes on"));
    return notice;
  }
}
