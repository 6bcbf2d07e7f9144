package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Child;
import org.plumbline.assessment.Children;
import org.plumbline.assessment.Listed;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.id.Reference;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** A child and the assessments made of them. */
@Route(value = "children/:reference", layout = MainLayout.class)
@RolesAllowed({"PRACTITIONER", "MANAGER"})
class ChildView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final Children children;
  private final Assessments assessments;
  private final CurrentAccount current;
  private final Clock clock;
  private String title = "Child";

  ChildView(Children children, Assessments assessments, CurrentAccount current, Clock clock) {
    this.children = children;
    this.assessments = assessments;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Reference reference =
        event
            .getRouteParameters()
            .get("reference")
            .flatMap(Reference::parse)
            .orElseThrow(NotFoundException::new);
    Child child;
    try {
      child = children.open(current.get(), reference);
    } catch (NoSuchRecord refused) {
      throw new NotFoundException(refused.getMessage());
    }
    LocalDate today = Dates.today(clock);
    title = child.name();
    PageHead head =
        new PageHead(child.nameAndAge(today))
            .crumb(Links.to("children", "Children"), new Span(child.reference().value()))
            .lead(
                child
                    .bornOn()
                    .map(day -> "Born " + Dates.day(day) + ".")
                    .orElse("Date of birth not known."));
    if (current.get().is(Role.PRACTITIONER)) {
      head.actions(Links.primary("start?child=" + child.reference(), "Start an assessment"));
    }
    H2 heading = new H2("Assessments");
    Div part = new Div(heading);
    part.addClassName("part");
    List<Listed> list = assessments.listOf(current.get(), child);
    part.add(
        list.isEmpty()
            ? new Paragraph("No assessment of " + child.name() + " has been started yet.")
            : new AssessmentList(list, current.get(), clock.instant()));
    if (list.stream().anyMatch(ChildView::isSubmitted)) {
      Paragraph timeline =
          new Paragraph(
              Links.to(
                  "children/" + child.reference() + "/timeline",
                  "Timeline: the levels over time, and what changed since last time"));
      timeline.addClassName("after-card");
      part.add(timeline);
    }
    show(head, part);
  }

  private static boolean isSubmitted(Listed listed) {
    return listed.state() == Listed.State.WITH_MANAGER || listed.state() == Listed.State.SIGNED_OFF;
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
