package org.plumbline.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
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
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Copy;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.ReturnedWith;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.id.Reference;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** A whole assessment on one page, to read. */
@Route(value = "assessments/:reference/read", layout = MainLayout.class)
@RolesAllowed({"PRACTITIONER", "MANAGER"})
@StyleSheet("styles/reading.css")
class ReadView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final Assessments assessments;
  private final Submissions submissions;
  private final CurrentAccount current;
  private final Clock clock;
  private String title = "";

  ReadView(Assessments assessments, Submissions submissions, CurrentAccount current, Clock clock) {
    this.assessments = assessments;
    this.submissions = submissions;
    this.current = current;
    this.clock = clock;
  }

  static String address(Reference reference) {
    return "assessments/" + reference + "/read";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Assessment assessment;
    try {
      assessment = assessments.open(current.get(), Addressed.reference(event));
    } catch (NoSuchRecord refused) {
      throw new NotFoundException(refused.getMessage());
    }
    Particulars about = assessment.particulars();
    title = about.child().name();
    LocalDate today = Dates.today(clock);
    String base = "assessments/" + about.reference();
    var print = Links.inNewTab(base + "/print", "Print");
    print.addClassName("button");
    Div paper =
        new Div(
            new WholeAssessment(
                assessment, submissions.reading(current.get(), assessment), Copy.WHOLE));
    paper.addClassName("card");
    Div body = new Div();
    body.addClassName("stack");
    if (assessment instanceof Assessment.Open open && open.isRetired() && !open.isMoved()) {
      body.add(RetiredNotice.above(about));
    }
    if (about.movedTo().isPresent()) {
      body.add(MovedNotice.above(about));
    }
    if (assessment instanceof Assessment.Open open) {
      submissions.findReturn(current.get(), open).map(ReadView::returned).ifPresent(body::add);
    }
    body.add(paper);
    show(
        new PageHead(about.version().instrument().title())
            .crumb(crumb(assessment, about.child().nameAndAge(today) + ", " + about.reference()))
            .lead(
                "Version "
                    + about.version().instrument().version()
                    + ", written by "
                    + about.author().name()
                    + ". "
                    + standing(assessment))
            .actions(print),
        body);
  }

  /** Who only reads comes from the child to what is not submitted yet. */
  private Component[] crumb(Assessment assessment, String name) {
    Particulars about = assessment.particulars();
    Component back =
        assessment instanceof Assessment.Open && !current.get().is(Role.PRACTITIONER)
            ? Links.to("children/" + about.child().reference(), name)
            : Links.to("assessments/" + about.reference(), name);
    return new Component[] {back, new Span("The whole assessment")};
  }

  private static Notice returned(ReturnedWith why) {
    Paragraph comment = new Paragraph(why.comment());
    comment.addClassName("as-written");
    return new Notice(
        Notice.Kind.WARN,
        new Paragraph("Returned by %s on %s.".formatted(why.by().name(), Dates.moment(why.at()))),
        comment);
  }

  private static String standing(Assessment assessment) {
    return switch (assessment) {
      case Assessment.Open open ->
          open.isMoved()
              ? ""
              : open.returned()
                  ? "Returned by a manager, and open again."
                  : "In progress, not submitted yet.";
      case Assessment.Submitted _ -> "Submitted, not signed off yet.";
      case Assessment.SignedOff _ -> "Signed off.";
    };
  }

  @Override
  public String getPageTitle() {
    return "The whole assessment, " + title + " - Plumbline";
  }
}
