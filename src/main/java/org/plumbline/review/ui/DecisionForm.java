package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.assessment.Result;
import org.plumbline.authority.Account;
import org.plumbline.review.SignOffs;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Field;
import org.plumbline.shell.Question;
import org.plumbline.shell.SavedStatus;
import org.plumbline.shell.TextControl;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * What a manager says on an assessment, and the two ways to decide. The comment is kept while it is
 * written, so that it is there again after whatever is read in between.
 */
final class DecisionForm extends Div {
  private final Supplier<Account> who;
  private final Assessment.Submitted submitted;
  private final SignOffs signOffs;
  private final Clock clock;
  private final TextControl comment = TextControl.lines();
  private final Field field = new Field("manager-comment", "Comment", comment);
  private final SavedStatus saved = new SavedStatus();

  /**
   * @param who decides, asked anew at each step
   * @param decide runs a decision, and shows what came of it
   */
  DecisionForm(
      Supplier<Account> who,
      Assessment.Submitted submitted,
      Result result,
      SignOffs signOffs,
      Clock clock,
      Consumer<Runnable> decide) {
    this.who = who;
    this.submitted = submitted;
    this.signOffs = signOffs;
    this.clock = clock;
    addClassNames("card", "stack", "review");
    field.help(
        "Needed to return it; the practitioner reads it. Only you see it until you decide; then it"
            + " is kept with your name.");
    signOffs
        .findUnsentComment(who.get(), submitted)
        .ifPresent(unsent -> {
          comment.show(unsent.words());
          saved.saved(unsent.at());
        });
    comment.onTyped(this::keep);
    Question question = question(result, decide);
    NativeButton sign = new NativeButton("Sign off", click -> question.ask());
    sign.addClassNames("button", "button--primary");
    NativeButton back = new NativeButton("Return to the practitioner", click -> giveBack(decide));
    back.addClassName("button");
    Div buttons = new Div(sign, back, saved);
    buttons.addClassName("row");
    add(
        new H2("Your decision"),
        new Paragraph("Once it is signed off, nobody can change it."),
        field,
        buttons,
        question);
  }

  private Question question(Result result, Consumer<Runnable> decide) {
    return new Question(
        "Sign off this assessment?",
        "It is signed off as %s submitted it on %s. Nobody can change it after this."
            .formatted(result.submittedBy(), Dates.moment(result.submittedAt())),
        "Sign off",
        () -> decide.accept(() -> signOffs.signOff(who.get(), submitted, comment.value())));
  }

  private void giveBack(Consumer<Runnable> decide) {
    if (comment.value().isBlank()) {
      field.problem("Say what is to be done before you return it");
      comment.focus();
    } else {
      decide.accept(() -> signOffs.returnWith(who.get(), submitted, comment.value()));
    }
  }

  private void keep(String words) {
    try {
      signOffs.keepComment(who.get(), submitted, words);
      saved.saved(clock.instant());
    } catch (NotPermitted _) {
      saved.notSaved("you may not decide on it any more.");
    } catch (DataAccessException | TransactionException _) {
      saved.notSaved("the database takes nothing at the moment. Your text is on this page.");
    }
  }
}
