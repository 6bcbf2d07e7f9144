package org.plumbline.assessment;

import java.util.Optional;
import java.util.UUID;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.id.Reference;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.springframework.stereotype.Service;

/**
 * Writes single answers, for programs that have no form before them and name the revision that they
 * have seen. Reads no more of the assessment than the slot. Each time leaves one entry in the audit
 * trail: that the slot was answered, or else that the assessment was read, since who is told that
 * nothing was changed is told what stands there.
 */
@Service
public class SingleAnswers {
  private final AnswerStore answers;
  private final Answering answering;
  private final Records records;
  private final AuditTrail audit;

  SingleAnswers(AnswerStore answers, Answering answering, Records records, AuditTrail audit) {
    this.answers = answers;
    this.answering = answering;
    this.records = records;
    this.audit = audit;
  }

  /**
   * What the assessment is; empty when nobody can write in it any more. Nothing of it is to be
   * shown before {@link #save} has left its entry.
   *
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public Optional<Particulars> findOpen(Account who, Reference reference) {
    return Optional.of(records.get(who, reference))
        .filter(head -> StoredState.OPEN.contains(head.state()))
        .map(AssessmentStore.Head::particulars);
  }

  /**
   * Saves one change over the revision that was seen, in one short transaction. A clash where
   * another one stands there, unless it says the same.
   *
   * @param section where the slot is
   * @param seen 0 when it was never answered
   * @param intent the same for every try at the same change
   * @throws NotPermitted when the account is not a practitioner's
   */
  public Saving save(
      Account who,
      Particulars about,
      SectionId section,
      Slot slot,
      int seen,
      Optional<Answer> now,
      UUID intent) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners write in assessments.");
    }
    Given standing = answers.read(who.scope(), about, slot);
    if (standing.revision() != seen) {
      recordRead(who, about);
      return standing.answer().equals(now)
          ? new Saving.Saved(standing, about.changedAt())
          : new Saving.Clash(standing, Optional.empty());
    }
    Saving saving =
        answering.save(
            who, about, new Edit(slot.id(), standing, now, section, intent, Edit.Meeting.REFUSED));
    if (!(saving instanceof Saving.Saved(Given given, _)
        && given.revision() == seen + 1
        && given.answer().equals(now))) {
      recordRead(who, about);
    }
    return saving;
  }

  private void recordRead(Account who, Particulars about) {
    audit.append(about.entry(who, AuditEntry.Kind.ASSESSMENT_READ));
  }
}
