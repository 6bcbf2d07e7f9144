package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.assessment.Particulars;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;

/** Nobody can write in an assessment whose version was retired: what is kept, and what to do. */
final class RetiredNotice extends Div {
  private RetiredNotice(Particulars about, String first) {
    Paragraph words =
        new Paragraph(
            first
                + "Version "
                + about.version().instrument().version()
                + " of this form was retired, so nobody can write in this assessment any more or"
                + " submit it. Everything that was saved is kept and can be read here. To go on,"
                + " start a new assessment of "
                + about.child().name()
                + ".");
    Anchor start = Links.to("start?child=" + about.child().reference(), "Start a new assessment");
    add(new Notice(Notice.Kind.WARN, words, start));
  }

  /** Above an assessment to read. */
  static RetiredNotice above(Particulars about) {
    return new RetiredNotice(about, "");
  }

  /** For whoever wrote while it was retired. */
  static RetiredNotice whileWriting(Particulars about) {
    RetiredNotice notice =
        new RetiredNotice(
            about, "What you wrote last is on this page and is not saved: copy it first. ");
    notice.add(Links.to("assessments/" + about.reference() + "/read", "Read what was saved"));
    return notice;
  }
}
