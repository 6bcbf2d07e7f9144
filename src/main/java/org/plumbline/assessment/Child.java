package org.plumbline.assessment;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.plumbline.id.ChildId;
import org.plumbline.id.Reference;

/** A child known to one authority. */
public record Child(
    ChildId id,
    Reference reference,
    String givenName,
    String familyName,
    Optional<LocalDate> bornOn) {
  public String name() {
    return givenName + " " + familyName;
  }

  /** Whole years of age on a day; empty when the date of birth is not known or lies after it. */
  public Optional<Integer> age(LocalDate on) {
    return bornOn
        .filter(birth -> !birth.isAfter(on))
        .map(birth -> Period.between(birth, on).getYears());
  }

  /** Name and age, as heads of pages and lists give them: "Jamie Ellis, 15". */
  public String nameAndAge(LocalDate on) {
    return age(on).map(years -> name() + ", " + years).orElse(name());
  }
}
