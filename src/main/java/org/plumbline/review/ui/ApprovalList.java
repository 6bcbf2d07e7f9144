package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.plumbline.publication.Approval;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;

/** Versions that wait for somebody else's yes, each with its way there. */
final class ApprovalList extends UnorderedList {
  ApprovalList(List<Approval> approvals, Instant now) {
    addClassNames("card", "worklist");
    approvals.forEach(each -> add(row(each, now)));
  }

  private static ListItem row(Approval approval, Instant now) {
    Span facts =
        new Span(
            "Version %s · asked for by %s"
                .formatted(approval.version().number(), approval.askedBy()));
    facts.addClassName("soft");
    Div what =
        new Div(
            new H3(
                Links.to(
                    "instruments/" + approval.version().code() + "/publish", approval.title())),
            facts);
    Span state = new Span(new Icon(Icon.Symbol.CLOCK), new Span("Waiting for you"));
    state.addClassNames("state", "state--warn");
    Span when = new Span(AssessmentList.waits(approval.askedAt(), now));
    when.addClassName("when");
    ListItem row = new ListItem(what, state, when);
    row.addClassName("work-item");
    return row;
  }
}
