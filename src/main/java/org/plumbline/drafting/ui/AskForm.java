package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.drafting.ChangeNotes;
import org.plumbline.id.VersionNumber;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.WrittenDate;

/** What is new and when it shall be published; then asks for a second person, or publishes. */
final class AskForm extends Section {
  /** What the page does with a form that is filled in. */
  interface Acts {
    void ask(String note, Optional<LocalDate> dueOn);

    void publishAlone(String note);
  }

  private final TextControl note = TextControl.lines();
  private final Field noteField =
      new Field("publish-note", "What is new", note)
          .help(
              "Made of what differs from the last version; change it as you like. Stands beside the"
                  + " version for everybody who works with it. May be empty.");
  private final TextControl day = TextControl.line("date");
  private final Field dayField =
      new Field("publish-on", "Publish on", day)
          .help("Leave it empty to publish as soon as it is approved.");

  /**
   * The form.
   *
   * @param proposed what could be said of what is new
   */
  AskForm(VersionNumber number, boolean fourEyes, LocalDate today, String proposed, Acts acts) {
    addClassName("part");
    note.show(proposed);
    day.addClassName("input--date");
    Div card = new Div();
    card.addClassNames("card", "stack");
    if (fourEyes) {
      NativeButton ask =
          new NativeButton(
              "Ask for publication",
              click -> {
                if (isNoteShort() && isDayToCome(today)) {
                  acts.ask(note.value().strip(), day());
                }
              });
      ask.addClassNames("button", "button--primary");
      card.add(
          new Paragraph(
              "Another board admin or a manager of your authority reads it and decides. You can go"
                  + " on editing meanwhile: what is decided on stays as it is now."),
          noteField,
          dayField,
          ask);
    } else {
      NativeButton publish =
          new NativeButton(
              "Publish version " + number,
              click -> {
                if (isNoteShort()) {
                  acts.publishAlone(note.value().strip());
                }
              });
      publish.addClassNames("button", "button--primary");
      card.add(
          new Notice(
              Notice.Kind.WARN,
              new Paragraph(
                  "Your authority does not ask for a second person. You publish this alone, and the"
                      + " audit trail says so."),
              Links.to(DraftAddresses.SETTING, "Ask for a second person")),
          noteField,
          publish);
    }
    add(new H2(fourEyes ? "Who approves, and when" : "Publish"), card);
  }

  private boolean isNoteShort() {
    boolean tooLong = note.value().length() > ChangeNotes.LONGEST;
    noteField.problem(tooLong ? "Say in 2,000 characters what is new" : "");
    if (tooLong) {
      note.focus();
    }
    return !tooLong;
  }

  private boolean isDayToCome(LocalDate today) {
    String problem =
        !day.value().isEmpty() && day().isEmpty()
            ? WrittenDate.REMEDY
            : day().filter(written -> written.isBefore(today)).isPresent()
                ? "This day has passed. Choose today or a later one"
                : "";
    dayField.problem(problem);
    if (!problem.isEmpty()) {
      day.focus();
    }
    return problem.isEmpty();
  }

  private Optional<LocalDate> day() {
    return WrittenDate.read(day.value());
  }
}
