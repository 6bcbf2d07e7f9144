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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.CarriedPart;
import org.plumbline.assessment.CarriedPart.Decision;
import org.plumbline.assessment.Given;
import org.plumbline.assessment.LastTime;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Reassessments;
import org.plumbline.assessment.Saving;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.id.IdSource;
import org.plumbline.id.ItemId;
import org.plumbline.id.Reference;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Section;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** Each of last time's answers with what becomes of it: keep it, answer anew, or drop it. */
@Route(value = "assessments/:reference/last-time", layout = MainLayout.class)
@RolesAllowed("PRACTITIONER")
class CarriedView extends Page implements BeforeEnterObserver, HasDynamicTitle, CarriedWork.Page {
  private final Assessments assessments;
  private final Reassessments reassessments;
  private final CurrentAccount current;
  private final IdSource ids;
  private final Div standing = new Div();
  private Assessment.Open open;
  private CarriedWork work;
  private String title = "Last time's answers";

  @SuppressWarnings("NullAway.Init") // beforeEnter puts the rest there before anything is shown
  CarriedView(
      Assessments assessments, Reassessments reassessments, CurrentAccount current, IdSource ids) {
    this.assessments = assessments;
    this.reassessments = reassessments;
    this.current = current;
    this.ids = ids;
    standing.addClassName("stack");
    standing.getElement().setAttribute("role", "status");
  }

  static String address(Reference reference) {
    return "assessments/" + reference + "/last-time";
  }

  @Override
  public Assessment.Open open() {
    return open;
  }

  @Override
  public void given(ItemId slot, Given given) {
    open = open.with(slot, given);
  }

  /** Nothing is written on this page. */
  @Override
  public boolean isWaiting(ItemId slot) {
    return false;
  }

  @Override
  public void answerAnew(FormIndex.Question question) {
    UI.getCurrent()
        .navigate(
            SectionView.address(open.particulars().reference(), question.section().id()),
            QueryParameters.of("item", question.item().id().value()));
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
    if (!(assessment instanceof Assessment.Open writable) || !writable.isWritable()) {
      event.forwardTo(ReadView.address(reference));
      return;
    }
    Optional<LastTime> lastTime = reassessments.openLastTime(current.get(), writable);
    if (lastTime.isEmpty()) {
      throw new NotFoundException();
    }
    open = writable;
    work = new CarriedWork(reassessments, current::get, ids, this, lastTime.get());
    draw();
  }

  private void draw() {
    Particulars about = open.particulars();
    Particulars source = work.lastTime().source().particulars();
    title =
        (work.lastTime().moved() ? "Answers taken along, " : "Last time's answers, ")
            + about.child().name();
    PageHead head =
        new PageHead(work.lastTime().moved() ? "Answers taken along" : "Last time's answers")
            .crumb(
                Links.to(
                    "assessments/" + about.reference(),
                    about.child().name() + ", " + about.reference()),
                new Span(work.lastTime().moved() ? "Answers taken along" : "Last time's answers"))
            .lead(
                "From "
                    + source.version().instrument().title()
                    + ", version "
                    + source.version().instrument().version()
                    + source
                        .signedOffAt()
                        .map(at -> ", signed off " + Dates.day(at))
                        .orElse(", not finished")
                    + ". It stays there as it was.")
            .actions(Links.button("assessments/" + about.reference(), "Go on with the form"));
    Div body = new Div(standing);
    body.addClassNames("stack", "carried-list");
    stand();
    for (Section section : about.version().instrument().sections()) {
      List<CarriedPart> parts =
          work.in(section.id()).stream()
              .filter(part -> part.verdict().kind() != Verdict.Kind.NEW)
              .toList();
      if (!parts.isEmpty()) {
        body.add(section(section, parts));
      }
    }
    List<CarriedPart> archived = of(Verdict.Kind.ARCHIVED);
    if (!archived.isEmpty()) {
      Div part = new Div(new H2("Without a place in this version"));
      part.addClassName("part");
      part.add(new CarriedCards(archived.stream().map(this::card).toList()));
      body.add(part);
    }
    if (!of(Verdict.Kind.NEW).isEmpty()) {
      body.add(firstAsked());
    }
    show(head, body);
  }

