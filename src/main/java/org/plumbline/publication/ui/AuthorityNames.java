package org.plumbline.publication.ui;

import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.id.AuthorityCode;
import org.springframework.stereotype.Component;

/** How authorities are called on pages. */
@Component
class AuthorityNames {
  private final Authorities authorities;

  AuthorityNames(Authorities authorities) {
    this.authorities = authorities;
  }

  /** Its name; its code where no authority of that code is known here. */
  String name(AuthorityCode code) {
    return authorities.find(code).map(Authority::name).orElse(code.value());
  }
}
