package org.plumbline.authority;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security carries it through a session; forgets the hash after sign-in. */
public final class SignedIn implements UserDetails, CredentialsContainer {
  private static final long serialVersionUID = 1L;

  private final transient Account account;
  private String passwordHash;

  SignedIn(Account account, String passwordHash) {
    this.account = account;
    this.passwordHash = passwordHash;
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
    return passwordHash;
  }

  @Override
  public String getUsername() {
    return account.login();
  }

  @Override
  public void eraseCredentials() {
    passwordHash = "";
  }

  /** Two sessions of one account are of the same person. */
  @Override
  public boolean equals(Object other) {
    return other instanceof SignedIn signedIn && signedIn.account.id().equals(account.id());
  }

  @Override
  public int hashCode() {
    return List.of(account.id()).hashCode();
  }
}
