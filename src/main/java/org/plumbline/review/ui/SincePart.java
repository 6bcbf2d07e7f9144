package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.review.Assessed;
import org.plumbline.review.Since;
import org.plumbline.review.Timeline;
import org.plumbline.shell.Field;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;

/** What changed from one assessment to the next, in sentences to read out or to copy. */
final class SincePart extends Section {
  private final Timeline timeline;
  private final Div told = new Div();

  SincePart(Timeline timeline) {
    this.timeline = timeline;
    addClassName("part");
    setId("since");
    add(new H2("What changed since last time"));
    int last = timeline.assessments().size() - 1;
    if (last > 1) {
      add(choice(last));
    }
    told.getElement().setAttribute("aria-live", "polite");
    add(told);
    show(last);
  }

  private Field choice(int last) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = last; i > 0; i--) {
      pairs.put(
          Integer.toString(i),
          "From %s to %s"
              .formatted(AssessmentHead.when(timeline, i - 1), AssessmentHead.when(timeline, i)));
    }
    SelectControl select = new SelectControl(pairs, "The last two");
    select.onChosen(value -> show(value.isEmpty() ? last : Integer.parseInt(value)));
    Field field = new Field("since-which", "Assessments", select);
    field.addClassName("since__which");
    return field;
  }

  private Assessed assessed(int place) {
    return timeline.assessments().get(place);
  }

  private void show(int place) {
    Since since = Since.between(assessed(place - 1), assessed(place), timeline.declared());
    told.removeAll();
    Div card = new Div();
    card.addClassNames("card", "since");
    card.add(new Paragraph(since.form()));
    since
        .parts()
        .forEach(part -> {
          UnorderedList sentences = new UnorderedList();
          part.sentences().forEach(sentence -> sentences.add(new ListItem(sentence)));
          card.add(new H3(part.title()), sentences);
        });
    if (!since.unchanged().isEmpty()) {
      card.add(new Paragraph("Nothing changed in: " + String.join("; ", since.unchanged()) + "."));
    }
    told.add(card, copy(since));
  }

  private static NativeDetails copy(Since since) {
    TextControl text = TextControl.lines();
    text.show(since.text());
    text.setAttribute("readonly", "");
    text.setAttribute("rows", "14");
    NativeButton select =
        new NativeButton(
            "Select the text",
            click -> {
              text.focus();
              text.getElement().callJsFunction("select");
            });
    select.addClassName("button");
    Div inside = new Div(new Field("since-text", "All of it, to be copied", text), select);
    inside.addClassNames("card", "stack");
    NativeDetails details = new NativeDetails("As one text, for the minutes", inside);
    details.addClassNames("since__copy", "only-screen");
    return details;
  }
}
