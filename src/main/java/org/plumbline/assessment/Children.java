package org.plumbline.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.db.Transactions;
import org.plumbline.id.ChildId;
import org.plumbline.id.IdSource;
import org.plumbline.id.Reference;
import org.plumbline.id.Zones;
import org.springframework.stereotype.Service;

/** The children an authority knows. Every look at a record is in the audit trail first. */
@Service
public class Children {
  private static final int MOST = 50;

  private final ChildStore store;
  private final Records records;
  private final References references;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final IdSource ids;
  private final Clock clock;

  Children(
      ChildStore store,
      Records records,
      References references,
      AuditTrail audit,
      Transactions transactions,
      IdSource ids,
      Clock clock) {
    this.store = store;
    this.records = records;
    this.references = references;
    this.audit = audit;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Children whose names hold every word typed, or whose reference it is; at most 50, by family
   * name. Recorded with the reference of each that was found.
   *
   * @throws TooFewLetters when that would be no search, but a list of all children
   */
  public List<Child> search(Account who, String typed) {
    return search(who, typed, ChildOrder.BY_NAME, 0, MOST);
  }

  /**
   * So many of them from a place on. Recorded with the reference of each of these.
   *
   * @throws TooFewLetters when that would be no search, but a list of all children
   */
  public List<Child> search(Account who, String typed, ChildOrder order, int first, int most) {
    List<String> words = words(who, typed);
    List<Child> found =
        referred(who, typed)
            .map(child -> first == 0 ? List.of(child) : List.<Child>of())
            .orElseGet(() -> store.search(who.scope(), words, order, first, most));
    recordShown(who, found);
    return found;
  }

  /**
   * How many would be found. Recorded where it is none.
   *
   * @throws TooFewLetters when that would be no search, but a count of all children
   */
  public int count(Account who, String typed) {
    List<String> words = words(who, typed);
    int found = referred(who, typed).isPresent() ? 1 : store.count(who.scope(), words);
    if (found == 0) {
      recordShown(who, List.of());
    }
    return found;
  }

  private List<String> words(Account who, String typed) {
    records.demandCaseworker(who);
    List<String> words =
        Arrays.stream(typed.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    if (words.stream().noneMatch(Children::tellsApart)) {
      throw new TooFewLetters();
    }
    return words;
  }

  private Optional<Child> referred(Account who, String typed) {
    return Reference.parse(typed).flatMap(reference -> store.find(who.scope(), reference));
  }

  private void recordShown(Account who, List<Child> found) {
    audit.append(
        AuditEntry.by(who, AuditEntry.Kind.CHILDREN_SEARCHED)
            .with(Map.of("found", Integer.toString(found.size())))
            .showing(found.stream().map(Child::reference), Stream.empty()));
  }

  /** One Chinese character is a name; one letter is in nearly every name. */
  private static boolean tellsApart(String word) {
    return word.codePoints().anyMatch(Character::isIdeographic)
        || word.codePoints().filter(Character::isLetterOrDigit).count() >= 2;
  }

  /**
   * The child's record, for somebody who opens it.
   *
   * @throws NoSuchRecord when there is none in the account's authority; the attempt is recorded
   */
  public Child open(Account who, Reference reference) {
    Child child = records.getChild(who, reference);
    audit.append(AuditEntry.by(who, AuditEntry.Kind.CHILD_READ).about(child.id()));
    return child;
  }

  /**
   * What stands in the way of entering a child so, by part, in sentences; empty when nothing does.
   */
  public Map<ChildRefused.Part, String> problems(
      String givenName, String familyName, Optional<LocalDate> bornOn) {
    return ChildRefused.problems(
        givenName, familyName, bornOn, LocalDate.ofInstant(clock.instant(), Zones.OF_AUTHORITIES));
  }

  /**
   * Children who may be the same as the one about to be entered; recorded with each of them.
   *
   * @throws ChildRefused when the child cannot be entered so
   */
  public List<Child> alike(
      Account who, String givenName, String familyName, Optional<LocalDate> bornOn) {
    records.demandCaseworker(who);
    ChildRefused.unless(problems(givenName, familyName, bornOn));
    List<Child> found = store.alike(who.scope(), givenName.strip(), familyName.strip(), bornOn);
    if (!found.isEmpty()) {
      recordShown(who, found);
    }
    return found;
  }

  /**
   * Enters a child who is not known yet.
   *
   * @throws NotPermitted when the account is not a practitioner's
   * @throws ChildRefused when the child cannot be entered so
   */
  public Child register(
      Account who, String givenName, String familyName, Optional<LocalDate> bornOn) {
    if (!who.is(Role.PRACTITIONER)) {
      throw new NotPermitted("Only practitioners enter children.");
    }
    ChildRefused.unless(problems(givenName, familyName, bornOn));
    return references.give(reference -> {
      Child child =
          new Child(
              new ChildId(ids.next()), reference, givenName.strip(), familyName.strip(), bornOn);
      return transactions.run(_ -> {
        store.insert(who.scope(), child);
        audit.append(AuditEntry.by(who, AuditEntry.Kind.CHILD_REGISTERED).about(child.id()));
        return child;
      });
    });
  }
}
