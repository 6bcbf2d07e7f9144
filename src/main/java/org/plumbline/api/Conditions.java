package org.plumbline.api;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads the headers under which a change is made. */
final class Conditions {
  private static final Pattern REVISION = Pattern.compile("\"(\\d{1,9})\"");
  private static final Pattern KEY =
      Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private Conditions() {}

  /** The revision of the answer that the sender has seen; 0 when it was never answered. */
  static int seenRevision(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
    if (ifMatch != null && ifNoneMatch != null) {
      throw Refusal.malformed("If-Match and If-None-Match exclude each other. Send one of them.");
    }
    if (ifNoneMatch != null) {
      if (ifNoneMatch.strip().equals("*")) {
        return 0;
      }
      throw Refusal.malformed("If-None-Match takes * here: the answer was never given before.");
    }
    if (ifMatch == null) {
      throw new Refusal(
          HttpStatus.PRECONDITION_REQUIRED,
          "Condition missing",
          "Send If-Match with the revision of the answer that you have seen, such as \"3\", or"
              + " If-None-Match: * when it was never answered, so that nobody's words are"
              + " overwritten unseen.");
    }
    return revision(ifMatch);
  }

  /** The revision of the assessment that the sender has read, where they say it. */
  static Optional<Integer> readRevision(@Nullable String ifMatch) {
    return Optional.ofNullable(ifMatch).map(Conditions::revision);
  }

  private static int revision(String ifMatch) {
    Matcher revision = REVISION.matcher(ifMatch.strip());
    if (!revision.matches()) {
      throw Refusal.malformed(
          "If-Match takes one revision in quotation marks here, such as \"3\".");
    }
    return Integer.parseInt(revision.group(1));
  }

  /** What the sender calls this act; a new one where it is not called anything. */
  static UUID intent(@Nullable String idempotencyKey) {
    return Optional.ofNullable(idempotencyKey).map(Conditions::uuid).orElseGet(UUID::randomUUID);
  }

  private static UUID uuid(String typed) {
    // Some senders put it in quotation marks, as structured headers have it.
    String key = typed.strip().replaceAll("^\"|\"$", "");
    if (!KEY.matcher(key).matches()) {
      throw Refusal.malformed("Idempotency-Key is not a UUID. Make a new one for each act.");
    }
    return UUID.fromString(key);
  }

  static Refusal keyUsedBefore() {
    return Refusal.unusable(
        "This Idempotency-Key was used for another act. Make a new one for each act.");
  }
}
