package org.plumbline.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Reassessments;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.comparison.Verdict;
import org.plumbline.form.Choices;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Tick;

/**
 * Before an assessment is followed by another one: what would become of each answer. A signed one
 * is reassessed; unfinished work is moved to a newer version.
 */
@Route(value = "assessments/:reference/follow", layout = MainLayout.class)
@RolesAllowed("PRACTITIONER")
class FollowView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final Assessments assessments;
  private final Reassessments reassessments;
  private final PublishedVersions versions;
  private final CurrentAccount current;
  private final IdSource ids;
  private String title = "Reassess";

  FollowView(
      Assessments assessments,
      Reassessments reassessments,
      PublishedVersions versions,
      CurrentAccount current,
      IdSource ids) {
    this.assessments = assessments;
    this.reassessments = reassessments;
    this.versions = versions;
    this.current = current;
    this.ids = ids;
  }

  static String address(Reference reference) {
    return "assessments/" + reference + "/follow";
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Reference reference = Addressed.reference(event);
    Assessment source;
    try {
      source = assessments.open(current.get(), reference);
    } catch (NoSuchRecord refused) {
      throw new NotFoundException(refused.getMessage());
    }
    switch (source) {
      case Assessment.SignedOff signed -> reassess(signed);
      case Assessment.Open open when !open.isMoved() -> move(open);
      case Assessment.Open _ -> event.forwardTo(ReadView.address(reference));
      case Assessment.Submitted _ -> event.forwardTo("assessments/" + reference + "/result");
    }
  }

  private void reassess(Assessment.SignedOff source) {
    Particulars about = source.particulars();
    title = "Reassess " + about.child().name();
    PageHead head =
        head(about, title)
            .lead(
                "A new assessment begins, with the answers of "
                    + about.signedOffAt().map(Dates::day).orElse("last time")
                    + " beside it. None of them is an answer there until you say so.");
    List<PublishedVersion> offered = versions.newestFor(current.get().authority().id());
    if (offered.isEmpty()) {
      show(
          head,
          new Notice(
              Notice.Kind.WARN,
              "No instrument can be started in "
                  + current.get().authority().name()
                  + " today. A board admin publishes or adopts one."));
      return;
    }
    InstrumentCode same = about.version().instrument().code();
    InstrumentCode[] chosen = {
      offered.stream()
          .map(version -> version.instrument().code())
          .filter(same::equals)
          .findFirst()
          .orElse(offered.getFirst().instrument().code())
    };
    Map<InstrumentCode, UUID> intents = new HashMap<>();
    FieldSet group = Choices.group("Instrument");
    group.addClassName("choices");
    for (PublishedVersion version : offered) {
      Instrument instrument = version.instrument();
      Tick radio = Tick.radio("instrument", instrument.code().value());
      radio.show(instrument.code().equals(chosen[0]));
      radio.onChange(ticked -> {
        if (ticked) {
          chosen[0] = instrument.code();
        }
      });
      group.add(
          Choices.choice(
              radio,
              instrument.title()
                  + ", version "
                  + instrument.version()
                  + ": "
                  + becomes(source, version)));
    }
    form(
        head,
        group,
        "Start the reassessment",
        () ->
            reassessments.reassess(
                current.get(),
                source,
                chosen[0],
                intents.computeIfAbsent(chosen[0], _ -> ids.next())));
  }

  private void move(Assessment.Open source) {
    Particulars about = source.particulars();
    title = "Move to a newer version";
    Optional<PublishedVersion> newer =
        source.returned() ? Optional.empty() : reassessments.findNewer(current.get(), source);
    PageHead head = head(about, title);
    if (newer.isEmpty()) {
      show(
          head,
          new Notice(
              Notice.Kind.INFO,
              new Paragraph(
                  source.returned()
                      ? "A manager returned this assessment, so it is finished on the version it"
                          + " was submitted on."
                      : "This assessment is on the newest version of its form. There is nothing to"
                          + " move it to."),
              Links.to("assessments/" + about.reference(), "Go on with the form")));
      return;
    }
    PublishedVersion to = newer.get();
    head.lead(
        "From version "
            + about.version().instrument().version()
            + " to version "
            + to.instrument().version()
            + ", published "
            + Dates.day(to.publishedAt())
            + ".");
    Div words =
        new Div(
            new Paragraph(becomes(source, to)),
            new Paragraph(
                "Answers with the same wording go along. Where the wording changed you say of each"
                    + " whether it still holds; until then it does not count. This assessment stays"
                    + " as it is and can be read, and nobody writes in it any more."));
    words.addClassName("stack");
    words.add(new ForecastList(source, to, reassessments.preview(source, to)));
    form(head, words, "Move the work", () -> reassessments.move(current.get(), source));
  }

  private String becomes(Assessment source, PublishedVersion version) {
    Map<Verdict.Kind, Integer> counts = reassessments.preview(source, version).counts();
    return Verdicts.sentence(
        counts.getOrDefault(Verdict.Kind.KEPT, 0),
        counts.getOrDefault(Verdict.Kind.CONFIRM, 0),
        counts.getOrDefault(Verdict.Kind.ARCHIVED, 0),
        counts.getOrDefault(Verdict.Kind.NEW, 0));
  }

  private static PageHead head(Particulars about, String title) {
    return new PageHead(title)
        .crumb(
            Links.to("children/" + about.child().reference(), about.child().name()),
            Links.to("assessments/" + about.reference(), about.reference().value()),
            new Span(title));
  }

  private void form(PageHead head, Component words, String act, Supplier<Reference> follow) {
    Div trouble = new Div();
    trouble.getElement().setAttribute("role", "alert");
    NativeButton start = new NativeButton(act);
    start.addClassNames("button", "button--primary");
    start.addClickListener(click -> {
      trouble.removeAll();
      try {
        UI.getCurrent().navigate(CarriedView.address(follow.get()));
      } catch (NotPermitted meanwhile) {
        trouble.add(new Notice(Notice.Kind.ERROR, String.valueOf(meanwhile.getMessage())));
      }
    });
    Div form = new Div(trouble, words, start);
    form.addClassNames("card", "stack");
    show(head, form);
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
