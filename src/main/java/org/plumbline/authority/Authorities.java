package org.plumbline.authority;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.id.AccountId;
import org.plumbline.id.AuthorityCode;

/**
 * The authorities that work here. Those that own the instruments which come along are there as soon
 * as this object is: whoever is given it can publish for them.
 */
public final class Authorities {
  static final String SYSTEM_LOGIN = "plumbline";

  /** Who owns, or uses, the instruments that come along. */
  private static final Map<String, String> OWNERS =
      new TreeMap<>(
          Map.of(
              "cambridgeshire", "Cambridgeshire",
              "hammersmith-fulham", "Hammersmith and Fulham",
              "northamptonshire", "Northamptonshire",
              "peterborough", "Peterborough"));

  private final AuthorityStore store;

  private Authorities(AuthorityStore store) {
    this.store = store;
  }

  static Authorities withOwnersOfInstruments(AuthorityStore store) {
    OWNERS.forEach((value, name) -> {
      AuthorityCode code = new AuthorityCode(value);
      if (store.find(code).isEmpty()) {
        store.insert(code, name);
      }
    });
    return new Authorities(store);
  }

  /** All of them, by name. */
  public List<Authority> listAll() {
    return store.list();
  }

  public Optional<Authority> find(AuthorityCode code) {
    return store.find(code);
  }

  /**
   * The account in whose name the system itself publishes and adopts. It is a member of each
   * authority, and nobody can sign in with it.
   */
  public AccountId systemAccount() {
    return store
        .findAccount(SYSTEM_LOGIN)
        .orElseThrow(() -> new IllegalStateException("the system's own account is gone"));
  }
}
