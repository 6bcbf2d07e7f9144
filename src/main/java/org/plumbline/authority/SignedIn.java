package org.plumbline.authority;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security carries it through a session; without its password or a hash. */
public final class SignedIn implements UserDetails {
  private static final long serialVersionUID = 1L;

  private final transient Account account;
  private final boolean mustChoosePassword;
  private final transient Optional<Instant> passwordSetAt;

  /** For one request; a session also knows about the password that it began with. */
  SignedIn(Account account) {
    this(account, false, Optional.empty());
  }

  SignedIn(Account account, boolean mustChoosePassword, Optional<Instant> passwordSetAt) {
    this.account = account;
    this.mustChoosePassword = mustChoosePassword;
    this.passwordSetAt = passwordSetAt;
  }

  /** Whether the password is one that somebody else chose: then there is nothing else to do. */
  public boolean mustChoosePassword() {
    return mustChoosePassword;
  }

  boolean isUnderTheSamePasswordAs(SignedIn other) {
    return passwordSetAt.equals(other.passwordSetAt);
  }

  public Account account() {
    return account;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return account.roles().stream()
        .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
        .toList();
  }

  @Override
  public String getPassword() {
    return "";
  }

  @Override
  public String getUsername() {
    return account.login();
  }

  /** Two sessions of one account are of the same person. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SignedIn signedIn && signedIn.account.id().equals(account.id());
  }

  @Override
  public int hashCode() {
    return account.id().hashCode();
  }
}