  private List<CarriedPart> of(Verdict.Kind kind) {
    return work.lastTime().parts().stream().filter(part -> part.verdict().kind() == kind).toList();
  }

  private Div section(Section section, List<CarriedPart> parts) {
    Div part = new Div();
    part.addClassName("part");
    part.setId("section-" + section.id());
    fill(part, section, parts);
    return part;
  }

  private void fill(Div part, Section section, List<CarriedPart> parts) {
    part.removeAll();
    part.add(new H2(section.title()));
    List<CarriedPart> keepable = work.keepable(section.id());
    if (keepable.size() > 1) {
      NativeButton all =
          new NativeButton(
              "Keep the " + keepable.size() + " answers with the same wording",
              click -> {
                for (CarriedPart each : keepable) {
                  if (!(work.decide(each, Decision.KEPT) instanceof Saving.Saved)) {
                    part.addComponentAtIndex(
                        1,
                        new Notice(
                            Notice.Kind.ERROR,
                            "Not all could be kept: somebody wrote in one of these places"
                                + " meanwhile. Load the page again and decide one by one."));
                    return;
                  }
                }
                fill(part, section, parts.stream().map(work::again).toList());
                stand();
              });
      all.addClassName("button");
      all.getElement().setAttribute("aria-label", all.getText() + " in " + section.title());
      part.add(all);
    }
    part.add(new CarriedCards(parts.stream().map(this::card).toList()));
  }

  private CarriedCard card(CarriedPart part) {
    return new CarriedCard(work, part, this::stand);
  }

  /** How many of each there are, and how many wait. */
  private void stand() {
    standing.removeAll();
    Map<Verdict.Kind, Long> counts =
        work.lastTime().parts().stream()
            .collect(Collectors.groupingBy(part -> part.verdict().kind(), Collectors.counting()));
    standing.add(
        new Paragraph(
            Verdicts.sentence(
                counts.getOrDefault(Verdict.Kind.KEPT, 0L),
                counts.getOrDefault(Verdict.Kind.CONFIRM, 0L),
                counts.getOrDefault(Verdict.Kind.ARCHIVED, 0L),
                counts.getOrDefault(Verdict.Kind.NEW, 0L))));
    long undecided =
        work.lastTime().parts().stream()
            .filter(work::isOpen)
            .filter(part -> work.standing(part) == CarriedWork.Place.EMPTY)
            .count();
    standing.add(
        undecided == 0
            ? new Notice(Notice.Kind.INFO, "Every answer is decided on.")
            : new Notice(
                work.lastTime().waiting(open.answers()) > 0 ? Notice.Kind.WARN : Notice.Kind.INFO,
                Verdicts.number(undecided, "answer is", "answers are")
                    + " waiting for you to keep, change or drop them. Until then they are no"
                    + " answers here, and count nowhere."
                    + (work.lastTime().waiting(open.answers()) > 0
                        ? " "
                            + Verdicts.number(
                                work.lastTime().waiting(open.answers()),
                                "of them has to be decided",
                                "of them have to be decided")
                            + " before you submit."
                        : "")));
  }

  private Div firstAsked() {
    UnorderedList list = new UnorderedList();
    list.addClassName("unfinished");
    of(Verdict.Kind.NEW)
        .forEach(part ->
            work.question(part.verdict().part())
                .ifPresent(place ->
                    list.add(
                        new ListItem(
                            Links.to(
                                SectionView.address(
                                        open.particulars().reference(), place.section().id())
                                    + "?item="
                                    + place.item().id(),
                                place.section().title()
                                    + ": "
                                    + label(part, place.item().prompt().label()))))));
    Div part = new Div(new H2("Asked for the first time"), list);
    part.addClassName("part");
    return part;
  }

  private static String label(CarriedPart part, String question) {
    return part.verdict() instanceof Verdict.New(Part.Choice _, var agreement)
        ? question + ", " + agreement.chosen().orElse("")
        : question;
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
