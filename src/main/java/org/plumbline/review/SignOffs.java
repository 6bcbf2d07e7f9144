package org.plumbline.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Listed;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.db.Transactions;
import org.plumbline.id.AssessmentId;
import org.springframework.stereotype.Service;

/** A manager's decision on what was submitted. Nobody decides on what they helped to write. */
@Service
public class SignOffs {
  private static final int COMMENT_CHARACTERS = 4_000;

  private final SignOffStore store;
  private final UnsentCommentStore unsent;
  private final Assessments assessments;
  private final Submissions submissions;
  private final Transactions transactions;
  private final Clock clock;

  SignOffs(
      SignOffStore store,
      UnsentCommentStore unsent,
      Assessments assessments,
      Submissions submissions,
      Transactions transactions,
      Clock clock) {
    this.store = store;
    this.unsent = unsent;
    this.assessments = assessments;
    this.submissions = submissions;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Signs it off: from now on nobody can change it.
   *
   * @param comment may be empty
   * @throws NotPermitted when the account may not decide on it, or it is not with a manager
   * @throws org.plumbline.assessment.NoSuchRecord when it is another authority's; recorded
   */
  public void signOff(Account who, Assessment.Submitted submitted, String comment) {
    decide(who, submitted, true, comment);
  }

  /**
   * Sends it back to be written on.
   *
   * @param comment what is to be done; not blank
   * @throws NotPermitted when the account may not decide on it, or it is not with a manager
   * @throws org.plumbline.assessment.NoSuchRecord when it is another authority's; recorded
   */
  public void returnWith(Account who, Assessment.Submitted submitted, String comment) {
    if (comment.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new NotPermitted("Say what is to be done before you return it.");
    }
    decide(who, submitted, false, comment);
  }

  private void decide(
      Account who, Assessment.Submitted submitted, boolean signedOff, String comment) {
    if (!who.is(Role.MANAGER)) {
      throw new NotPermitted("Only managers return assessments or sign them off.");
    }
    assessments.reread(who, submitted);
    if (!mayDecide(who, submitted)) {
      throw new NotPermitted(
          "You helped to write this assessment, so somebody else decides on it.");
    }
    String words = comment.strip();
    if (words.codePointCount(0, words.length()) > COMMENT_CHARACTERS) {
      throw new NotPermitted(
          "The comment is longer than %,d characters. Shorten it.".formatted(COMMENT_CHARACTERS));
    }
    transactions.run(_ -> {
      submissions.move(who, submitted.particulars(), signedOff);
      store.insert(who.scope(), submitted.particulars(), signedOff, words);
      unsent.remove(who.scope(), submitted.particulars().id());
      return signedOff;
    });
  }

  /**
   * Whether the account is a manager who wrote none of it, not even words that others replaced
   * since. The database asks the same again.
   */
  public boolean mayDecide(Account who, Assessment.Submitted submitted) {
    return who.is(Role.MANAGER)
        && !submitted.particulars().author().id().equals(who.id())
        && !store.hasWritten(who.scope(), submitted.particulars().id());
  }

  /** Those among submissions that the account may not decide on, since it wrote in them. */
  public Set<AssessmentId> listWritten(Account who, List<Listed> submitted) {
    return submitted.isEmpty()
        ? Set.of()
        : store.listWritten(
            who.scope(), submitted.stream().map(listed -> listed.particulars().id()).toList());
  }

  /**
   * Keeps what a manager has written so far, for nobody but them, until they decide.
   *
   * @throws NotPermitted when the account may not decide on it
   * @throws org.plumbline.assessment.NoSuchRecord when it is another authority's; recorded
   */
  public void keepComment(Account who, Assessment.Submitted submitted, String comment) {
    assessments.reread(who, submitted);
    if (!mayDecide(who, submitted)) {
      throw new NotPermitted("Only a manager who wrote none of it comments on an assessment.");
    }
    transactions.run(_ -> {
      unsent.keep(who.scope(), submitted.particulars().id(), comment, clock.instant());
      return comment;
    });
  }

  /** What the account wrote on it and has not decided with; nothing where that is blank. */
  public Optional<UnsentComment> findUnsentComment(Account who, Assessment assessment) {
    return unsent
        .find(who.scope(), assessment.particulars().id())
        .filter(comment -> !comment.words().isBlank());
  }

  /** All decisions on an assessment, the latest first. */
  public List<Decision> list(Account who, Assessment assessment) {
    return store.list(who.scope(), assessment.particulars().id());
  }
}
