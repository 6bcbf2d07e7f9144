package org.plumbline.review;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.audit.AuditEntry;
import org.plumbline.audit.AuditTrail;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.db.Transactions;
import org.plumbline.id.OptionId;
import org.plumbline.publication.PublishedVersions;
import org.springframework.stereotype.Service;

/**
 * Which levels of different scales an authority holds to be the same. Board admins declare it and
 * withdraw it; scales of different instruments are on one line nowhere else.
 */
@Service
public class Equivalences {
  private final EquivalenceStore store;
  private final PublishedVersions versions;
  private final AuditTrail audit;
  private final Transactions transactions;
  private final Clock clock;

  Equivalences(
      EquivalenceStore store,
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

  /** What stands in the account's authority, in the order in which it was declared. */
  public List<Equivalence> list(Account who) {
    return store.list(who.scope());
  }

  /** The scales of the instruments that the authority uses, each as the newest version has it. */
  public List<ScaleUse> scales(Account who) {
    Map<ScaleRef, ScaleUse> scales = new LinkedHashMap<>();
    versions
        .listFor(who.authority().id())
        .forEach(version ->
            version.instrument().scales().stream()
                .map(scale -> new ScaleUse(version.instrument(), scale))
                .forEach(use -> scales.putIfAbsent(use.ref(), use)));
    return List.copyOf(scales.values());
  }

  /** One of them. */
  public Optional<ScaleUse> find(Account who, ScaleRef scale) {
    return scales(who).stream().filter(use -> use.ref().equals(scale)).findFirst();
  }

  /**
   * Declares levels of two scales to be the same: all of the pairs, or none.
   *
   * @param pairs by level of the first scale, the one of the second; at least one
   * @throws NotEquivalent when they contradict each other or what was declared before
   * @throws NotPermitted when the account is not a board admin's
   */
  public void declare(Account who, ScaleRef first, ScaleRef second, Map<OptionId, OptionId> pairs) {
    demandAdmin(who);
    if (first.equals(second)) {
      throw new NotEquivalent("These are the same scale. Choose two different ones.");
    }
    if (pairs.isEmpty()) {
      throw new NotEquivalent("No level has a counterpart yet. Choose at least one.");
    }
    ScaleUse one = inUse(who, first);
    ScaleUse other = inUse(who, second);
    Instant now = clock.instant();
    transactions.run(_ -> {
      store.lock(who.scope());
      List<Equivalence> standing =
          store.list(who.scope()).stream().filter(each -> each.isBetween(first, second)).toList();
      new Contradictions(one, other, standing)
          .find(new TreeMap<>(pairs))
          .ifPresent(why -> {
            throw new NotEquivalent(why);
          });
      pairs.forEach((level, same) -> {
        LevelRef here = new LevelRef(first, level);
        LevelRef there = new LevelRef(second, same);
        store.insert(who.scope(), here, there, now);
        audit.append(
            AuditEntry.by(who, AuditEntry.Kind.EQUIVALENCE_DECLARED).with(facts(here, there)));
      });
      return pairs.size();
    });
  }

  /**
   * Withdraws a declaration; one that does not stand any more stays withdrawn.
   *
   * @throws NotPermitted when the account is not a board admin's
   */
  public void withdraw(Account who, Equivalence declared) {
    demandAdmin(who);
    transactions.run(_ -> {
      boolean withdrawn = store.withdraw(who.scope(), declared.id(), clock.instant());
      if (withdrawn) {
        audit.append(
            AuditEntry.by(who, AuditEntry.Kind.EQUIVALENCE_WITHDRAWN)
                .with(facts(declared.one(), declared.other())));
      }
      return withdrawn;
    });
  }

  private ScaleUse inUse(Account who, ScaleRef scale) {
    return find(who, scale)
        .orElseThrow(() ->
            new NotEquivalent(
                "%s is not in use in this authority. Adopt it first."
                    .formatted(scale.instrument())));
  }

  private static Map<String, String> facts(LevelRef one, LevelRef other) {
    return Map.of("level", name(one), "same_as", name(other));
  }

  private static String name(LevelRef level) {
    return level.scale().instrument() + "/" + level.scale().scale() + "/" + level.level();
  }

  private static void demandAdmin(Account who) {
    if (!who.is(Role.BOARD_ADMIN)) {
      throw new NotPermitted("Only board admins declare levels equivalent.");
    }
  }
}
