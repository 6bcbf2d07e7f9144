package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.plumbline.review.Assessed;
import org.plumbline.review.Timeline;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;

/** One assessment at the head of a column: when, on which form, and whether that changed. */
final class AssessmentHead extends Div {
  AssessmentHead(Timeline timeline, int place) {
    Assessed assessed = timeline.assessments().get(place);
    addClassName("assessed");
    Span form =
        new Span(assessed.instrument().title() + ", version " + assessed.instrument().version());
    form.addClassNames("assessed__form", "soft");
    add(
        Links.to("assessments/" + assessed.reference() + "/result", when(timeline, place)),
        form,
        assessed.signedOff()
            ? mark(Icon.Symbol.CHECK_CIRCLE, "Signed off", "state--done")
            : mark(Icon.Symbol.CLOCK, "Not signed off yet", "state--warn"));
    String apart = timeline.isApart(place) ? ", its levels stand apart" : "";
    switch (timeline.change(place)) {
      case NONE -> {}
      case VERSION -> add(mark(Icon.Symbol.RIGHT, "Another version" + apart, "assessed__change"));
      case INSTRUMENT -> add(mark(Icon.Symbol.RIGHT, "Another form" + apart, "assessed__change"));
    }
  }

  /** The day of its submission, with the time where another one was submitted that day. */
  static String when(Timeline timeline, int place) {
    Instant at = timeline.assessments().get(place).at();
    String day = Dates.day(at);
    boolean alone =
        timeline.assessments().stream().filter(each -> Dates.day(each.at()).equals(day)).count()
            == 1;
    return alone ? day : Dates.moment(at);
  }

  private static Span mark(Icon.Symbol symbol, String words, String kind) {
    Span mark = new Span(new Icon(symbol), new Span(words));
    mark.addClassNames("state", kind);
    return mark;
  }
}
