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
import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Listed;
import org.plumbline.assessment.WorkList;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
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
  private final CurrentAccount current;
  private final Clock clock;

  WorkListView(Assessments assessments, CurrentAccount current, Clock clock) {
    this.assessments = assessments;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!current.get().is(Role.PRACTITIONER) && !current.get().is(Role.MANAGER)) {
      event.forwardTo(current.get().is(Role.AUDITOR) ? "audit" : "instruments");
      return;
    }
    LocalDate today = LocalDate.now(clock.withZone(Dates.ZONE));
    PageHead head = new PageHead("Work list").crumb(new Span(Dates.weekday(today)));
    if (current.get().is(Role.PRACTITIONER)) {
      head.actions(Links.primary("start", "Start an assessment"));
    }
    Div groups = new Div();
    WorkList list = assessments.workList(current.get());
    List<Listed> own = list.own();
    List<Listed> now = new ArrayList<>(in(own, Listed.State.RETURNED));
    group(groups, "Needs you now", now);
    group(groups, "To review", list.toReview());
    group(groups, "In progress", in(own, Listed.State.IN_PROGRESS));
    group(groups, "With a manager", in(own, Listed.State.WITH_MANAGER));
    if (list.isEmpty()) {
      Paragraph empty =
          new Paragraph(
              current.get().is(Role.PRACTITIONER)
                  ? "Assessments you start stand here until they are signed off. Start one for a"
                      + " child, found or new."
                  : "Assessments that practitioners of "
                      + current.get().authority().name()
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

  private void group(Div groups, String name, List<Listed> listed) {
    if (listed.isEmpty()) {
      return;
    }
    Span count = new Span(Integer.toString(listed.size()));
    count.addClassName("soft");
    H2 heading = new H2(name + " ");
    heading.add(count);
    heading.addClassName("group");
    groups.add(heading, new AssessmentList(listed, current.get(), clock.instant(), true));
  }

  @Override
  public String getPageTitle() {
    return "Work list - Plumbline";
  }
}
