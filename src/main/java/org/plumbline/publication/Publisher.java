package org.plumbline.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.ServerError;
import org.plumbline.db.Transactions;
import org.plumbline.definition.Definition;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.VersionId;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.wording.Sandbox;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes versions and takes them out of use. A version is published whole or not at all, in one
 * transaction; a dry run is the same transaction rolled back, so that what it says is what will
 * happen.
 */
@Service
public class Publisher {
  private static final String DRAFT = "DRAFT";
  private static final int NOTE_CHARACTERS = 2_000;

  private final VersionStore store;
  private final PublishedVersions versions;
  private final Authorities authorities;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Checks checks;

  Publisher(
      VersionStore store,
      PublishedVersions versions,
      Sandbox sandbox,
      Authorities authorities,
      AuditTrail audit,
      Transactions transactions) {
    this.store = store;
    this.versions = versions;
    this.authorities = authorities;
    this.audit = audit;
    this.transactions = transactions;
    this.checks = new Checks(sandbox);
  }

  /**
   * Publishes a version. The instrument must belong to the account's authority.
   *
   * @param note what is new, for those who read the list of versions; may be empty
   * @param isDryRun whether only to find out, and to leave everything as it was
   */
  public Publication publish(Instrument instrument, Account by, String note, boolean isDryRun) {
    return publish(instrument, by, by.id(), note, isDryRun);
  }

  /**
   * Publishes a version in the name of whoever asked for it.
   *
   * @param actor whose act it is, as the record shall say
   */
  public Publication publish(
      Instrument instrument, Account by, AccountId actor, String note, boolean isDryRun) {
    List<Problem> unfit = checks.problems(instrument);
    Request request = new Request(instrument, by, actor, note, isDryRun);
    try {
      return kept(
          transactions.run(status -> {
            Publication publication = publish(request, unfit);
            if (isDryRun || publication instanceof Publication.Refused) {
              status.setRollbackOnly();
            }
            return publication;
          }));
    } catch (DuplicateKeyException meanwhile) {
      if (!ServerError.isAbout(
          meanwhile, "a_version_has_one_number", "an_instrument_has_one_code")) {
        throw meanwhile;
      }
      return new Publication.Refused(
          List.of(
              new Problem(
                  Place.WHOLE.key("version"),
                  "is %s, which somebody else published meanwhile".formatted(instrument.version()),
                  "Read what they published, and give this one the next number.")));
    }
  }

  private Publication kept(Publication publication) {
    if (publication instanceof Publication.Published(PublishedVersion version)) {
      afterwards(() -> versions.keep(version));
    }
    return publication;
  }

