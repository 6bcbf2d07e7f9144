package org.plumbline.reading;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.plumbline.instrument.WorkflowStep;

/** The board's process around the form, in its order. */
final class WorkflowPart extends Section {
  WorkflowPart(List<WorkflowStep> steps) {
    addClassNames("card", "version-section");
    setId("workflow");
    H2 title = new H2("The process around the form");
    title.setId("workflow-title");
    getElement().setAttribute("aria-labelledby", "workflow-title");
    OrderedList list = new OrderedList();
    list.addClassName("rules");
    steps.forEach(step -> list.add(line(step)));
    add(title, list);
  }

  private static ListItem line(WorkflowStep step) {
    Span title = new Span(step.title());
    title.addClassName("as-written");
    ListItem line = new ListItem(title);
    String kind =
        switch (step.kind()) {
          case DISCUSS -> "Discuss";
          case COMPLETE -> "Complete";
          case REVIEW -> "Review";
          case DECIDE -> "Decide";
          case SEND -> "Send";
        };
    Span beside = new Span(" " + kind + step.who().map(who -> ", " + who).orElse(""));
    beside.addClassName("kind");
    line.add(beside);
    return line;
  }
}
