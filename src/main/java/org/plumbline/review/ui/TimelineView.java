package org.plumbline.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import java.util.ArrayList;
import java.util.List;
import org.plumbline.assessment.Child;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.id.Reference;
import org.plumbline.review.Timeline;
import org.plumbline.review.Timelines;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** A child's assessments in a row, across versions and instruments. */
@Route(value = "children/:reference/timeline", layout = MainLayout.class)
@RolesAllowed({"PRACTITIONER", "MANAGER"})
class TimelineView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Timelines timelines;
  private final transient CurrentAccount current;
  private final transient Clock clock;
  private String title = "Timeline";

  TimelineView(Timelines timelines, CurrentAccount current, Clock clock) {
    this.timelines = timelines;
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
      Timelines.OfChild opened = timelines.open(current.get(), reference);
      draw(opened.child(), opened.timeline());
    } catch (NoSuchRecord refused) {
      throw new NotFoundException(refused.getMessage());
    }
  }

  private void draw(Child child, Timeline timeline) {
    title = child.name() + ", timeline";
    String address = "children/" + child.reference();
    PageHead head =
        new PageHead("Timeline of " + child.name())
            .crumb(
                Links.to("children", "Children"),
                Links.to(address, child.nameAndAge(Dates.today(clock))),
                new Span("Timeline"))
            .lead(
                "What was submitted and signed off, oldest first. What is being written is not shown.");
    if (timeline.assessments().isEmpty()) {
      Div none =
          new Div(
              new H2("Nothing submitted yet"),
              new Paragraph(
                  "The levels of each section stand here once an assessment of "
                      + child.name()
                      + " is submitted."));
      none.addClassNames("card", "empty-state");
      show(head, none);
      return;
    }
    List<Component> parts = new ArrayList<>();
    parts.add(head);
    boolean isSeveral = timeline.assessments().size() > 1;
    if (isSeveral) {
      parts.add(levels(timeline));
    }
    // Of one assessment there is no way to draw: its levels are all there is to see.
    parts.add(part(isSeveral ? "The same as a table" : "Levels", new LevelTable(timeline)));
    if (isSeveral) {
      head.actions(Links.button(address + "/timeline#since", "What changed since last time"));
      parts.add(new SincePart(timeline));
    }
    show(parts.toArray(Component[]::new));
  }

  private static Section levels(Timeline timeline) {
    Section part = part("Levels over time");
    List<String> remarks = timeline.remarks();
    if (!remarks.isEmpty()) {
      part.add(
          new Notice(
              Notice.Kind.INFO, remarks.stream().map(Paragraph::new).toArray(Component[]::new)));
    }
    part.add(new LevelPicture(timeline));
    return part;
  }

  private static Section part(String title, Component... what) {
    Section part = new Section(new H2(title));
    part.addClassName("part");
    part.add(what);
    return part;
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
