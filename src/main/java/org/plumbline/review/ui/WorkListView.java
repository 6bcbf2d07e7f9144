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
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Listed;
import org.plumbline.assessment.WorkList;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.publication.Approval;
import org.plumbline.publication.Approvals;
import org.plumbline.review.SignOffs;
import org.plumbline.review.Waiting;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** What asks something of whoever is signed in, in the order in which it asks. */
@Route(value = "", layout = MainLayout.class)
@PermitAll
class WorkListView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final Assessments assessments;
  private final SignOffs signOffs;
  private final Approvals approvals;
  private final CurrentAccount current;
  private final Clock clock;

  WorkListView(
      Assessments assessments,
      SignOffs signOffs,
      Approvals approvals,
      CurrentAccount current,
      Clock clock) {
    this.assessments = assessments;
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
    Div groups = new Div();
    WorkList list = assessments.workList(account);
    List<Listed> own = list.own();
    List<Waiting> toReview = signOffs.listWaiting(account, list);
    List<Approval> toApprove = approvals.listFor(account);
    group(groups, account, "Needs you now", in(own, Listed.State.RETURNED));
    if (!toReview.isEmpty()) {
      groups.add(
          heading("To review", toReview.size()), AssessmentList.waiting(toReview, clock.instant()));
    }
    if (!toApprove.isEmpty()) {
      groups.add(
          heading("To approve", toApprove.size()), new ApprovalList(toApprove, clock.instant()));
    }
    group(groups, account, "In progress", in(own, Listed.State.IN_PROGRESS));
    group(groups, account, "With a manager", in(own, Listed.State.WITH_MANAGER));
    group(groups, account, "Signed off lately", list.signedOff());
    if (list.isEmpty() && toApprove.isEmpty()) {
      Paragraph empty =
          new Paragraph(
              account.is(Role.PRACTITIONER)
                  ? "Assessments you start stand here until they are signed off. Start one for a"
                      + " child, found or new."
                  : "Assessments that practitioners of "
                      + account.authority().name()
                      + " submit stand here until you return them or sign them off. None waits.");
      Div card = new Div(empty);
      card.addClassNames("card", "empty-state");
      groups.add(card);
    }
    show(head, groups);
  }

  private static List<Listed> in(List<Listed> all, Listed.State state) {
    return all.stream().filter(listed -> listed.state() == state).toList();
  }

  private void group(Div groups, Account account, String name, List<Listed> listed) {
    if (listed.isEmpty()) {
      return;
    }
    groups.add(
        heading(name, listed.size()), new AssessmentList(listed, account, clock.instant(), true));
  }

  private static H2 heading(String name, int many) {
    Span count = new Span(Integer.toString(many));
    count.addClassName("soft");
    H2 heading = new H2(name + " ");
    heading.add(count);
    heading.addClassName("group");
    return heading;
  }

  @Override
  public String getPageTitle() {
    return "Work list - Plumbline";
  }
}