  /** Once it is committed, which within another transaction is later. */
  private static void afterwards(Runnable act) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              act.run();
            }
          });
    } else {
      act.run();
    }
  }

  private record Request(
      Instrument instrument, Account by, AccountId actor, String note, boolean isDryRun) {}

  private Publication publish(Request request, List<Problem> unfit) {
    Instrument instrument = request.instrument();
    Optional<VersionStore.Line> line = store.lockInstrument(instrument.code());
    List<Authority> users =
        instrument.authorities().stream().flatMap(code -> authorities.find(code).stream()).toList();
    List<Problem> problems = new ArrayList<>(unfit);
    problems.addAll(entitled(request, users));
    if (unfit.isEmpty()) {
      problems.addAll(succession(line).problems(instrument));
    }
    if (!problems.isEmpty()) {
      return new Publication.Refused(problems);
    }
    Definition definition = Definition.of(instrument);
    int row =
        line.map(VersionStore.Line::id)
            .orElseGet(() ->
                store.insertInstrument(
                    request.by().authority().id(), instrument.code(), instrument.title()));
    VersionId id =
        store.insertDraft(
            request.by().authority().id(),
            row,
            instrument.version(),
            definition,
            request.note(),
            request.by().id());
    store.insertRows(id, VersionRows.of(instrument));
    line.ifPresent(_ -> store.retitle(row, instrument.title()));
    users.forEach(user -> store.adopt(user.id(), row, adopter(user, request.by())));
    store.move(id, DRAFT, VersionState.PUBLISHED);
    Map<String, String> facts = new HashMap<>();
    facts.put("version", instrument.ref().toString());
    facts.put("sha256", definition.sha256());
    if (!request.actor().equals(request.by().id())) {
      facts.put("asked_by", Integer.toString(request.by().id().value()));
    }
    audit.append(
        AuditEntry.by(request.by(), AuditEntry.Kind.VERSION_PUBLISHED)
            .actedBy(request.actor())
            .with(facts));
    PublishedVersion version = verified(id, instrument, definition);
    return request.isDryRun()
        ? new Publication.WouldPublish(instrument.ref(), definition.sha256())
        : new Publication.Published(version);
  }

  /** Only members adopt for an authority; the system's own account is a member of each. */
  private AccountId adopter(Authority user, Account by) {
    return user.id().equals(by.authority().id()) ? by.id() : authorities.systemAccount();
  }

  /** What was written, read back; must be what was meant. */
  private PublishedVersion verified(VersionId id, Instrument instrument, Definition definition) {
    PublishedVersion version =
        store
            .find(id)
            .map(versions::read)
            .orElseThrow(() -> new IllegalStateException(instrument.ref() + " was not stored"));
    if (!version.sha256().equals(definition.sha256()) || !version.instrument().equals(instrument)) {
      throw new IllegalStateException(
          "%s was stored as %s, not as %s"
              .formatted(instrument.ref(), version.sha256(), definition.sha256()));
    }
    return version;
  }

  private Succession succession(Optional<VersionStore.Line> line) {
    return new Succession(
        line.map(VersionStore.Line::owner),
        line.map(VersionStore.Line::id).map(store::listVersions).orElse(List.of()).stream()
            .map(id -> versions.get(id).instrument())
            .toList());
  }

  private static List<Problem> entitled(Request request, List<Authority> users) {
    List<Problem> problems = new ArrayList<>();
    Instrument instrument = request.instrument();
    Account by = request.by();
    if (!by.is(Role.BOARD_ADMIN)) {
      problems.add(
          new Problem(
              Place.WHOLE,
              "can be published by board admins only, which %s is not".formatted(by.name()),
              "Ask a board admin of %s to publish it.".formatted(by.authority().name())));
    }
    if (!by.authority().code().equals(instrument.owner())) {
      problems.add(
          new Problem(
              Place.WHOLE.key("owner"),
              "is %s, but you publish for %s".formatted(instrument.owner(), by.authority().code()),
              "Name %s as its owner, or let a board admin of %s publish it."
                  .formatted(by.authority().code(), instrument.owner())));
    }
    for (int i = 0; i < instrument.authorities().size(); i++) {
      AuthorityCode code = instrument.authorities().get(i);
      if (users.stream().noneMatch(user -> user.code().equals(code))) {
        problems.add(
            new Problem(
                Place.WHOLE.key("authorities").entry(i),
                "names %s, which is no authority here".formatted(code),
                "Add the authority first, or take it off the list."));
      }
    }
    if (request.note().length() > NOTE_CHARACTERS) {
      problems.add(
          new Problem(
              Place.WHOLE,
              "has a note of %,d characters".formatted(request.note().length()),
              "Say in %,d characters what is new.".formatted(NOTE_CHARACTERS)));
    }
    return problems;
  }

  /**
   * Takes a version out of use: CLOSING lets started assessments be finished, RETIRED does not.
   *
   * @throws NotForward when the version stands there already, or further on
   */
  public PublishedVersion withdraw(VersionRef ref, VersionState to, Account by) {
    return transactions.run(_ -> {
      PublishedVersion version =
          versions.find(ref).orElseThrow(() -> new IllegalArgumentException("no version " + ref));
      if (!by.is(Role.BOARD_ADMIN) || !by.authority().code().equals(version.instrument().owner())) {
        throw new IllegalArgumentException(
            by.login() + " is no board admin of " + version.instrument().owner());
      }
      if (to.compareTo(version.state()) <= 0
          || !store.move(version.id(), version.state().name(), to)) {
        throw new NotForward(ref, version.state(), to);
      }
      audit.append(
          AuditEntry.by(by, AuditEntry.Kind.VERSION_WITHDRAWN)
              .with(Map.of("version", ref.toString(), "state", to.name())));
      return version.in(to);
    });
  }
}
