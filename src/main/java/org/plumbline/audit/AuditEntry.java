package org.plumbline.audit;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.authority.Account;
import org.plumbline.id.AccountId;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.ChildId;
import org.plumbline.id.Reference;

/**
 * Something that somebody did, saw, or was refused.
 *
 * @param intent the same for every try at the same act, so that it happens once
 * @param detail ids, counts and addresses of mailboxes only: never a person's name, never an
 *     answer's words
 */
public record AuditEntry(
    Kind kind,
    Optional<AuthorityId> authority,
    Optional<AccountId> account,
    Optional<ChildId> child,
    Optional<AssessmentId> assessment,
    boolean refused,
    Optional<UUID> intent,
    Map<String, String> detail) {
  /** Of the detail: references of children, or of assessments, that were shown together. */
  static final String CHILDREN = "children";

  static final String ASSESSMENTS = "assessments";

  public AuditEntry {
    detail = Collections.unmodifiableMap(new TreeMap<>(detail));
  }

  /** What can happen. */
  public enum Kind {
    SIGNED_IN("signed in"),
    SIGN_IN_REFUSED("tried to sign in"),
    SIGNED_OUT("signed out"),
    ACCOUNT_ADDED("added an account"),
    ROLES_CHANGED("changed the roles of an account"),
    ACCOUNT_DISABLED("disabled an account"),
    ACCOUNT_ENABLED("enabled an account"),
    MEMBERSHIP_ENDED("ended a membership"),
    START_PASSWORD_GIVEN("gave out a start password"),
    PASSWORD_CHOSEN("chose a new password"),
    MAILBOX_ADDED("added a mailbox"),
    MAILBOX_RENAMED("renamed a mailbox"),
    MAILBOX_ADDRESS_CHANGED("changed the address of a mailbox"),
    MAILBOX_CODE_SENT("had a code mailed to a mailbox"),
    MAILBOX_CONFIRMED("confirmed the address of a mailbox"),
    CHILD_REGISTERED("entered a child"),
    CHILD_READ("opened a child's record"),
    TIMELINE_READ("opened the timeline of a child"),
    CHILDREN_SEARCHED("searched children"),
    WORK_LIST_READ("opened a work list"),
    ASSESSMENT_STARTED("started an assessment"),
    ASSESSMENT_READ("opened an assessment"),
    ANSWERED("wrote an answer"),
    MOVED("moved an assessment to a newer version"),
    CARRIED_OVER("decided what becomes of an earlier answer"),
    SUBMITTED("submitted an assessment"),
    RETURNED("returned an assessment"),
    SIGNED_OFF("signed an assessment off"),
    STEP_TICKED("ticked a next step"),
    RESULT_READ("opened a result"),
    PRINTED("opened a copy for printing"),
    DRAFT_BEGUN("began a draft"),
    DRAFT_DISCARDED("discarded a draft"),
    PUBLICATION_REQUESTED("asked for a draft to be published"),
    PUBLICATION_APPROVED("approved a draft for publication"),
    PUBLICATION_REFUSED("refused to have a draft published"),
    PUBLICATION_WITHDRAWN("withdrew a request to publish"),
    DUE_PUBLICATION_FAILED("could not publish an approved draft on its day"),
    PUBLISHED_ALONE("published a version that no second person approved"),
    FOUR_EYES_ASKED("asked for a second person before anything is published"),
    FOUR_EYES_ENDED("let one person publish alone"),
    VERSION_PUBLISHED("published a version"),
    VERSION_WITHDRAWN("took a version out of use"),
    INSTRUMENT_ADOPTED("adopted an instrument"),
    ADOPTION_ENDED("ended the adoption of an instrument"),
    CORRESPONDENCE_SAID("said what corresponds in two instruments"),
    INSTRUMENT_OFFERED("offered an instrument to other authorities"),
    OFFER_WITHDRAWN("withdrew the offer of an instrument"),
    EQUIVALENCE_DECLARED("declared two levels equivalent"),
    EQUIVALENCE_WITHDRAWN("withdrew that two levels are equivalent"),
    AUDIT_READ("read the audit trail"),
    AUDIT_CHECKED("checked the audit trail"),
    ACCESS_REFUSED("asked for what is not theirs");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    /** In a sentence after the person's name. */
    public String words() {
      return words;
    }
  }

  /** Done by somebody, within their authority. */
  public static AuditEntry by(Account who, Kind kind) {
    return new AuditEntry(
        kind,
        Optional.of(who.authority().id()),
        Optional.of(who.id()),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Map.of());
  }

  /** Nobody knows by whom, as when a sign-in is refused. */
  public static AuditEntry anonymous(Kind kind) {
    return new AuditEntry(
        kind,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Map.of());
  }

  /** The same, done by another account of the authority. */
  public AuditEntry actedBy(AccountId actor) {
    return new AuditEntry(
        kind, authority, Optional.of(actor), child, assessment, refused, intent, detail);
  }

  public AuditEntry about(ChildId child) {
    return new AuditEntry(
        kind, authority, account, Optional.of(child), assessment, refused, intent, detail);
  }

  public AuditEntry about(AssessmentId assessment) {
    return new AuditEntry(
        kind, authority, account, child, Optional.of(assessment), refused, intent, detail);
  }

  public AuditEntry intending(UUID act) {
    return new AuditEntry(
        kind, authority, account, child, assessment, refused, Optional.of(act), detail);
  }

  public AuditEntry with(Map<String, String> facts) {
    return new AuditEntry(kind, authority, account, child, assessment, refused, intent, facts);
  }

  /** The same, having shown these; found by the reference of each. */
  public AuditEntry showing(Stream<Reference> children, Stream<Reference> assessments) {
    Map<String, String> facts = new TreeMap<>(detail);
    name(facts, CHILDREN, children);
    name(facts, ASSESSMENTS, assessments);
    return with(facts);
  }

  /** In an order of their own, so that two lists of the same say the same. */
  private static void name(Map<String, String> facts, String what, Stream<Reference> shown) {
    String names = shown.map(Reference::value).distinct().sorted().collect(Collectors.joining(" "));
    if (!names.isEmpty()) {
      facts.put(what, names);
    }
  }

  /** The same, attempted and not allowed. */
  public AuditEntry refusedWith(Map<String, String> facts) {
    return new AuditEntry(kind, authority, account, child, assessment, true, intent, facts);
  }
}
