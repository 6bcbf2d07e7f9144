package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A child to be entered. */
@Schema(description = "A child to be entered")
record NewChild(
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200, example = "Jamie")
        @Nullable String givenName,
    @Schema(requiredMode = Schema.RequiredMode.REQUIRED, maxLength = 200, example = "Ellis")
        @Nullable String familyName,
    @Schema(description = "Left out when it is not known", example = "2011-04-05")
        @Nullable LocalDate bornOn,
    @Schema(description = "True: another child than those alike, who were looked at")
        @Nullable Boolean another) {
  private static final int MOST_CHARACTERS = 200;

  String checkedGivenName() {
    return checked("givenName", givenName);
  }

  String checkedFamilyName() {
    return checked("familyName", familyName);
  }

  Optional<LocalDate> checkedBirth(LocalDate today) {
    if (bornOn == null) {
      return Optional.empty();
    }
    if (bornOn.isAfter(today) || bornOn.getYear() < 1900) {
      throw Refusal.unusable("bornOn is not the date of birth of a child. Check the year.");
    }
    return Optional.of(bornOn);
  }

  private static String checked(String what, @Nullable String name) {
    if (name == null || name.isBlank()) {
      throw Refusal.unusable("%s is missing. Write the child's name.".formatted(what));
    }
    String stripped = name.strip();
    if (stripped.length() > MOST_CHARACTERS) {
      throw Refusal.unusable(
          "%s has more than %d characters. Shorten it.".formatted(what, MOST_CHARACTERS));
    }
    if (stripped
        .codePoints()
        .anyMatch(c ->
            Character.isISOControl(c)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))) {
      throw Refusal.unusable(
          "%s contains a sign that is not a character. Type it again.".formatted(what));
    }
    return stripped;
  }
}
