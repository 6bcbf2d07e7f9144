package org.plumbline.publication;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.db.Transactions;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.InstrumentCode;
import org.springframework.stereotype.Service;

/**
 * Which instruments an authority uses, and which of its own it offers to others. Where an adoption
 * ends, what was started can be finished, and nothing new is started.
 */
@Service
public class Adoptions {
  private final AdoptionStore store;
  private final PublishedVersions versions;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Clock clock;

  Adoptions(
      AdoptionStore store,
      PublishedVersions versions,
      AuditTrail audit,
      Transactions transactions,
      Clock clock) {
    this.store = store;
    this.versions = versions;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What the authority owns, uses, used or is offered, by title.
   *
   * @throws NotAdoptable when the account is no board admin's
   */
  public List<Usable> list(Account admin) {
    demandAdmin(admin);
    AuthorityId authority = admin.authority().id();
    return store.list(authority).stream().map(line -> usable(admin, line)).toList();
  }

  /**
   * From now on practitioners of the authority can start assessments on it. Again does nothing.
   *
   * @throws NotAdoptable when it is not offered to the authority
   */
  public void adopt(Account admin, InstrumentCode code) {
    change(
        admin,
        code,
        line -> {
          Usable usable = usable(admin, line);
          if (usable.inUse()) {
            return;
          }
          if (!usable.adoptable()) {
            throw new NotAdoptable(code);
          }
          if (line.adoption().isPresent()) {
            store.updateAdopted(admin.authority().id(), line.id(), admin.id(), clock.instant());
          } else {
            store.insert(admin.authority().id(), line.id(), admin.id());
          }
          record(admin, AuditEntry.Kind.INSTRUMENT_ADOPTED, code);
        });
  }

  /** Assessments that are started can be finished; no new one is started. Again does nothing. */
  public void end(Account admin, InstrumentCode code) {
    change(
        admin,
        code,
        line -> {
          if (usable(admin, line).inUse()) {
            store.updateEnded(admin.authority().id(), line.id(), clock.instant());
            record(admin, AuditEntry.Kind.ADOPTION_ENDED, code);
          }
        });
  }

  /**
   * Lets other authorities adopt an instrument, or no further ones; who has adopted it keeps it.
   *
   * @throws NotAdoptable when it is another authority's
   */
  public void offer(Account admin, InstrumentCode code, boolean offered) {
    change(
        admin,
        code,
        line -> {
          if (!line.owner().id().equals(admin.authority().id())) {
            throw new NotAdoptable(code);
          }
          if (line.offered() != offered) {
            store.updateOffered(line.id(), offered);
            record(
                admin,
                offered ? AuditEntry.Kind.INSTRUMENT_OFFERED : AuditEntry.Kind.OFFER_WITHDRAWN,
                code);
          }
        });
  }

  private void change(Account admin, InstrumentCode code, Consumer<AdoptionStore.Line> change) {
    demandAdmin(admin);
    transactions.run(() ->
        change.accept(
            store.lock(admin.authority().id(), code).orElseThrow(() -> new NotAdoptable(code))));
  }

  private Usable usable(Account admin, AdoptionStore.Line line) {
    PublishedVersion newest = versions.get(line.newest());
    boolean own = line.owner().id().equals(admin.authority().id());
    boolean named = newest.instrument().authorities().contains(admin.authority().code());
    return new Usable(
        newest,
        line.owner(),
        own,
        line.offered(),
        line.adoption().map(use -> new Usable.Adoption(use.by(), use.at(), use.endedAt())),
        own || named || line.offered());
  }

  private void record(Account admin, AuditEntry.Kind kind, InstrumentCode code) {
    audit.append(AuditEntry.by(admin, kind).with(Map.of("instrument", code.value())));
  }

  private static void demandAdmin(Account who) {
    if (!who.is(Role.BOARD_ADMIN)) {
      throw new NotAdoptable(who.login() + " is no board admin");
    }
  }
}
