package org.plumbline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Given;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Saving;
import org.plumbline.assessment.SingleAnswers;
import org.plumbline.authority.Account;
import org.plumbline.id.ItemId;
import org.plumbline.id.Reference;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.plumbline.response.Misfits;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Writes answers, one at a time. Whoever writes says which revision they have seen, and what
 * somebody else wrote since is shown to them instead of being overwritten.
 */
@RestController
@RequestMapping(
    path = "/api/v1/assessments/{reference}/answers/{slot}",
    produces = MediaType.APPLICATION_JSON_VALUE)
class AnswersController {
  private final Caller caller;
  private final Assessments assessments;
  private final SingleAnswers answers;

  AnswersController(Caller caller, Assessments assessments, SingleAnswers answers) {
    this.caller = caller;
    this.assessments = assessments;
    this.answers = answers;
  }

  @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "putAnswer",
      tags = "Answers",
      summary = "Write an answer",
      description =
          "Stores one answer, committed when this returns. If-Match names the revision that the"
              + " writer has seen, or If-None-Match: * says that there was none. When somebody else"
              + " has written something else since, nothing is changed and 412 shows theirs. What"
              + " cannot be stored is refused; what is doubtful is stored and comes back with"
              + " warnings. The body null clears the answer, as DELETE does.")
  @ApiResponse(responseCode = "200", description = "Stored", useReturnTypeSchema = true)
  @Refuses({400, 403, 404, 409, 412, 413, 415, 422, 428})
  ResponseEntity<SavedAnswer> put(
      @Parameter(example = "W3NP-8KRA") @PathVariable String reference,
      @Parameter(description = "Id of an item, or of a part of one", example = "coercion_level")
          @PathVariable
          String slot,
      @Parameter(description = "The revision seen", example = "\"3\"")
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch,
      @Parameter(description = "* when it was never answered")
          @RequestHeader(name = "If-None-Match", required = false)
          @Nullable String ifNoneMatch,
      @Parameter(description = "A UUID, the same for every try at the same change")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String idempotencyKey,
      @RequestBody(required = false) @Nullable AnswerBody body,
      @Parameter(hidden = true) HttpServletRequest request) {
    Account account = caller.practitioner();
    if (body == null && request.getContentLengthLong() < "null".length()) {
      // An answer is not cleared because a body got lost on the way.
      throw Refusal.malformed(
          "The body is missing. Send an answer as JSON, or DELETE to clear it.");
    }
    Change change =
        new Change(reference, slot, Conditions.seenRevision(ifMatch, ifNoneMatch), idempotencyKey);
    return save(account, change, Optional.ofNullable(body).map(AnswerBody::answer));
  }

  @DeleteMapping
  @Operation(
      operationId = "clearAnswer",
      tags = "Answers",
      summary = "Clear an answer",
      description = "Under the same conditions as writing. What stood there stays in the history.")
  @ApiResponse(responseCode = "200", description = "Cleared", useReturnTypeSchema = true)
  @Refuses({400, 403, 404, 409, 412, 422, 428})
  ResponseEntity<SavedAnswer> clear(
      @Parameter(example = "W3NP-8KRA") @PathVariable String reference,
      @Parameter(description = "Id of an item, or of a part of one", example = "coercion_level")
          @PathVariable
          String slot,
      @Parameter(description = "The revision seen", example = "\"3\"")
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch,
      @Parameter(description = "A UUID, the same for every try at the same change")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String idempotencyKey) {
    Account account = caller.practitioner();
    return save(
        account,
        new Change(reference, slot, Conditions.seenRevision(ifMatch, null), idempotencyKey),
        Optional.empty());
  }

  /** Where somebody writes, and on what they have seen. */
  private record Change(
      String reference, String slot, int seenRevision, @Nullable String idempotencyKey) {}

  private ResponseEntity<SavedAnswer> save(
      Account account, Change change, Optional<Answer> answer) {
    Reference reference = AssessmentsController.reference(change.reference());
    Particulars about =
        answers.findOpen(account, reference).orElseThrow(() -> noLongerOpen(account, reference));
    FormIndex form = about.version().form();
    FormIndex.Question asked = question(form, change.slot());
    Slot slot = asked.slot();
    int seen = change.seenRevision();
    Saving saving =
        answers.save(
            account,
            about,
            asked.section().id(),
            slot,
            seen,
            answer,
            Conditions.intent(change.idempotencyKey()));
    return switch (saving) {
      case Saving.Saved(var given, var at) -> {
        if (given.revision() <= seen && !given.answer().equals(answer)) {
          throw Conditions.keyUsedBefore();
        }
        yield saved(form, slot.id(), given, at);
      }
      case Saving.Clash(var theirs, var _) -> throw clash(slot.id(), theirs);
      case Saving.Refused(var why) ->
          throw new Refusal(
              ProblemDocument.of(HttpStatus.UNPROCESSABLE_CONTENT, "Cannot be stored", why)
                  .withMisfits(misfits(form, slot.id(), answer, false)));
      case Saving.VersionRetired _ -> throw AssessmentsController.versionRetired(about);
      case Saving.MovedOn _ -> throw AssessmentsController.movedOn(about);
      case Saving.NoLongerOpen _ -> throw noLongerOpen(account, reference);
    };
  }

  private Refusal noLongerOpen(Account account, Reference reference) {
    return AssessmentsController.noLongerOpen(
        AssessmentDocument.State.of(assessments.open(account, reference)));
  }

  private static ResponseEntity<SavedAnswer> saved(
      FormIndex form, ItemId slot, Given given, Instant at) {
    return ResponseEntity.ok()
        .eTag("\"" + given.revision() + "\"")
        .body(
            new SavedAnswer(
                SlotDocument.of(slot, given), at, misfits(form, slot, given.answer(), true)));
  }

  private static Refusal clash(ItemId slot, Given theirs) {
    return new Refusal(
        ProblemDocument.of(
                HttpStatus.PRECONDITION_FAILED,
                "Changed meanwhile",
                theirs
                    .by()
                    .map(person ->
                        person.name()
                            + " wrote there since. Nothing was changed. theirs shows what stands"
                            + " there: decide, then write on its revision.")
                    .orElse(
                        "Nobody has answered this yet. Nothing was changed. Write on revision"
                            + " \"0\"."))
            .withTheirs(SlotDocument.of(slot, theirs)));
  }

  private static List<MisfitDocument> misfits(
      FormIndex form, ItemId slot, Optional<Answer> answer, boolean storable) {
    return answer.stream()
        .flatMap(given -> Misfits.check(form, slot, given).stream())
        .filter(misfit -> misfit.isStorable() == storable)
        .map(MisfitDocument::of)
        .toList();
  }

  private static FormIndex.Question question(FormIndex form, String typed) {
    return form.questions().stream()
        .filter(asked -> asked.slot().id().value().equals(typed))
        .findFirst()
        .orElseThrow(() ->
            new Refusal(
                HttpStatus.NOT_FOUND,
                "Nothing asked there",
                "The version of this assessment asks nothing under the id in the address. Take an"
                    + " id from the definition of the version."));
  }
}
