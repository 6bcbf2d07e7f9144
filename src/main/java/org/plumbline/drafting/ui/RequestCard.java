package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.plumbline.drafting.PublicationRequest;
import org.plumbline.drafting.PublicationRequest.Standing;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Field;
import org.plumbline.shell.Notice;
import org.plumbline.shell.TextControl;

/** Who asked for what, how it stands, and what this person can do about it; while it is open. */
final class RequestCard extends Section {
  /** What the page does about a request. */
  interface Acts {
    void approve();

    void refuse(String reason);

    void withdraw();

    void publishNow();
  }

  /**
   * Whoever looks at it.
   *
   * @param asked whether they asked for it
   * @param decides whether they may approve and refuse it
   */
  record Reader(boolean asked, boolean decides) {}

  private final PublicationRequest request;
  private final Acts acts;

  RequestCard(
      PublicationRequest request, int editedSince, Reader reader, LocalDate today, Acts acts) {
    this.request = request;
    this.acts = acts;
    addClassNames("card", "stack", "request");
    switch (request.standing()) {
      case Standing.Waiting _ -> waiting(editedSince, reader, today);
      case Standing.Approved approved -> approved(approved, editedSince);
      case Standing.Refused _, Standing.Withdrawn _, Standing.Published _ -> {}
    }
  }

  private void waiting(int editedSince, Reader reader, LocalDate today) {
    add(new H2(reader.decides() ? "Your decision" : "Waits for a second person"), whoAsked());
    note();
    edited(editedSince);
    if (reader.decides()) {
      decide(today);
    } else {
      add(
          new Paragraph(
              "You asked for it, so another board admin or a manager of your authority decides."));
    }
    if (reader.asked()) {
      add(button("Withdraw the request", acts::withdraw));
    }
  }

  private void decide(LocalDate today) {
    TextControl reason = TextControl.lines();
    Field field =
        new Field("refusal-reason", "Reason", reason)
            .help("Needed to refuse it; whoever asked reads it.");
    boolean later = request.dueOn().filter(day -> day.isAfter(today)).isPresent();
    NativeButton approve =
        button(
            later
                ? "Approve for " + Dates.day(request.dueOn().orElseThrow())
                : "Approve and publish version " + request.number(),
            acts::approve);
    approve.addClassName("button--primary");
    NativeButton refuse =
        button(
            "Refuse",
            () -> {
              if (reason.value().isBlank()) {
                field.problem("Say what is to be changed before you refuse it");
                reason.focus();
              } else {
                acts.refuse(reason.value());
              }
            });
    Div verbs = new Div(approve, refuse);
    verbs.addClassName("row");
    add(
        new Paragraph("Read it below, every word. Nobody can change it once it is published."),
        field,
        verbs);
  }

  private void approved(Standing.Approved approved, int editedSince) {
    add(
        new H2("Approved"),
        whoAsked(),
        new Paragraph(
            "%s approved it on %s.".formatted(approved.by(), Dates.moment(approved.at()))));
    note();
    edited(editedSince);
    approved
        .trouble()
        .ifPresent(trouble ->
            add(
                new Notice(
                    Notice.Kind.ERROR,
                    new Paragraph("It was to be published, and something was in the way:"),
                    quoted(trouble))));
    Div verbs =
        new Div(
            button(
                approved.trouble().isPresent() ? "Try again" : "Publish it now", acts::publishNow),
            button("Withdraw the request", acts::withdraw));
    verbs.addClassName("row");
    add(verbs);
  }

  private Paragraph whoAsked() {
    return new Paragraph(
        "%s asked on %s for version %s to be published %s."
            .formatted(
                request.askedBy(),
                Dates.moment(request.askedAt()),
                request.number(),
                request
                    .dueOn()
                    .map(day -> "on " + Dates.day(day))
                    .orElse("as soon as it is approved")));
  }

  private void note() {
    if (!request.note().isBlank()) {
      add(new Paragraph("What is new, in their words:"), quoted(request.note()));
    }
  }

  private void edited(int since) {
    if (since > 0) {
      add(
          new Notice(
              Notice.Kind.INFO,
              "The draft was edited %s since. That is no part of version %s, and goes on as the draft of the version after it."
                  .formatted(since == 1 ? "once" : since + " times", request.number())));
    }
  }

  private static Component quoted(String words) {
    Paragraph quoted = new Paragraph(words);
    quoted.addClassName("as-written");
    return quoted;
  }

  private static NativeButton button(String verb, Runnable act) {
    NativeButton button = new NativeButton(verb, click -> act.run());
    button.addClassName("button");
    return button;
  }
}
