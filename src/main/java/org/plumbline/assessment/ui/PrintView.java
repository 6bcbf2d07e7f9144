package org.plumbline.assessment.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Copy;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;
import org.plumbline.shell.PrintButton;

/** A whole assessment on A4, with who printed it when in the foot of every page. */
@Route("assessments/:reference/print")
@RolesAllowed({"PRACTITIONER", "MANAGER"})
@StyleSheet("styles/print.css")
class PrintView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private static final String COPY = "copy";
  private static final String WHOLE = "whole";

  private final Assessments assessments;
  private final Submissions submissions;
  private final CurrentAccount current;
  private final Clock clock;
  private String title = "";

  PrintView(Assessments assessments, Submissions submissions, CurrentAccount current, Clock clock) {
    this.assessments = assessments;
    this.submissions = submissions;
    this.current = current;
    this.clock = clock;
    addClassName("sheet");
    setId("main");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Copy copy =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(COPY)
            .filter(WHOLE::equals)
            .map(_ -> Copy.WHOLE)
            .orElse(Copy.WITHOUT_SENSITIVE);
    Assessment assessment;
    try {
      assessment = assessments.openForPrint(current.get(), Addressed.reference(event), copy);
    } catch (NoSuchRecord refused) {
      throw new NotFoundException(refused.getMessage());
    }
    Particulars about = assessment.particulars();
    Instrument instrument = about.version().instrument();
    LocalDate today = Dates.today(clock);
    title = about.child().name() + ", " + about.reference();
    Span brand = new Span(current.get().authority().name());
    brand.addClassName("sheet__brand");
    Header head = new Header(brand, new Span(about.reference().value()));
    head.addClassName("sheet__head");
    Paragraph sub =
        new Paragraph(
            about.child().nameAndAge(today)
                + ". Written by "
                + about.author().name()
                + ". "
                + state(assessment));
    sub.addClassName("sheet__sub");
    Span marking = new Span(instrument.control().marking().orElse("Confidential"));
    marking.addClassName("sheet__marking");
    Paragraph foot =
        new Paragraph(
            marking,
            new Span(
                instrument.ref()
                    + ", "
                    + about.version().shortHash()
                    + ", printed by "
                    + current.get().name()
                    + " on "
                    + Dates.moment(clock.instant())
                    + (leavesOut(copy, instrument) ? ", sensitive answers left out" : "")));
    Footer footer = new Footer(foot);
    footer.addClassName("sheet__foot");
    removeAll();
    add(bar(assessment));
    choice(copy, instrument, about.reference()).ifPresent(this::add);
    add(head, new H1(instrument.title()), sub);
    signedOff(assessment).ifPresent(this::add);
    if (!(assessment instanceof Assessment.Open)) {
      submissions
          .openResult(current.get(), assessment)
          .ifPresent(result ->
              add(
                  new OutcomeSheet(
                      result, submissions.stepsDone(current.get(), assessment), copy, instrument)));
    }
    add(
        new Div(
            new WholeAssessment(assessment, submissions.reading(current.get(), assessment), copy)),
        footer);
  }

  /** On the screen only: which copy this is, and the way to the other one. */
  private static Optional<Notice> choice(Copy copy, Instrument instrument, Reference reference) {
    if (withColumns(instrument).noneMatch(item -> item.prompt().sensitive())) {
      return Optional.empty();
    }
    String address = "assessments/" + reference + "/print";
    Notice notice =
        switch (copy) {
          case WHOLE ->
              new Notice(
                  Notice.Kind.WARN,
                  new Paragraph(
                      "This copy has everything on it, also what the instrument marks as"
                          + " sensitive."),
                  Links.to(address, "Leave sensitive answers out"));
          case WITHOUT_SENSITIVE ->
              new Notice(
                  Notice.Kind.INFO,
                  new Paragraph(
                      "What the instrument marks as sensitive is left out of this copy. Which copy"
                          + " you open is recorded."),
                  Links.to(address + "?" + COPY + "=" + WHOLE, "Open the whole copy"));
        };
    notice.addClassName("only-screen");
    return Optional.of(notice);
  }

  private static boolean leavesOut(Copy copy, Instrument instrument) {
    return withColumns(instrument).anyMatch(copy::leavesOut);
  }

  private static Stream<Item> withColumns(Instrument instrument) {
    return instrument
        .items()
        .flatMap(item -> Stream.concat(Stream.of(item), item.columns().stream()));
  }

  private static String state(Assessment assessment) {
    Particulars about = assessment.particulars();
    return switch (assessment) {
      case Assessment.Open open ->
          open.returned() ? "Returned by a manager, and open again." : "Not submitted yet.";
      case Assessment.Submitted _ -> submitted(about) + " Not signed off yet.";
      case Assessment.SignedOff _ -> submitted(about);
    };
  }

  private static String submitted(Particulars about) {
    return about.submittedAt().map(at -> "Submitted " + Dates.moment(at) + ".").orElse("");
  }

  /** On the screen only: the way back, and to the printer. */
  private static Div bar(Assessment assessment) {
    String base = "assessments/" + assessment.particulars().reference();
    Anchor back =
        assessment instanceof Assessment.Open
            ? new Anchor(base + "/read", "Back to the assessment")
            : new Anchor(base + "/result", "Back to the result");
    back.setRouterIgnore(true);
    Div bar = new Div(back, new PrintButton());
    bar.addClassNames("sheet__bar", "only-screen");
    return bar;
  }

  /** Who agreed, and in which words. */
  private Optional<Div> signedOff(Assessment assessment) {
    if (!(assessment instanceof Assessment.SignedOff done)) {
      return Optional.empty();
    }
    return submissions
        .findSignOff(current.get(), done)
        .map(with -> {
          Div part =
              new Div(
                  new Paragraph(
                      "Signed off by %s on %s."
                          .formatted(with.by().name(), Dates.moment(with.at()))));
          if (!with.comment().isEmpty()) {
            Paragraph comment = new Paragraph(with.comment());
            comment.addClassName("as-written");
            part.add(comment);
          }
          part.addClassNames("sheet__signed", "keep");
          return part;
        });
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
