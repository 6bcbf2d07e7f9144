package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.plumbline.assessment.WorkLists;
import org.plumbline.assessment.WorkPart;
import org.plumbline.assessment.WorkSearch;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.publication.Approval;
import org.plumbline.publication.Approvals;
import org.plumbline.review.SignOffs;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** What asks something of whoever is signed in, in the order in which it asks. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class WorkListView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final WorkLists lists;
  private final SignOffs signOffs;
  private final Approvals approvals;
  private final CurrentAccount current;
  private final Clock clock;

  WorkListView(
      WorkLists lists,
      SignOffs signOffs,
      Approvals approvals,
      CurrentAccount current,
      Clock clock) {
    this.lists = lists;
    this.signOffs = signOffs;
    this.approvals = approvals;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Account account = current.get();
    if (!account.is(Role.PRACTITIONER) && !account.is(Role.MANAGER)) {
      event.forwardTo(account.is(Role.AUDITOR) ? "audit" : "instruments");
      return;
    }
    LocalDate today = Dates.today(clock);
    PageHead head = new PageHead("Work list").crumb(new Span(Dates.weekday(today)));
    if (account.is(Role.PRACTITIONER)) {
      head.actions(Links.primary("start", "Start an assessment"));
    }
    Div parts = new Div();
    List<Approval> toApprove = approvals.listFor(account);
    Map<WorkPart, Integer> counts = lists.count(account, WorkSearch.EVERYTHING);
    if (!toApprove.isEmpty()) {
      parts.add(heading(toApprove.size()), new ApprovalList(toApprove, clock.instant()));
    }
    if (!counts.isEmpty()) {
      parts.add(new WorkPanel(new WorkGrid(current, lists, signOffs, clock), counts));
    } else if (toApprove.isEmpty()) {
      parts.add(nothing(account));
    }
    show(head, parts);
  }

  private static Div nothing(Account account) {
    Div card =
        new Div(
            new Paragraph(
                account.is(Role.PRACTITIONER)
                    ? "Assessments you start stand here until they are signed off. Start one for a"
                        + " child, found or new."
                    : "Assessments that practitioners of "
                        + account.authority().name()
                        + " submit stand here until you return them or sign them off. None"
                        + " waits."));
    card.addClassNames("card", "empty-state");
    return card;
  }

  private static H2 heading(int many) {
    Span count = new Span(Integer.toString(many));
    count.addClassName("soft");
    H2 heading = new H2("To approve ");
    heading.add(count);
    heading.addClassName("group");
    return heading;
  }

  @Override
  public String getPageTitle() {
    return "Work list - Plumbline";
  }
}
