package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.review.Decision;
import org.plumbline.review.SignOffs;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;
import org.plumbline.shell.TextControl;

/** Where a submitted assessment stands with the managers, and what a manager can do about it. */
final class ReviewPanel extends Div {
  private final SignOffs signOffs;
  private final Supplier<Account> who;
  private final Runnable decided;
  private final Div trouble = new Div();

  /**
   * @param who decides, asked anew at each decision
   */
  ReviewPanel(Assessment assessment, Supplier<Account> who, SignOffs signOffs, Runnable decided) {
    this.signOffs = signOffs;
    this.who = who;
    this.decided = decided;
    signOffs.list(who.get(), assessment).forEach(decision -> add(decision(decision)));
    switch (assessment) {
      case Assessment.Open open ->
          add(
              new Notice(
                  Notice.Kind.WARN,
                  new Paragraph(
                      "This assessment is open again. Below stands what was submitted last."),
                  Links.to("assessments/" + open.particulars().reference(), "Open the form")));
      case Assessment.Submitted submitted -> waiting(submitted);
      case Assessment.SignedOff _ -> {}
    }
    add(trouble);
  }

  private static Notice decision(Decision decision) {
    Paragraph said =
        new Paragraph(
            (decision.signedOff() ? "Signed off by " : "Returned by ")
                + decision.by().name()
                + " on "
                + Dates.moment(decision.at())
                + ".");
    if (decision.comment().isEmpty()) {
      return new Notice(decision.signedOff() ? Notice.Kind.INFO : Notice.Kind.WARN, said);
    }
    Paragraph comment = new Paragraph(decision.comment());
    comment.addClassName("as-written");
    return new Notice(decision.signedOff() ? Notice.Kind.INFO : Notice.Kind.WARN, said, comment);
  }

  private void waiting(Assessment.Submitted submitted) {
    Account account = who.get();
    if (!signOffs.mayDecide(account, submitted)) {
      add(
          new Notice(
              Notice.Kind.INFO,
              account.is(Role.MANAGER)
                  ? "You helped to write this assessment, so another manager decides on it."
                  : "A manager of " + account.authority().name() + " reads it now."));
      return;
    }
    TextControl comment = TextControl.lines();
    Field field =
        new Field("manager-comment", "Comment", comment)
            .help("Needed to return it; the practitioner reads it. Kept with your name.");
    NativeButton sign =
        new NativeButton(
            "Sign off",
            click -> act(() -> signOffs.signOff(who.get(), submitted, comment.value())));
    sign.addClassNames("button", "button--primary");
    NativeButton back =
        new NativeButton(
            "Return to the practitioner",
            click -> {
              if (comment.value().isBlank()) {
                field.problem("Say what is to be done before you return it");
                comment.focus();
              } else {
                act(() -> signOffs.returnWith(who.get(), submitted, comment.value()));
              }
            });
    back.addClassName("button");
    Div buttons = new Div(sign, back);
    buttons.addClassName("row");
    Div panel =
        new Div(
            new H2("Your decision"),
            new Paragraph("Once it is signed off, nobody can change it."),
            field,
            buttons);
    panel.addClassNames("card", "stack", "review");
    add(panel);
  }

  private void act(Runnable decision) {
    trouble.removeAll();
    try {
      decision.run();
      decided.run();
    } catch (NotPermitted refused) {
      trouble.add(new Notice(Notice.Kind.ERROR, String.valueOf(refused.getMessage())));
    }
  }
}
