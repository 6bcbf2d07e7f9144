package org.plumbline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.Position;
import org.plumbline.instrument.Problem;

/** What is wrong with a definition file, where, and what to do. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Fault", description = "What is wrong with a definition file")
record FaultDocument(
    @Schema(description = "Keys and indexes from the top", example = "/sections/2/items/0/label")
        String path,
    @Schema(description = "Line of the body, where it has one") @Nullable Integer line,
    @Schema(description = "Column of the body") @Nullable Integer column,
    @Schema(example = "'label' in section 3 (education), item 1 (attendance) is missing")
        String what,
    @Schema(example = "Write what is printed there.") String remedy) {

  static FaultDocument of(Problem problem) {
    return new FaultDocument(
        problem.place().path(),
        problem.place().position().map(Position::line).orElse(null),
        problem.place().position().map(Position::column).orElse(null),
        problem.place().words() + " " + problem.wrong(),
        problem.remedy());
  }
}
