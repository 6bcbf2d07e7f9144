package org.plumbline.comparing.ui;

import org.plumbline.authority.Authorities;
import org.plumbline.authority.Authority;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.reading.Side;
import org.springframework.stereotype.Component;

/** What the two sides of a comparison are called. */
@Component
class Sides {
  private final Authorities authorities;

  Sides(Authorities authorities) {
    this.authorities = authorities;
  }

  /** Versions of one instrument go by their number, others by who owns them. */
  Side of(Instrument instrument, Instrument other) {
    String name =
        instrument.code().equals(other.code())
            ? "Version " + instrument.version()
            : owner(instrument) + ", version " + instrument.version();
    return new Side(instrument, name, this::name);
  }

  String owner(Instrument instrument) {
    return name(instrument.owner());
  }

  /** Its name; its code where no authority of that code is known here. */
  String name(AuthorityCode code) {
    return authorities.find(code).map(Authority::name).orElse(code.value());
  }
}
