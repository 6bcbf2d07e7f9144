package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plumbline.id.Reference;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;

/** A newer version of the form was published while the work on this one goes on. */
final class NewerNotice extends Div {
  NewerNotice(Reference reference, PublishedVersion newer) {
    add(
        new Notice(
            Notice.Kind.INFO,
            new Paragraph(
                "Version "
                    + newer.instrument().version()
                    + " of this form was published "
                    + Dates.day(newer.publishedAt())
                    + ". You can finish on this one, or move what is written."),
            Links.to(FollowView.address(reference), "See what would become of each answer")));
  }
}
