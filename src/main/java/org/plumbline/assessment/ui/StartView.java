package org.plumbline.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
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
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Child;
import org.plumbline.assessment.ChildRefused.Part;
import org.plumbline.assessment.Children;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.form.Choices;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;
import org.plumbline.shell.WrittenDate;

/**
 * Starting an assessment: first the child, found or entered, then the instrument, of those that are
 * valid for the authority today.
 */
@Route(value = "start", layout = MainLayout.class)
@RolesAllowed("PRACTITIONER")
class StartView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private static final String BORN_ON = "born-on";

  private final Children children;
  private final Assessments assessments;
  private final PublishedVersions versions;
  private final CurrentAccount current;
  private final IdSource ids;
  private final Clock clock;

  StartView(
      Children children,
      Assessments assessments,
      PublishedVersions versions,
      CurrentAccount current,
      IdSource ids,
      Clock clock) {
    this.children = children;
    this.assessments = assessments;
    this.versions = versions;
    this.current = current;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Reference> chosen =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("child")
            .flatMap(Reference::parse);
    if (chosen.isEmpty()) {
      chooseChild();
      return;
    }
    try {
      chooseInstrument(children.open(current.get(), chosen.get()));
    } catch (NoSuchRecord refused) {
      throw new NotFoundException(refused.getMessage());
    }
  }

  private void chooseChild() {
    TextControl given = TextControl.line("text");
    TextControl family = TextControl.line("text");
    TextControl born = TextControl.date();
    given.addClassName("input--name");
    family.addClassName("input--name");
    Field givenField = new Field("given-name", "Given name", given);
    Field familyField = new Field("family-name", "Family name", family);
    Field bornField =
        new Field(BORN_ON, "Date of birth", born)
            .help("Such as 27 3 2012. Leave it empty when it is not known.");
    Div answer = new Div();
    answer.addClassNames("stack", "start__answer");
    answer.getElement().setAttribute("aria-live", "polite");
    NativeButton next = new NativeButton("Find or enter this child");
    next.addClassNames("button", "button--primary");
    next.addClickListener(click -> {
      Optional<LocalDate> day = WrittenDate.read(born.value());
      Map<Part, String> wrong =
          new EnumMap<>(children.problems(given.value(), family.value(), day));
      if (!born.value().isEmpty() && day.isEmpty()) {
        wrong.put(
            Part.BORN_ON,
            "This is no date that can be read. %s Leave it empty when it is not known."
                .formatted(WrittenDate.REMEDY));
      }
      Map<Part, Field> fields =
          Map.of(
              Part.GIVEN_NAME, givenField,
              Part.FAMILY_NAME, familyField,
              Part.BORN_ON, bornField);
      fields.forEach((part, field) -> field.problem(wrong.getOrDefault(part, "")));
      answer.removeAll();
      if (wrong.isEmpty()) {
        findOrEnter(answer, given.value(), family.value(), day);
      } else {
        switch (wrong.keySet().iterator().next()) {
          case GIVEN_NAME -> given.focus();
          case FAMILY_NAME -> family.focus();
          case BORN_ON -> born.focus();
        }
      }
    });
    Div form = new Div(givenField, familyField, bornField, next, answer);
    form.addClassNames("card", "stack", "start__child");
    show(
        new PageHead("Start an assessment")
            .lead(
                "First the child. If "
                    + current.get().authority().name()
                    + " knows the child already, the record is offered to you."),
        form);
  }

  private void findOrEnter(Div answer, String given, String family, Optional<LocalDate> bornOn) {
    List<Child> alike = children.alike(current.get(), given, family, bornOn);
    if (alike.isEmpty()) {
      go(children.register(current.get(), given, family, bornOn));
      return;
    }
    H2 heading = new H2(alike.size() == 1 ? "Is it this child?" : "Is it one of these children?");
    answer.add(
        heading,
        new Notice(
            Notice.Kind.WARN,
            "A child who may be the same is known already. One record per child keeps the history"
                + " together."));
    for (Child child : alike) {
      NativeButton take =
          new NativeButton(
              "Use the record of "
                  + child.nameAndAge(Dates.today(clock))
                  + ", "
                  + child
                      .bornOn()
                      .map(day -> "born " + Dates.day(day))
                      .orElse("date of birth not known")
                  + ", "
                  + child.reference(),
              click -> go(child));
      take.addClassName("button");
      answer.add(new Div(take));
    }
    NativeButton other =
        new NativeButton(
            "None of these: enter " + given.strip() + " " + family.strip() + " as another child",
            click -> go(children.register(current.get(), given, family, bornOn)));
    other.addClassNames("button", "button--quiet");
    answer.add(new Div(other));
    heading.getElement().setAttribute("tabindex", "-1");
    heading.getElement().callJsFunction("focus");
  }

  private static void go(Child child) {
    UI.getCurrent().navigate("start?child=" + child.reference());
  }

  private void chooseInstrument(Child child) {
    List<PublishedVersion> offered = versions.newestFor(current.get().authority().id());
    PageHead head =
        new PageHead("Start an assessment")
            .crumb(
                Links.to("children/" + child.reference(), child.nameAndAge(Dates.today(clock))),
                new Span("Start an assessment"))
            .lead("Of " + child.nameAndAge(Dates.today(clock)) + ". Choose the instrument.");
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
    FieldSet group = Choices.group("Instrument");
    group.addClassName("choices");
    InstrumentCode[] chosen = {offered.getFirst().instrument().code()};
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
                  + ", published "
                  + Dates.day(version.publishedAt())));
    }
    NativeButton start = new NativeButton("Start the assessment");
    start.addClassNames("button", "button--primary");
    Div trouble = new Div();
    trouble.getElement().setAttribute("role", "alert");
    Map<InstrumentCode, UUID> intents = new HashMap<>();
    start.addClickListener(click -> {
      trouble.removeAll();
      try {
        Reference reference =
            assessments.start(
                current.get(),
                child,
                chosen[0],
                intents.computeIfAbsent(chosen[0], _ -> ids.next()));
        UI.getCurrent().navigate("assessments/" + reference);
      } catch (NotPermitted meanwhile) {
        trouble.add(
            new Notice(
                Notice.Kind.ERROR,
                "This instrument was taken out of use while the page was open; nothing was started."
                    + " Load the page again to see what can be started."));
      }
    });
    Div form =
        new Div(
            trouble,
            group,
            new Paragraph(
                "The assessment stays on this version for ever. Nobody can change its wording."),
            start);
    form.addClassNames("card", "stack");
    show(head, form);
  }

  @Override
  public String getPageTitle() {
    return "Start an assessment - Plumbline";
  }
}
