package org.plumbline.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.db.Transactions;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.IdSource;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.Reference;
import org.plumbline.id.Zones;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.springframework.stereotype.Service;

/** Starting, opening and writing assessments, for pages and for the HTTP API alike. */
@Service
public class Assessments {
  private final AssessmentStore store;
  private final AnswerStore answers;
  private final Answering answering;
  private final Records records;
  private final References references;
  private final PublishedVersions versions;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final IdSource ids;
  private final Clock clock;

  Assessments(
      AssessmentStore store,
      AnswerStore answers,
      Answering answering,
      Records records,
      References references,
      PublishedVersions versions,
      AuditTrail audit,
      Transactions transactions,
      IdSource ids,
      Clock clock) {
    this.store = store;
    this.answers = answers;
    this.answering = answering;
    this.records = records;
    this.references = references;
    this.versions = versions;
    this.audit = audit;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Starts an assessment of a child on the newest version of an instrument that is valid for the
   * authority today, with what is known already filled in.
   *
   * @throws NotPermitted when the account is not a practitioner's, or the instrument is not offered
   * @throws NoSuchRecord when the child is not known in the account's authority; recorded
   */
  public Reference start(Account who, Child child, InstrumentCode instrument) {
    return start(who, child, instrument, ids.next());
  }

  /**
   * The same.
   *
   * @param intent the same for every try at the same act, so that it happens once
   */
  public Reference start(Account who, Child child, InstrumentCode instrument, UUID intent) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners start assessments.");
    }
    PublishedVersion version =
        versions.newestFor(who.authority().id()).stream()
            .filter(candidate -> candidate.instrument().code().equals(instrument))
            .findFirst()
            .orElseThrow(() ->
                new NotPermitted(
                    "No version of " + instrument + " can be started in this authority today."));
    Child known = records.getChild(who, child.reference());
    AssessmentId id = new AssessmentId(intent);
    Optional<Reference> before = store.findReference(who.scope(), id);
    if (before.isPresent()) {
      return before.get();
    }
    return references.give(reference -> {
      Instant now = clock.instant();
      Particulars start =
          new Particulars(
              id,
              reference,
              known,
              version,
              new Person(who.id(), who.name()),
              0,
              now,
              now,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty());
      return transactions.run(status -> {
        store.insert(who.scope(), start);
        audit.append(
            AuditEntry.by(who, AuditEntry.Kind.ASSESSMENT_STARTED)
                .about(known.id())
                .about(start.id())
                .with(Map.of("version", version.instrument().ref().toString())));
        answering.prefill(who, start, LocalDate.ofInstant(now, Zones.OF_AUTHORITIES));
        return reference;
      });
    });
  }

  /**
   * The assessment with its answers, for somebody who opens it.
   *
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public Assessment open(Account who, Reference reference) {
    return open(who, reference, AuditEntry.Kind.ASSESSMENT_READ, Map.of());
  }

  /**
   * The same, for a copy on paper; recorded with how much is on it.
   *
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public Assessment openForPrint(Account who, Reference reference, Copy copy) {
    return open(who, reference, AuditEntry.Kind.PRINTED, Map.of("copy", copy.word()));
  }

  private Assessment open(
      Account who, Reference reference, AuditEntry.Kind kind, Map<String, String> detail) {
    AssessmentStore.Head head = records.get(who, reference);
    audit.append(
        AuditEntry.by(who, kind)
            .about(head.particulars().child().id())
            .about(head.particulars().id())
            .with(detail));
    return whole(who, head);
  }

  /**
   * The same again, as it stands now, for a page that has it open; recorded when it was opened.
   *
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public Assessment reread(Account who, Assessment opened) {
    return whole(who, records.get(who, opened.particulars()));
  }

  /**
   * What was submitted about a child, with all answers, for somebody who reads it in a row;
   * recorded once, with the reference of each.
   *
   * @throws NoSuchRecord when the child is not known in the account's authority; the attempt is
   *     recorded
   */
  public InARow openInARow(Account who, Reference child) {
    Child known = records.getChild(who, child);
    List<AssessmentStore.Head> submitted =
        store.listOfChild(who.scope(), known.id()).stream()
            .filter(head -> !StoredState.OPEN.contains(head.state()))
            .sorted(
                Comparator.comparing(head ->
                    head.particulars().submittedAt().orElse(head.particulars().startedAt())))
            .toList();
    audit.append(
        AuditEntry.by(who, AuditEntry.Kind.TIMELINE_READ)
            .about(known.id())
            .showing(
                Stream.empty(), submitted.stream().map(head -> head.particulars().reference())));
    return new InARow(known, submitted.stream().map(head -> whole(who, head)).toList());
  }

  /** All assessments of a child, newest first. */
  public List<Listed> listOf(Account who, Child child) {
    records.demandCaseworker(who);
    return store.listOfChild(who.scope(), child.id()).stream().map(Listed::of).toList();
  }

  /**
   * Saves one change in one short transaction. Whatever two people do at once, nobody's words are
   * overwritten unseen: different parts are brought together, and the same part comes back as a
   * clash.
   *
   * @throws IllegalArgumentException when the version has no such slot
   * @throws NotPermitted when the account is not a practitioner's
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public Saving save(Account who, Assessment.Open open, Edit edit) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners write in assessments.");
    }
    return answering.save(who, open.particulars(), edit);
  }

  /** Where somebody writes between the two statements, both are made again, at one moment. */
  private Assessment whole(Account who, AssessmentStore.Head head) {
    StoredAnswers stored = answers.readAtOnce(who.scope(), head.particulars());
    return stored.revision() == head.particulars().revision()
        ? whole(head, stored.given())
        : transactions.read(() -> {
          AssessmentStore.Head now = records.get(who, head.particulars());
          return whole(now, answers.read(who.scope(), now.particulars()));
        });
  }

  private static Assessment whole(AssessmentStore.Head head, Map<ItemId, Given> given) {
    return switch (head.state()) {
      case DRAFT -> new Assessment.Open(head.particulars(), given, false);
      case RETURNED -> new Assessment.Open(head.particulars(), given, true);
      case SUBMITTED -> new Assessment.Submitted(head.particulars(), given);
      case SIGNED_OFF -> new Assessment.SignedOff(head.particulars(), given);
    };
  }
}
