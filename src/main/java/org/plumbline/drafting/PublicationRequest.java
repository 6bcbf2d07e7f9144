package org.plumbline.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.plumbline.id.AccountId;
import org.plumbline.id.DraftId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;

/**
 * Somebody asking that a draft be published, as it stood at one revision. What is edited later is
 * no part of it.
 *
 * @param round counts the requests of one draft
 * @param number that the version shall have
 * @param sha256 of the definition: exactly this is approved and published
 * @param note what is new, in the words of who asks; may be empty
 * @param dueOn the day on which to publish; as soon as it is approved when empty
 * @param askedBy name of who asks
 */
public record PublicationRequest(
    DraftId draft,
    int round,
    InstrumentCode code,
    int revision,
    VersionNumber number,
    String sha256,
    String note,
    Optional<LocalDate> dueOn,
    AccountId askedById,
    String askedBy,
    Instant askedAt,
    Standing standing) {

  /** Where a request stands. */
  public sealed interface Standing {
    /** Nobody has decided. */
    record Waiting() implements Standing {}

    /**
     * It is published on its day.
     *
     * @param trouble what kept it from being published, where that was tried
     */
    record Approved(String by, Instant at, Optional<String> trouble) implements Standing {}

    /** It is not published; whoever asked can change the draft and ask again. */
    record Refused(String by, Instant at, String reason) implements Standing {}

    /** Somebody took it back. */
    record Withdrawn(String by, Instant at) implements Standing {}

    /** It is a version now. */
    record Published(String approvedBy, Instant at) implements Standing {}
  }

  public VersionRef version() {
    return new VersionRef(code, number);
  }

  /** Whether something is still to come of it; a draft has one such request at most. */
  public boolean isOpen() {
    return switch (standing) {
      case Standing.Waiting _, Standing.Approved _ -> true;
      case Standing.Refused _, Standing.Withdrawn _, Standing.Published _ -> false;
    };
  }

  boolean isDue(LocalDate today) {
    return dueOn.map(day -> !day.isAfter(today)).orElse(true);
  }
}
