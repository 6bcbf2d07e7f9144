package org.plumbline.review;

import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager's decision on what was submitted. Nobody decides on what they helped to write. */
@Service
public class SignOffs {
  private final SignOffStore store;
  private final Submissions submissions;

  SignOffs(SignOffStore store, Submissions submissions) {
    this.store = store;
    this.submissions = submissions;
  }

  /**
   * Signs it off: from now on nobody can change it.
   *
   * @param comment may be empty
   * @throws NotPermitted when the account may not decide on it, or it is not with a manager
   */
  @Transactional
  public void signOff(Account who, Assessment.Submitted submitted, String comment) {
    decide(who, submitted, true, comment);
  }

  /**
   * Sends it back to be written on.
   *
   * @param comment what is to be done; not blank
   * @throws NotPermitted when the account may not decide on it, or it is not with a manager
   */
  @Transactional
  public void returnWith(Account who, Assessment.Submitted submitted, String comment) {
    if (comment.isBlank()) {
      throw new NotPermitted("Say what is to be done before you return it.");
    }
    decide(who, submitted, false, comment);
  }

  private void decide(
      Account who, Assessment.Submitted submitted, boolean signedOff, String comment) {
    if (!who.is(Role.MANAGER)) {
      throw new NotPermitted("Only managers return assessments or sign them off.");
    }
    if (!mayDecide(who, submitted)) {
      throw new NotPermitted(
          "You helped to write this assessment, so somebody else decides on it.");
    }
    submissions.move(who, submitted.particulars(), signedOff);
    store.insert(who.scope(), submitted.particulars(), signedOff, comment.strip());
  }

  /** Whether the account is a manager who wrote none of it. The database asks the same again. */
  public boolean mayDecide(Account who, Assessment.Submitted submitted) {
    return who.is(Role.MANAGER)
        && !submitted.particulars().author().id().equals(who.id())
        && submitted.given().values().stream()
            .noneMatch(given -> given.by().filter(by -> by.id().equals(who.id())).isPresent());
  }

  /** All decisions on an assessment, the latest first. */
  public List<Decision> list(Account who, Assessment assessment) {
    return store.list(who.scope(), assessment.particulars().id());
  }
}
