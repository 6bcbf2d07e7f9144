package org.plumbline.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Objects;
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
  String writtenGivenName() {
    return Objects.requireNonNullElse(givenName, "");
  }

  String writtenFamilyName() {
    return Objects.requireNonNullElse(familyName, "");
  }

  Optional<LocalDate> birth() {
    return Optional.ofNullable(bornOn);
  }
}
