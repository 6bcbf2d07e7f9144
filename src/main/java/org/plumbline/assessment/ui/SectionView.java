package org.plumbline.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.Reassessments;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.expression.Reading;
import org.plumbline.form.ComputedField;
import org.plumbline.form.FormContext;
import org.plumbline.form.ItemField;
import org.plumbline.form.Values;
import org.plumbline.id.IdSource;
import org.plumbline.id.ItemId;
import org.plumbline.id.Reference;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;
import org.plumbline.outcome.ComputedValue;
import org.plumbline.outcome.Form;
import org.plumbline.outcome.Outcome;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.PictureAddress;
import org.plumbline.shell.Prose;

/**
 * One section of an open assessment. The page holds the components of this section only; every
 * change is stored at once, and what cannot be stored stays on the page and is tried again.
 */
@Route(value = "assessments/:reference/sections/:section", layout = MainLayout.class)
@RolesAllowed("PRACTITIONER")
class SectionView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, AfterNavigationObserver, HasDynamicTitle {
  private final Assessments assessments;
  private final Reassessments reassessments;
  private final CurrentAccount current;
  private final IdSource ids;
  private final Clock clock;
  private final Map<ItemId, ItemField> fields = new LinkedHashMap<>();
  private final Div warnings = new Div();
  private FormSession session;
  private SectionSaving saving;
  private Section section;
  private SubjectHead head;
  private SectionNav nav;
  private SectionPager pager;
  private Optional<LastTimePart> lastTime = Optional.empty();
  private H1 heading = new H1();
  private boolean asks;

  @SuppressWarnings("NullAway.Init") // beforeEnter puts the rest there before anything is shown
  SectionView(
      Assessments assessments,
      Reassessments reassessments,
      CurrentAccount current,
      IdSource ids,
      Clock clock) {
    this.assessments = assessments;
    this.reassessments = reassessments;
    this.current = current;
    this.ids = ids;
    this.clock = clock;
  }

  static String address(Reference reference, SectionId section) {
    return "assessments/" + reference + "/sections/" + section;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Reference reference = Addressed.reference(event);
    Optional<Assessment> read = read(reference);
    if (read.isEmpty()) {
      throw new NotFoundException();
    }
    if (!(read.get() instanceof Assessment.Open open)) {
      event.forwardTo("assessments/" + reference + "/result");
      return;
    }
    if (!open.isWritable()) {
      event.forwardTo(ReadView.address(reference));
      return;
    }
    session = new FormSession(assessments, current::get, ids, clock, open);
    section =
        event
            .getRouteParameters()
            .get("section")
            .flatMap(id -> find(session.instrument(), id))
            .orElseThrow(NotFoundException::new);
    draw();
  }

  private Optional<Assessment> read(Reference reference) {
    try {
      return Optional.of(
          session != null && session.open().particulars().reference().equals(reference)
              ? session.reread()
              : assessments.open(current.get(), reference));
    } catch (NoSuchRecord refused) {
      return Optional.empty();
    }
  }

  private static Optional<Section> find(Instrument instrument, String id) {
    return instrument.sections().stream()
        .filter(candidate -> candidate.id().value().equals(id))
        .findFirst();
  }

  private void draw() {
    asks = false;
    Assessment.Open open = session.open();
    head = new SubjectHead(open.particulars(), session.today());
    nav = new SectionNav(session.instrument(), open.particulars().reference());
    fields.clear();
    warnings.removeAll();
    saving =
        new SectionSaving(
            session,
            section.id(),
            fields,
            new SectionSaving.Signs(head.saved(), warnings),
            this::showOutcome,
            clock);
    warnings.addClassName("warnings");
    Main main = new Main(sectionHead(), warnings);
    main.setId("main");
    if (open.returned()) {
      warnings.add(new ReturnedNotice(open.particulars().reference()));
    }
    Optional.of(open)
        .filter(draft -> !draft.returned())
        .flatMap(draft -> reassessments.findNewer(current.get(), draft))
        .ifPresent(newer -> warnings.add(new NewerNotice(open.particulars().reference(), newer)));
    FormContext context =
        new FormContext(
            session.instrument(),
            saving,
            this::computed,
            ids::next,
            session::today,
            PictureAddress.in(session.instrument().ref()));
    for (Item item : section.items()) {
      ItemField field = ItemField.of(item, context);
      fields.put(item.id(), field);
    }
    SideBySide.place(fields.values(), main);
    pager =
        new SectionPager(open.particulars().reference(), session.instrument().sections(), section);
    main.add(pager);
    Div work = new Div(nav, main);
    work.addClassName("work");
    Beside beside = new Beside(session, fields, this::showOutcome);
    reassessments
        .openLastTime(current.get(), open)
        .map(last -> new CarriedWork(reassessments, current::get, ids, beside, last))
        .map(carried -> new LastTimePart(carried, section))
        .ifPresent(part -> {
          lastTime = Optional.of(part);
          work.add(part);
        });
    removeAll();
    add(head, work);
    if (!open.given().isEmpty()) {
      head.saved().saved(open.particulars().changedAt());
    }
    showOutcome();
  }

  private Header sectionHead() {
    List<Section> all = session.instrument().sections();
    Paragraph count = new Paragraph("Section " + (all.indexOf(section) + 1) + " of " + all.size());
    count.addClassName("section__count");
    heading = new H1(section.title());
    heading.setId("page-title");
    heading.getElement().setAttribute("tabindex", "-1");
    Header sectionHead = new Header(count, heading);
    sectionHead.addClassName("section__head");
    if (session.open().particulars().follows().isPresent()) {
      Anchor last = new Anchor("#" + LastTimePart.ID, "Last time's answers");
      last.setRouterIgnore(true);
      last.addClassNames("only-small", "small");
      sectionHead.add(last);
    }
    section
        .guidance()
        .ifPresent(words -> {
          Prose guidance = new Prose(words);
          guidance.addClassName("section__guidance");
          sectionHead.add(guidance);
        });
    return sectionHead;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("item")
        .flatMap(id ->
            fields.entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(id))
                .map(Map.Entry::getValue)
                .findFirst())
        .ifPresentOrElse(this::ask, () -> heading.getElement().callJsFunction("focus"));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    Registration polling = event.getUI().addPollListener(poll -> saving.tryAgain());
    addDetachListener(detached -> {
      polling.remove();
      detached.unregisterListener();
    });
  }

  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (saving != null && !saving.mayLeave()) {
      event.postpone();
    }
  }

  /** Whoever comes to put something right sees what, here and elsewhere in the section. */
  private void ask(ItemField field) {
    asks = true;
    showOutcome();
    field.ask();
  }

  private String computed(Item.ComputedItem item) {
    return Values.text(ComputedValue.of(session.reading(), item).value());
  }

  private void showOutcome() {
    Reading reading = session.reading();
    Outcome outcome = Outcome.of(reading);
    head.show(outcome);
    Form form = Form.of(reading);
    nav.show(outcome.progress(), form, section.id());
    pager.show(form);
    lastTime.ifPresent(LastTimePart::refresh);
    fields
        .values()
        .forEach(field -> {
          field.setVisible(reading.visibility(field.item()).mayHold());
          if (field instanceof ComputedField) {
            field.refresh();
          }
          if (asks) {
            field.problem(MissingWords.at(session.instrument(), outcome, field.item()));
          }
        });
  }

  @Override
  public String getPageTitle() {
    return section.title() + ", " + session.open().particulars().child().name() + " - Plumbline";
  }
}
