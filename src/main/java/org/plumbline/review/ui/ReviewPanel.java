package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.assessment.Result;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.review.Decision;
import org.plumbline.review.SignOffs;
import org.plumbline.review.UnsentComment;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;

/** Where a submitted assessment stands with the managers, and what a manager can do about it. */
final class ReviewPanel extends Div {
  private final SignOffs signOffs;
  private final Supplier<Account> who;
  private final Clock clock;
  private final Runnable decided;
  private final Div trouble = new Div();

  /**
   * @param who decides, asked anew at each decision
   */
  ReviewPanel(
      Assessment assessment,
      Result result,
      Supplier<Account> who,
      SignOffs signOffs,
      Clock clock,
      Runnable decided) {
    this.signOffs = signOffs;
    this.who = who;
    this.clock = clock;
    this.decided = decided;
    addClassName("standing");
    List<Decision> decisions = signOffs.list(who.get(), assessment);
    // Of what is with a manager again, every decision is past.
    int standing = assessment instanceof Assessment.Submitted ? 0 : Math.min(1, decisions.size());
    decisions.stream().limit(standing).map(ReviewPanel::decision).forEach(this::add);
    switch (assessment) {
      case Assessment.Open open ->
          add(
              new Notice(
                  Notice.Kind.WARN,
                  new Paragraph(
                      "This assessment is open again. Below stands what was submitted last."),
                  form(open)));
      case Assessment.Submitted submitted -> waiting(submitted, result);
      case Assessment.SignedOff _ -> {}
    }
    if (decisions.size() > standing) {
      add(past(decisions.subList(standing, decisions.size())));
    }
    if (!(assessment instanceof Assessment.Submitted)) {
      signOffs.findUnsentComment(who.get(), assessment).ifPresent(unsent -> add(left(unsent)));
    }
    trouble.getElement().setAttribute("role", "alert");
    add(trouble);
  }

  /** Puts whoever decided before the sentence that says so. */
  void focusDecision() {
    getChildren()
        .findFirst()
        .ifPresent(latest -> {
          latest.getElement().setAttribute("tabindex", "-1");
          latest.getElement().callJsFunction("focus");
        });
  }

  /** Who does not write in it reads how it stands. */
  private Anchor form(Assessment.Open open) {
    String base = "assessments/" + open.particulars().reference();
    return who.get().is(Role.PRACTITIONER)
        ? Links.to(base, "Open the form")
        : Links.to(base + "/read", "Read it as it stands now");
  }

  /** Somebody else decided while it was being written. */
  private static Notice left(UnsentComment unsent) {
    Paragraph words = new Paragraph(unsent.words());
    words.addClassName("as-written");
    return new Notice(
        Notice.Kind.INFO,
        new Paragraph("You wrote a comment and did not send it. Only you see it:"),
        words);
  }

  private static Notice decision(Decision decision) {
    Notice.Kind kind = decision.signedOff() ? Notice.Kind.DONE : Notice.Kind.WARN;
    Paragraph said = new Paragraph(said(decision) + ".");
    if (decision.comment().isEmpty()) {
      return new Notice(kind, said);
    }
    Paragraph comment = new Paragraph(decision.comment());
    comment.addClassName("as-written");
    return new Notice(kind, said, comment);
  }

  private static String said(Decision decision) {
    return "%s by %s on %s"
        .formatted(
            decision.signedOff() ? "Signed off" : "Returned",
            decision.by().name(),
            Dates.moment(decision.at()));
  }

  /** What was decided before, and holds no more. */
  private static UnorderedList past(List<Decision> decisions) {
    UnorderedList past = new UnorderedList();
    past.addClassNames("standing__past", "soft", "small");
    for (Decision decision : decisions) {
      Span comment = new Span(decision.comment());
      comment.addClassName("as-written");
      ListItem line = new ListItem(said(decision) + (decision.comment().isEmpty() ? "." : ": "));
      line.add(comment);
      past.add(line);
    }
    return past;
  }

  private void waiting(Assessment.Submitted submitted, Result result) {
    Account account = who.get();
    if (signOffs.mayDecide(account, submitted)) {
      add(new DecisionForm(who, submitted, result, signOffs, clock, this::act));
      return;
    }
    add(
        new Notice(
            Notice.Kind.INFO,
            account.is(Role.MANAGER)
                ? "You helped to write this assessment, so another manager decides on it."
                : "A manager of " + account.authority().name() + " reads it now."));
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
