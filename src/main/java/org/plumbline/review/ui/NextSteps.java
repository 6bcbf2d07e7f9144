package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Result;
import org.plumbline.assessment.StepDone;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Mailboxes;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Tick;

/** The next steps of one authority, each to be ticked when it is done. */
final class NextSteps extends Section {
  private final Assessment assessment;
  private final Submissions submissions;
  private final Mailboxes mailboxes;
  private final CurrentAccount current;
  private final Clock clock;

  NextSteps(
      Assessment assessment,
      Result result,
      Submissions submissions,
      Mailboxes mailboxes,
      CurrentAccount current,
      Clock clock) {
    this.assessment = assessment;
    this.submissions = submissions;
    this.mailboxes = mailboxes;
    this.current = current;
    this.clock = clock;
    add(new H2("Next steps for " + result.authority()));
    addClassName("part");
    if (result.routes().isEmpty()) {
      Paragraph none =
          new Paragraph(
              "The instrument prints no next steps for this case. Discuss them with your line"
                  + " manager.");
      none.addClassName("card");
      add(none);
      return;
    }
    Paragraph intro =
        new Paragraph("Ticks are saved with your name and the time. Nothing is sent from here.");
    intro.addClassName("steps__intro");
    add(intro);
    Map<String, StepDone> done = submissions.stepsDone(current.get(), assessment);
    for (Result.Steps route : result.routes()) {
      Div steps = new Div();
      if (route.undecided()) {
        steps.addClassName("undecided");
        steps.add(
            new Paragraph(
                "It is open whether this applies: %s. It is shown so that nothing is missed."
                    .formatted(route.because().orElse("an answer it depends on is open"))));
      }
      route.steps().forEach(step -> steps.add(step(step, done.get(step.id()))));
      add(steps);
    }
  }

  private Div step(Result.Step step, @Nullable StepDone done) {
    Tick tick = Tick.box();
    tick.show(done != null);
    Span what = new Span(step.text());
    what.addClassName("step__what");
    NativeLabel label = new NativeLabel();
    label.add(tick, what);
    Div meta = new Div();
    meta.addClassName("step__meta");
    if (step.undecided()) {
      meta.add(
          sign(
              Icon.Symbol.WARN,
              "May apply: " + step.because().orElse("an answer it depends on is open"),
              "state--warn"));
    }
    step.recipient()
        .ifPresent(to -> {
          Span recipient = new Span(new Icon(Icon.Symbol.ENVELOPE), new Span(to));
          recipient.addClassName("step__to");
          meta.add(recipient);
          meta.add(confirmed(step));
        });
    step.due()
        .ifPresent(day -> {
          Span by = new Span(new Icon(Icon.Symbol.CLOCK), new Span("by " + day));
          by.addClassName("step__by");
          meta.add(by);
        });
    step.limit().ifPresent(printed -> meta.add(new Span("“" + printed + "”")));
    Div line = new Div(label, meta);
    line.addClassName("step");
    Span said = new Span();
    said.addClassNames("state", "state--done");
    said.getElement().setAttribute("role", "status");
    meta.add(said);
    if (done != null) {
      line.addClassName("step--done");
      said.setText("Done " + Dates.moment(done.at()) + " by " + done.by().name());
    }
    tick.onChange(ticked -> {
      submissions.tick(current.get(), assessment, step.id(), ticked);
      line.setClassName("step--done", ticked);
      said.setText(
          ticked ? "Done " + Dates.time(clock.instant()) + " by " + current.get().name() : "");
    });
    return line;
  }

  /** What the authority's own directory knows of the mailbox that the step names. */
  private Span confirmed(Result.Step step) {
    return assessment.particulars().version().instrument().routing().stream()
        .flatMap(route -> route.steps().stream())
        .filter(each -> each.id().value().equals(step.id()))
        .flatMap(each -> each.recipient().stream())
        .flatMap(to -> mailboxes.findAddress(current.get().authority().id(), to.mailbox()).stream())
        .findFirst()
        .map(address ->
            sign(
                Icon.Symbol.CHECK_CIRCLE,
                "as printed; your authority confirmed " + address,
                "state--done"))
        .orElseGet(() ->
            sign(
                Icon.Symbol.WARN,
                "as printed; your authority has confirmed no address for it",
                "state--warn"));
  }

  private static Span sign(Icon.Symbol symbol, String words, String kind) {
    Span sign = new Span(new Icon(symbol), new Span(words));
    sign.addClassNames("state", kind);
    return sign;
  }
}
