package org.plumbline.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.LastTime;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.Reassessments;
import org.plumbline.assessment.ReturnedWith;
import org.plumbline.assessment.Submission;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.comparison.Verdict;
import org.plumbline.id.IdSource;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Instrument;
import org.plumbline.outcome.Missing;
import org.plumbline.outcome.Outcome;
import org.plumbline.response.Answers;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** What is missing before an assessment can be submitted, with a link to each; and submitting. */
@Route(value = "assessments/:reference/check", layout = MainLayout.class)
@RolesAllowed("PRACTITIONER")
class CheckView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final Assessments assessments;
  private final Reassessments reassessments;
  private final Submissions submissions;
  private final CurrentAccount current;
  private final UUID intent;
  private final Div trouble = new Div();
  private final Div missing = new Div();
  private String title = "";

  CheckView(
      Assessments assessments,
      Reassessments reassessments,
      Submissions submissions,
      CurrentAccount current,
      IdSource ids) {
    this.assessments = assessments;
    this.reassessments = reassessments;
    this.submissions = submissions;
    this.current = current;
    this.intent = ids.next();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Reference reference = Addressed.reference(event);
    Assessment assessment;
    try {
      assessment = assessments.open(current.get(), reference);
    } catch (NoSuchRecord refused) {
      throw new NotFoundException(refused.getMessage());
    }
    if (assessment instanceof Assessment.Open open) {
      if (!open.isWritable()) {
        event.forwardTo(ReadView.address(reference));
        return;
      }
      draw(open);
    } else {
      event.forwardTo("assessments/" + reference + "/result");
    }
  }

  private void draw(Assessment.Open open) {
    Reference reference = open.particulars().reference();
    title = open.particulars().child().name();
    Outcome outcome = submissions.outcome(current.get(), open);
    PageHead head =
        new PageHead("Check and submit")
            .crumb(
                Links.to("assessments/" + reference, title + ", " + reference),
                new Span("Check and submit"))
            .lead(open.particulars().version().instrument().title() + ".");
    Div body = new Div();
    submissions.findReturn(current.get(), open).ifPresent(returned -> body.add(comment(returned)));
    body.add(trouble);
    reassessments
        .openLastTime(current.get(), open)
        .ifPresent(lastTime -> undecided(body, lastTime, open.answers(), reference));
    Unfinished unfinished =
        new Unfinished(open.particulars().version().instrument(), outcome.progress());
    if (outcome.isComplete()) {
      body.add(
          new Notice(
              Notice.Kind.INFO,
              unfinished.sentence()
                  + " After you submit it a manager reads it, and nobody can write in it unless it"
                  + " is returned."));
    } else {
      missing.removeAll();
      missing.add(summary(open, outcome.missing()));
      body.add(missing);
    }
    if (outcome.tally().isPresent() || outcome.indicated().isPresent()) {
      body.add(levels(open, outcome));
    }
    body.add(unfinished.list(reference));
    NativeButton submit = new NativeButton("Submit to a manager", click -> submit(open));
    submit.addClassNames("button", "button--primary");
    Div act =
        new Div(
            submit,
            Links.button("assessments/" + reference + "/read", "Read the whole assessment"));
    act.addClassNames("row", "part");
    body.add(act);
    show(head, body);
  }

  /** What waits, whether it stops submission or only is no part of it. */
  private static void undecided(Div body, LastTime lastTime, Answers now, Reference reference) {
    long waiting = lastTime.waiting(now);
    long open =
        lastTime.parts().stream()
            .filter(part -> part.decided().isEmpty())
            .filter(part ->
                part.verdict().kind() == Verdict.Kind.KEPT
                    || part.verdict().kind() == Verdict.Kind.CONFIRM)
            .count();
    if (waiting > 0) {
      body.add(
          new Notice(
              Notice.Kind.WARN,
              new Paragraph(
                  Verdicts.number(waiting, "answer was", "answers were")
                      + " given under other words. Say of each whether it still holds before you"
                      + " submit."),
              Links.to(CarriedView.address(reference), "Decide on them")));
    } else if (open > 0) {
      body.add(
          new Notice(
              Notice.Kind.INFO,
              new Paragraph(
                  Verdicts.number(open, "of last time's answers was", "of last time's answers were")
                      + " neither kept nor dropped, so "
                      + (open == 1 ? "it is" : "they are")
                      + " no part of this assessment."),
              Links.to(CarriedView.address(reference), "See last time's answers")));
    }
  }

  private static Notice comment(ReturnedWith returned) {
    Paragraph words = new Paragraph(returned.comment());
    words.addClassName("as-written");
    return new Notice(
        Notice.Kind.WARN,
        new Paragraph(
            returned.by().name()
                + " returned this assessment on "
                + Dates.moment(returned.at())
                + " and wrote:"),
        words);
  }

  private static Div summary(Assessment.Open open, List<Missing> missing) {
    Reference reference = open.particulars().reference();
    Instrument instrument = open.particulars().version().instrument();
    H2 heading =
        new H2(
            missing.size() == 1
                ? "1 thing stops you submitting"
                : missing.size() + " things stop you submitting");
    heading.addComponentAsFirst(new Icon(Icon.Symbol.ERROR));
    heading.setId("missing");
    UnorderedList list = new UnorderedList();
    for (Missing each : missing) {
      list.add(
          new ListItem(
              Links.to(
                  SectionView.address(reference, each.section()) + "?item=" + each.item(),
                  MissingWords.place(instrument, each)),
              new Paragraph(MissingWords.what(instrument, each))));
    }
    Div summary = new Div(heading, list);
    summary.addClassName("error-summary");
    summary.getElement().setAttribute("role", "group");
    summary.getElement().setAttribute("aria-labelledby", "missing");
    summary.getElement().setAttribute("tabindex", "-1");
    return summary;
  }

  private static Div levels(Assessment.Open open, Outcome outcome) {
    LiveOutcome levels = new LiveOutcome(open.particulars().version().instrument());
    levels.show(outcome);
    Div part = new Div(new H2("Levels chosen"), levels);
    part.addClassName("part");
    return part;
  }

  private void submit(Assessment.Open open) {
    Reference reference = open.particulars().reference();
    trouble.removeAll();
    try {
      switch (submissions.submit(current.get(), open, intent)) {
        case Submission.Done(), Submission.NoLongerOpen() ->
            UI.getCurrent().navigate("assessments/" + reference + "/result");
        case Submission.VersionRetired(), Submission.MovedOn() ->
            UI.getCurrent().navigate(ReadView.address(reference));
        case Submission.Changed() -> {
          Assessment now = assessments.reread(current.get(), open);
          if (now instanceof Assessment.Open still) {
            draw(still);
            trouble.add(
                new Notice(
                    Notice.Kind.WARN,
                    "Not submitted yet: somebody else wrote in this assessment after you opened"
                        + " this page. Everything is kept. This page now shows how it stands; read"
                        + " it, and submit again."));
            trouble.getElement().callJsFunction("scrollIntoView");
          }
        }
        case Submission.Undecided() -> UI.getCurrent().navigate(CarriedView.address(reference));
        case Submission.Incomplete(List<Missing> found) -> {
          Div summary = summary(open, found);
          missing.removeAll();
          trouble.add(summary);
          summary.getElement().callJsFunction("focus");
        }
      }
    } catch (DataAccessException | TransactionException unreachable) {
      trouble.add(
          new Notice(
              Notice.Kind.ERROR,
              "Not submitted: the database does not answer. Everything you wrote is kept. Submit"
                  + " again in a moment; it is submitted once, however often you try."));
    }
  }

  @Override
  public String getPageTitle() {
    return "Check and submit, " + title + " - Plumbline";
  }
}
