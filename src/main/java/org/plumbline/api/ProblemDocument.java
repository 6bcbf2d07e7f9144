package org.plumbline.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Why a request was not carried out, as RFC 9457 has it; names no class and no other authority.
 *
 * @param title the same for every problem of its kind
 * @param detail what is wrong this time, and what to do
 * @param line of the body, where its JSON is at fault
 * @param theirs what stands in the place now that somebody else has written
 * @param missing what keeps an assessment from being submitted
 * @param misfits what about the answer cannot be stored
 * @param alike children who may be the same as the one to be entered
 * @param faults what is wrong with a definition file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Problem",
    description = "Why a request was not carried out (RFC 9457). Nothing was changed by it.")
record ProblemDocument(
    @Schema(example = "about:blank") String type,
    @Schema(description = "The same for every problem of its kind", example = "Not found")
        String title,
    @Schema(description = "The HTTP status", example = "404") int status,
    @Schema(
            description = "What is wrong this time, and what to do",
            example =
                "Your authority has no such record. Check the reference, or ask who gave it to you.")
        String detail,
    @Schema(description = "Line of the body at fault") @Nullable Integer line,
    @Schema(description = "Column of the body at fault") @Nullable Integer column,
    @Schema(description = "What stands there now; with 412") @Nullable SlotDocument theirs,
    @Schema(description = "What stops submission; with 422")
        @Nullable List<MissingDocument> missing,
    @Schema(description = "What cannot be stored; with 422") @Nullable List<MisfitDocument> misfits,
    @Schema(description = "Children who may be the same; with 409")
        @Nullable List<ChildDocument> alike,
    @Schema(description = "What is wrong with a definition file; with 422")
        @Nullable List<FaultDocument> faults) {

  static ProblemDocument of(HttpStatus status, String title, String detail) {
    return new ProblemDocument(
        "about:blank", title, status.value(), detail, null, null, null, null, null, null, null);
  }

  ProblemDocument at(int faultyLine, int faultyColumn) {
    return new ProblemDocument(
        type,
        title,
        status,
        detail,
        faultyLine,
        faultyColumn,
        theirs,
        missing,
        misfits,
        alike,
        faults);
  }

  ProblemDocument withTheirs(SlotDocument standing) {
    return new ProblemDocument(
        type, title, status, detail, line, column, standing, missing, misfits, alike, faults);
  }

  ProblemDocument withMissing(List<MissingDocument> open) {
    return new ProblemDocument(
        type, title, status, detail, line, column, theirs, open, misfits, alike, faults);
  }

  ProblemDocument withMisfits(List<MisfitDocument> unstorable) {
    return new ProblemDocument(
        type, title, status, detail, line, column, theirs, missing, unstorable, alike, faults);
  }

  ProblemDocument withAlike(List<ChildDocument> children) {
    return new ProblemDocument(
        type, title, status, detail, line, column, theirs, missing, misfits, children, faults);
  }

  ProblemDocument withFaults(List<FaultDocument> wrong) {
    return new ProblemDocument(
        type, title, status, detail, line, column, theirs, missing, misfits, alike, wrong);
  }
}
