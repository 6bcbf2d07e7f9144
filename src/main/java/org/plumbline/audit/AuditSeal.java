package org.plumbline.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.plumbline.audit.SealStore.Seal;
import org.plumbline.audit.SealStore.Sealed;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.db.Transactions;
import org.plumbline.id.AuthorityId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Seals the entries of each authority, and those of none, in a chain of its own over all of them:
 * what no assessment holds together is held together by this, and so is the end of each
 * assessment's chain. Each seal goes into the log as well, from where it can be kept out of reach
 * of whoever can change the database.
 */
@Service
public class AuditSeal {
  /** Of its own, so that seals can be sent where nothing else goes. */
  private static final Logger LOG = LoggerFactory.getLogger("org.plumbline.audit.seal");

  /** Entries get their ids before they are committed: one that is younger may have an elder. */
  private static final Duration SETTLED_AFTER = Duration.ofMinutes(2);

  private static final int AT_ONCE = 1_000;

  private final SealStore store;
  private final Authorities authorities;
  private final Transactions transactions;
  private final Clock clock;

  AuditSeal(SealStore store, Authorities authorities, Transactions transactions, Clock clock) {
    this.store = store;
    this.transactions = transactions;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** Seals whatever is new and settled. */
  @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  public void sealAll() {
    chains().forEach(this::seal);
  }

  int count(Optional<AuthorityId> authority) {
    return store.count(authority);
  }

  /**
   * What became of a seal that was kept elsewhere; empty when it is not among those of the
   * authority.
   */
  public Optional<KeptSeal> compare(Optional<AuthorityId> authority, String hash) {
    return transactions.read(() ->
        store
            .find(authority, hash)
            .map(kept ->
                findBroken(authority).filter(broken -> broken.upTo() <= kept.upTo()).isPresent()
                    ? new KeptSeal.EntriesChanged(kept.upTo())
                    : kept));
  }

  /** Each authority's, and those of none: sign-ins under names that nobody has. */
  private Stream<Optional<AuthorityId>> chains() {
    return Stream.concat(
        authorities.listAll().stream().map(Authority::id).map(Optional::of),
        Stream.of(Optional.empty()));
  }

  void seal(Optional<AuthorityId> authority) {
    Seal last = store.findLast(authority).orElseGet(AuditSeal::beginning);
    store
        .findNewest(authority, last.upTo(), clock.instant().minus(SETTLED_AFTER))
        .ifPresent(newest -> {
          Seal seal = new Seal(newest, hash(authority, last, newest));
          store.insert(authority, seal);
          LOG.info(
              "Sealed the audit trail of {} up to entry {}: {}",
              words(authority),
              seal.upTo(),
              seal.hash());
        });
  }

  /** Recomputes all seals of an authority; names the first that does not fit, if any. */
  public Optional<BrokenSeal> verify(Optional<AuthorityId> authority) {
    return transactions.read(() -> findBroken(authority));
  }

  private Optional<BrokenSeal> findBroken(Optional<AuthorityId> authority) {
    Seal before = beginning();
    for (Seal seal : store.list(authority)) {
      if (!seal.hash().equals(hash(authority, before, seal.upTo()))) {
        return Optional.of(new BrokenSeal(authority, before.upTo(), seal.upTo()));
      }
      before = seal;
    }
    return Optional.empty();
  }

  static String words(Optional<AuthorityId> authority) {
    return authority.map(id -> "authority " + id.value()).orElse("no authority");
  }

  private static Seal beginning() {
    return new Seal(0, HexFormat.of().formatHex(Sha256.zero()));
  }

  private String hash(Optional<AuthorityId> authority, Seal before, long upTo) {
    byte[] hash = HexFormat.of().parseHex(before.hash());
    long done = before.upTo();
    List<Sealed> some;
    do {
      some = store.listBetween(authority, done, upTo, AT_ONCE);
      for (Sealed entry : some) {
        hash = Sha256.next(hash, entry.text().getBytes(StandardCharsets.UTF_8));
        done = entry.id();
      }
    } while (some.size() == AT_ONCE);
    return HexFormat.of().formatHex(hash);
  }
}
