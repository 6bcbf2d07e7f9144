package org.plumbline.reading;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plumbline.instrument.EditorialNote;

/** Doubts about the printed wording, and what was done about each. */
final class NotesPart extends Section {
  NotesPart(List<EditorialNote> notes, Anchors anchors) {
    addClassNames("card", "version-section");
    setId("notes");
    H2 title = new H2("Doubts about the printed wording");
    title.setId("notes-title");
    getElement().setAttribute("aria-labelledby", "notes-title");
    UnorderedList list = new UnorderedList();
    list.addClassName("notes");
    notes.forEach(note -> list.add(line(note, anchors)));
    add(title, list);
  }

  private static ListItem line(EditorialNote note, Anchors anchors) {
    Span decision =
        new Span(
            switch (note.decision()) {
              case KEPT -> "Kept as printed";
              case TO_CONFIRM -> "For the board to confirm";
            });
    decision.addClassName("note__decision");
    ListItem line = new ListItem(decision);
    note.about()
        .ifPresent(about ->
            anchors
                .find(about)
                .ifPresentOrElse(
                    spot -> {
                      Anchor link = new Anchor("#" + spot.place(), spot.name());
                      link.setRouterIgnore(true);
                      line.add(link);
                    },
                    () -> line.add(new Span(about))));
    line.add(new PrintedText(note.text()));
    return line;
  }
}
