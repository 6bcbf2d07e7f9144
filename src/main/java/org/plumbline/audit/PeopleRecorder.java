package org.plumbline.audit;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authorities;
import org.plumbline.authority.PeopleEvent;
import org.plumbline.authority.PeopleEvent.CameIn;
import org.plumbline.authority.PeopleEvent.Changed;
import org.plumbline.authority.PeopleEvent.Joined;
import org.plumbline.authority.PeopleEvent.KeptOut;
import org.plumbline.authority.PeopleEvent.TurnedAway;
import org.plumbline.authority.PeopleEvent.WentOnTrying;
import org.plumbline.authority.PeopleEvent.WentOut;
import org.plumbline.authority.PeopleEvent.Why;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records who came in, was turned away, went out or was added, and what was changed about whom. */
@Component
class PeopleRecorder {
  private final AuditTrail trail;
  private final Authorities authorities;

  PeopleRecorder(AuditTrail trail, Authorities authorities) {
    this.trail = trail;
    this.authorities = authorities;
  }

  /** At once and in the caller's transaction: what cannot be recorded does not happen. */
  @EventListener
  void record(PeopleEvent event) {
    trail.append(entryOf(event));
  }

  private AuditEntry entryOf(PeopleEvent event) {
    return switch (event) {
      case CameIn(var account, var address) ->
          AuditEntry.by(account, AuditEntry.Kind.SIGNED_IN).with(Map.of("address", address));
      case TurnedAway(var account, var why, var address) ->
          refusedSignIn(account)
              .refusedWith(
                  Map.ofEntries(
                      entry("why", why.name().toLowerCase(Locale.ROOT)),
                      entry("address", address)));
      case WentOnTrying(var account, var address, var times) -> {
        Map<String, String> detail = new HashMap<>();
        detail.put("why", Why.TOO_MANY_TRIES.name().toLowerCase(Locale.ROOT));
        detail.put("times", Integer.toString(times));
        address.ifPresent(from -> detail.put("address", from));
        yield refusedSignIn(account).refusedWith(detail);
      }
      case WentOut(var account) -> AuditEntry.by(account, AuditEntry.Kind.SIGNED_OUT);
      case KeptOut(var account, var where, var asked) ->
          AuditEntry.by(account, AuditEntry.Kind.ACCESS_REFUSED)
              .refusedWith(
                  asked
                      .map(reference ->
                          Map.of(
                              "why",
                              "role",
                              "where",
                              where,
                              where.contains("children") ? "child" : "assessment",
                              reference.value()))
                      .orElseGet(() -> Map.of("why", "role", "where", where)));
      case Joined(var added, var by) ->
          by.map(admin -> AuditEntry.by(admin, AuditEntry.Kind.ACCOUNT_ADDED))
              .orElseGet(() -> bySystem(added))
              .with(Map.of("added", Integer.toString(added.id().value())));
      case Changed changed ->
          AuditEntry.by(changed.by(), kind(changed.change()))
              .with(
                  Map.of(
                      "account",
                      Integer.toString(changed.whom().value()),
                      "roles",
                      changed.roles().stream()
                          .sorted()
                          .map(role -> role.name().toLowerCase(Locale.ROOT))
                          .collect(Collectors.joining(" "))));
    };
  }

  private static AuditEntry refusedSignIn(Optional<Account> account) {
    return account
        .map(known -> AuditEntry.by(known, AuditEntry.Kind.SIGN_IN_REFUSED))
        .orElseGet(() -> AuditEntry.anonymous(AuditEntry.Kind.SIGN_IN_REFUSED));
  }

  private static AuditEntry.Kind kind(PeopleEvent.Change change) {
    return switch (change) {
      case ROLES -> AuditEntry.Kind.ROLES_CHANGED;
      case DISABLED -> AuditEntry.Kind.ACCOUNT_DISABLED;
      case ENABLED -> AuditEntry.Kind.ACCOUNT_ENABLED;
      case MEMBERSHIP_ENDED -> AuditEntry.Kind.MEMBERSHIP_ENDED;
      case START_PASSWORD_GIVEN -> AuditEntry.Kind.START_PASSWORD_GIVEN;
      case PASSWORD_CHOSEN -> AuditEntry.Kind.PASSWORD_CHOSEN;
    };
  }

  private AuditEntry bySystem(Account added) {
    return new AuditEntry(
        AuditEntry.Kind.ACCOUNT_ADDED,
        Optional.of(added.authority().id()),
        Optional.of(authorities.systemAccount()),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Map.of());
  }
}
