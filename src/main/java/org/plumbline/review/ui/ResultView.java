package org.plumbline.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Result;
import org.plumbline.assessment.Revisions;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Mailboxes;
import org.plumbline.authority.Role;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Instrument;
import org.plumbline.review.SignOffs;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** What a submitted assessment amounted to, and the next steps of this authority. */
@Route(value = "assessments/:reference/result", layout = MainLayout.class)
@RolesAllowed({"PRACTITIONER", "MANAGER"})
class ResultView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final Assessments assessments;
  private final Submissions submissions;
  private final Revisions revisions;
  private final SignOffs signOffs;
  private final Mailboxes mailboxes;
  private final CurrentAccount current;
  private final Clock clock;
  private String title = "Result";
  private Optional<ReviewPanel> review = Optional.empty();

  ResultView(
      Assessments assessments,
      Submissions submissions,
      Revisions revisions,
      SignOffs signOffs,
      Mailboxes mailboxes,
      CurrentAccount current,
      Clock clock) {
    this.assessments = assessments;
    this.submissions = submissions;
    this.revisions = revisions;
    this.signOffs = signOffs;
    this.mailboxes = mailboxes;
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
    try {
      draw(assessments.open(current.get(), reference));
    } catch (NoSuchRecord refused) {
      throw new NotFoundException(refused.getMessage());
    }
  }

  private void draw(Assessment assessment) {
    Particulars about = assessment.particulars();
    LocalDate today = Dates.today(clock);
    title = "Result, " + about.child().name();
    String base = "assessments/" + about.reference();
    PageHead head =
        new PageHead("Result and next steps")
            .crumb(
                Links.to("", "Work list"),
                Links.to("children/" + about.child().reference(), about.child().nameAndAge(today)),
                new Span(about.reference().value()));
    var result = submissions.openResult(current.get(), assessment);
    if (result.isEmpty()) {
      show(
          head,
          new Notice(
              Notice.Kind.INFO,
              new Paragraph("This assessment has not been submitted yet, so it has no result."),
              current.get().is(Role.PRACTITIONER)
                  ? Links.to(base, "Go on writing it")
                  : Links.to(base + "/read", "Read what is written so far")));
      return;
    }
    head.lead(
        about.version().instrument().title()
            + ", version "
            + about.version().instrument().version()
            + ". Submitted by "
            + result.get().submittedBy()
            + " on "
            + Dates.moment(result.get().submittedAt())
            + ".");
    head.actions(actions(assessment, base));
    Div body =
        new Div(
            new NextSteps(assessment, result.get(), submissions, mailboxes, current, clock),
            wording(result.get()));
    body.addClassName("result__body");
    review =
        Optional.of(
            new ReviewPanel(
                assessment,
                result.get(),
                current::get,
                signOffs,
                clock,
                () -> decided(assessment)));
    Instrument instrument = about.version().instrument();
    List<Component> parts = new ArrayList<>(List.of(head, review.get()));
    revisions
        .listChangedSinceReturn(current.get(), assessment)
        .ifPresent(changed -> parts.add(new ChangedPart(instrument, changed)));
    parts.add(new Verdict(instrument, result.get()));
    parts.add(body);
    show(parts.toArray(Component[]::new));
  }

  private void decided(Assessment assessment) {
    draw(assessments.reread(current.get(), assessment));
    review.ifPresent(ReviewPanel::focusDecision);
  }

  private Component[] actions(Assessment assessment, String base) {
    Component read = Links.button(base + "/read", "Read the whole assessment");
    return assessment instanceof Assessment.SignedOff && current.get().is(Role.PRACTITIONER)
        ? new Component[] {Links.primary(base + "/follow", "Reassess"), read, printLink(base)}
        : new Component[] {read, printLink(base)};
  }

  private static Component printLink(String base) {
    var print = Links.inNewTab(base + "/print", "Print");
    print.addClassName("button");
    return print;
  }

  private static Section wording(Result result) {
    Section part = new Section();
    part.addClassNames("part", "guidance");
    // Where a route prints no steps its wording is all there is to read; then none is folded.
    boolean open = result.routes().stream().anyMatch(route -> route.steps().isEmpty());
    for (Result.Steps route : result.routes()) {
      route.title().ifPresent(heading -> part.add(new H2(heading)));
      for (Result.Part each : route.parts()) {
        part.add(new H3(each.heading()), html(each.html()));
      }
      NativeDetails printed =
          new NativeDetails(
              route
                  .title()
                  .map("Read the wording of %s as printed"::formatted)
                  .orElse("Read the wording as printed"),
              new Div(html(route.html())));
      printed.addClassName("as-printed");
      printed.setOpen(open);
      part.add(printed);
    }
    return part;
  }

  /** Wording that was filled and escaped when it was stored. */
  private static Component html(String paragraphs) {
    return new Html("<div class=\"measure stack\">" + paragraphs + "</div>");
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
