package org.plumbline.publication;

import java.time.Instant;
import java.util.Optional;
import org.plumbline.authority.Authority;
import org.plumbline.id.InstrumentCode;

/**
 * An instrument that an authority owns, uses, used or could use.
 *
 * @param newest its newest version
 * @param own whether the authority owns it
 * @param offered whether any authority may adopt it
 * @param adoption none: never adopted
 * @param adoptable whether it can be adopted, or adopted again, now
 */
public record Usable(
    PublishedVersion newest,
    Authority owner,
    boolean own,
    boolean offered,
    Optional<Adoption> adoption,
    boolean adoptable) {

  /**
   * The use of it.
   *
   * @param by name of who adopted it
   * @param endedAt none: it goes on
   */
  public record Adoption(String by, Instant at, Optional<Instant> endedAt) {}

  public InstrumentCode code() {
    return newest.instrument().code();
  }

  public String title() {
    return newest.instrument().title();
  }

  /** Whether assessments can be started on it, as far as the adoption goes. */
  public boolean inUse() {
    return adoption.filter(use -> use.endedAt().isEmpty()).isPresent();
  }
}
