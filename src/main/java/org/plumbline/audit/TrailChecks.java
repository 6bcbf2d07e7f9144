package org.plumbline.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.id.AssessmentId;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.Zones;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Recomputes all chains and seals: soon after each start, each night, and when an auditor asks.
 * What does not fit is an error in the log each time, and stands on the auditors' pages.
 */
@Service
public class TrailChecks {
  private static final Logger LOG = LoggerFactory.getLogger(TrailChecks.class);
  private static final Pattern SEAL = Pattern.compile("\\b[0-9a-f]{64}\\b");
  private static final int AT_ONCE = 1_000;

  private final AuditTrail trail;
  private final AuditSeal seals;
  private final AuditStore chains;
  private final Authorities authorities;
  private final Clock clock;
  private final Map<AuthorityId, TrailFinding> findings = new ConcurrentHashMap<>();

  TrailChecks(
      AuditTrail trail, AuditSeal seals, AuditStore chains, Authorities authorities, Clock clock) {
    this.trail = trail;
    this.seals = seals;
    this.chains = chains;
    this.authorities = authorities;
    this.clock = clock;
  }

  /** Checks every authority's trail; nobody is kept waiting by it. */
  @Scheduled(initialDelay = 1, timeUnit = TimeUnit.MINUTES)
  @Scheduled(cron = "0 40 2 * * *", zone = Zones.NAME_OF_AUTHORITIES)
  public void checkAll() {
    List<Authority> all = authorities.listAll();
    long sound = all.stream().filter(authority -> check(authority.id()).isSound()).count();
    if (sound == all.size()) {
      LOG.info(
          "Checked the audit trails of {} authorities: every chain and every seal fits.",
          all.size());
    }
  }

  /**
   * Checks the auditor's own trail now; recorded.
   *
   * @throws NotAnAuditor unless the account is one's
   */
  public TrailFinding check(Account auditor) {
    demandAuditor(auditor);
    TrailFinding finding = check(auditor.authority().id());
    trail.append(
        AuditEntry.by(auditor, AuditEntry.Kind.AUDIT_CHECKED)
            .with(Map.of("fits", finding.isSound() ? "yes" : "no")));
    return finding;
  }

  /**
   * What the last check of the auditor's own trail found; empty within a minute of the start.
   *
   * @throws NotAnAuditor unless the account is one's
   */
  public Optional<TrailFinding> findLast(Account auditor) {
    demandAuditor(auditor);
    return Optional.ofNullable(findings.get(auditor.authority().id()));
  }

  /**
   * Whether a seal that was kept elsewhere stands in the auditor's own trail, and what it covers.
   *
   * @param written a line of the log, or the seal alone
   * @throws NotAnAuditor unless the account is one's
   */
  public KeptSeal compare(Account auditor, String written) {
    demandAuditor(auditor);
    Matcher seal = SEAL.matcher(written.toLowerCase(Locale.ROOT));
    if (!seal.find()) {
      return new KeptSeal.Unreadable();
    }
    Optional<AuthorityId> own = Optional.of(auditor.authority().id());
    return seals
        .compare(own, seal.group())
        .or(() -> seals.compare(Optional.empty(), seal.group()))
        .orElseGet(KeptSeal.NotHere::new);
  }

  private TrailFinding check(AuthorityId authority) {
    List<BrokenSeal> brokenSeals = new ArrayList<>();
    int sealed = 0;
    for (Optional<AuthorityId> whose :
        List.of(Optional.of(authority), Optional.<AuthorityId>empty())) {
      seals.verify(whose).ifPresent(brokenSeals::add);
      sealed += seals.count(whose);
    }
    List<BrokenChain> brokenChains = new ArrayList<>();
    int chained = 0;
    Optional<AssessmentId> last = Optional.empty();
    do {
      List<AssessmentId> some = chains.listChains(authority, last, AT_ONCE);
      some.forEach(assessment -> trail.verify(assessment).ifPresent(brokenChains::add));
      chained += some.size();
      last = some.size() < AT_ONCE ? Optional.empty() : Optional.of(some.getLast());
    } while (last.isPresent());
    TrailFinding finding =
        new TrailFinding(clock.instant(), sealed, chained, brokenSeals, brokenChains);
    findings.put(authority, finding);
    tell(authority, finding);
    return finding;
  }

  private static void tell(AuthorityId authority, TrailFinding finding) {
    finding
        .brokenSeals()
        .forEach(broken ->
            LOG.error(
                "AUDIT TRAIL CHANGED: of {}, an entry after {} and up to {} was changed, removed or put in after it was sealed",
                AuditSeal.words(broken.authority()),
                broken.after(),
                broken.upTo()));
    finding
        .brokenChains()
        .forEach(broken ->
            LOG.error(
                "AUDIT TRAIL CHANGED: of authority {}, in the chain of assessment {}: {}",
                authority.value(),
                broken.assessment(),
                broken.what()));
  }

  private static void demandAuditor(Account account) {
    if (!account.is(Role.AUDITOR)) {
      throw new NotAnAuditor();
    }
  }
}
