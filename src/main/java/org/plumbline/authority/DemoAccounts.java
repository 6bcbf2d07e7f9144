package org.plumbline.authority;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.db.Transactions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Accounts to look around with, four for each authority that comes along. They can be signed in
 * with in demo mode only: without it they are disabled before the first request.
 */
@Component
public class DemoAccounts implements SmartInitializingSingleton {
  public static final String PASSWORD = "plumbline-demo";

  /** By authority: board admin, practitioner, manager, auditor. */
  private static final Map<String, List<String>> PEOPLE =
      Map.of(
          "cambridgeshire", List.of("Helen Moss", "Priya Shah", "Ruth Calder", "Ewan Price"),
          "hammersmith-fulham", List.of("Grace Adeyemi", "Dan Osei", "Maya Feldman", "Owen Hart"),
          "northamptonshire", List.of("Karen Whitlock", "Tom Brennan", "Sunita Rao", "Alan Pryce"),
          "peterborough", List.of("Jonathan Lowe", "Amina Yusuf", "Claire Dunmore", "Piotr Nowak"));

  private final DemoMode mode;
  private final Authorities authorities;
  private final AccountStore store;
  private final AccountWriter writer;
  private final Passwords passwords;
  private final Clock clock;
  private final Transactions transactions;

  DemoAccounts(
      DemoMode mode,
      Authorities authorities,
      AccountStore store,
      AccountWriter writer,
      Passwords passwords,
      Clock clock,
      Transactions transactions) {
    this.mode = mode;
    this.authorities = authorities;
    this.store = store;
    this.writer = writer;
    this.passwords = passwords;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** A demo account as the sign-in page shows it. */
  public record Demo(Authority authority, Login login, String name, Role role) {}

  @Override
  public void afterSingletonsInstantiated() {
    if (mode.isOn()) {
      addOrEnable();
    } else {
      disable();
    }
  }

  /** Empty without demo mode; otherwise by authority and role. */
  public List<Demo> list() {
    return mode.isOn() ? all() : List.of();
  }

  private List<Demo> all() {
    List<Demo> all = new ArrayList<>();
    for (Authority authority : authorities.listAll()) {
      List<String> names = PEOPLE.getOrDefault(authority.code().value(), List.of());
      if (!names.isEmpty()) {
        all.add(demo(authority, Role.PRACTITIONER, names.get(1)));
        all.add(demo(authority, Role.MANAGER, names.get(2)));
        all.add(demo(authority, Role.BOARD_ADMIN, names.get(0)));
        all.add(demo(authority, Role.AUDITOR, names.get(3)));
      }
    }
    return all;
  }

  private static Demo demo(Authority authority, Role role, String name) {
    String word = role == Role.BOARD_ADMIN ? "admin" : role.name().toLowerCase(Locale.ROOT);
    return new Demo(authority, new Login(word + "." + authority.code()), name, role);
  }

  private void addOrEnable() {
    Optional<String> hash = Optional.empty();
    for (Demo demo : all()) {
      Optional<AccountStore.Kept> kept = store.find(demo.login());
      boolean gone = kept.isEmpty() && store.isTaken(demo.login());
      if (gone || kept.filter(there -> !there.disabled()).isPresent()) {
        continue;
      }
      String known = hash.orElseGet(() -> passwords.hash(PASSWORD));
      hash = Optional.of(known);
      transactions.run(() ->
          kept.map(there -> there.account().id())
              .ifPresentOrElse(
                  account -> {
                    store.updatePassword(account, known, clock.instant(), Optional.empty());
                    store.updateDisabled(account, Optional.empty());
                  },
                  () -> writer.write(wanted(demo), known, Optional.empty())));
    }
  }

  private static NewAccount wanted(Demo demo) {
    return new NewAccount(
        demo.authority(), demo.login(), demo.name(), PASSWORD, Set.of(demo.role()));
  }

  private void disable() {
    Instant now = clock.instant();
    for (Demo demo : all()) {
      store
          .find(demo.login())
          .filter(kept -> !kept.disabled())
          .ifPresent(kept -> store.putOutOfUse(kept.account().id(), now));
    }
  }
}
