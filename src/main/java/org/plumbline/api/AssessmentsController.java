package org.plumbline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.Assessment;
import org.plumbline.assessment.Assessments;
import org.plumbline.assessment.Child;
import org.plumbline.assessment.Children;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Submission;
import org.plumbline.assessment.Submissions;
import org.plumbline.authority.Account;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.Reference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Assessments: start one, read it, submit it. */
@RestController
@RequestMapping(path = "/api/v1/assessments", produces = MediaType.APPLICATION_JSON_VALUE)
class AssessmentsController {
  private final Caller caller;
  private final Children children;
  private final Assessments assessments;
  private final Submissions submissions;

  AssessmentsController(
      Caller caller, Children children, Assessments assessments, Submissions submissions) {
    this.caller = caller;
    this.children = children;
    this.assessments = assessments;
    this.submissions = submissions;
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "startAssessment",
      tags = "Assessments",
      summary = "Start an assessment",
      description =
          "Starts an assessment of a child on the newest version of the instrument that is valid"
              + " for the authority today. It stays on this version for ever.")
  @ApiResponse(responseCode = "201", description = "Started", useReturnTypeSchema = true)
  @Refuses({400, 403, 404, 413, 415, 422})
  ResponseEntity<AssessmentDocument> start(@RequestBody NewAssessment body) {
    Account account = caller.practitioner();
    InstrumentCode instrument = instrument(body.instrument());
    String typed = body.child();
    if (typed == null) {
      throw Refusal.unusable("child is missing. Give the reference of a child.");
    }
    Child child = children.open(account, reference(typed));
    Reference started = assessments.start(account, child, instrument);
    return ResponseEntity.created(URI.create("/api/v1/assessments/" + started))
        .body(document(account, assessments.open(account, started)));
  }

  @GetMapping("/{reference}")
  @Operation(
      operationId = "getAssessment",
      tags = "Assessments",
      summary = "An assessment whole",
      description =
          "What it is, where it stands, its answers with their revisions, what they amount to, and,"
              + " once submitted, the result with its next steps.")
  @ApiResponse(responseCode = "200", description = "The assessment", useReturnTypeSchema = true)
  @Refuses({403, 404})
  AssessmentDocument get(@Parameter(example = "W3NP-8KRA") @PathVariable String reference) {
    Account account = caller.reader();
    return document(account, assessments.open(account, reference(reference)));
  }

  @PostMapping("/{reference}/submission")
  @Operation(
      operationId = "submitAssessment",
      tags = "Assessments",
      summary = "Submit an assessment to a manager",
      description =
          "Judges what is stored and keeps the result and its next steps. Sent again with the same"
              + " Idempotency-Key, it happens once. If-Match names the revision of the assessment"
              + " that you have read: if others wrote in it since, nothing is submitted. There is"
              + " no body.")
  @ApiResponse(responseCode = "200", description = "Submitted", useReturnTypeSchema = true)
  @Refuses({400, 403, 404, 409, 412, 422})
  ResultDocument submit(
      @Parameter(example = "W3NP-8KRA") @PathVariable String reference,
      @Parameter(description = "A UUID, the same for every try at the same act")
          @RequestHeader(name = "Idempotency-Key", required = false)
          @Nullable String idempotencyKey,
      @Parameter(description = "The revision of the assessment that was read", example = "\"12\"")
          @RequestHeader(name = "If-Match", required = false)
          @Nullable String ifMatch) {
    Account account = caller.practitioner();
    Optional<Integer> read = Conditions.readRevision(ifMatch);
    UUID intent = Conditions.intent(idempotencyKey);
    Assessment assessment = assessments.open(account, reference(reference));
    Submission submission =
        assessment instanceof Assessment.Open open
            ? submissions.submit(account, open, read.orElse(open.particulars().revision()), intent)
            : new Submission.NoLongerOpen();
    return switch (submission) {
      case Submission.Done _ -> result(account, assessments.reread(account, assessment));
      case Submission.Incomplete(var missing) ->
          throw new Refusal(
              ProblemDocument.of(
                      HttpStatus.UNPROCESSABLE_CONTENT,
                      "Not complete",
                      "%d answers stand in the way; missing lists them. Give them, then submit."
                          .formatted(missing.size()))
                  .withMissing(missing.stream().map(MissingDocument::of).toList()));
      case Submission.VersionRetired _ -> throw versionRetired(assessment.particulars());
      case Submission.Changed _ ->
          throw new Refusal(
              HttpStatus.PRECONDITION_FAILED,
              "Changed meanwhile",
              "Somebody else wrote in this assessment since the revision that you have seen. Nothing"
                  + " was changed. Read it again, then submit.");
      case Submission.MovedOn _ -> throw movedOn(assessment.particulars());
      case Submission.Undecided _ ->
          throw new Refusal(
              HttpStatus.CONFLICT,
              "Answers wait for a decision",
              "Some answers came from an older version, and the words they were given under"
                  + " changed. Say on the page “Last time's answers” whether each still holds, then"
                  + " submit.");
      case Submission.NoLongerOpen _ -> {
        if (submissions.wasSubmittedBy(account, assessment, intent)) {
          yield result(account, assessments.reread(account, assessment));
        }
        throw noLongerOpen(AssessmentDocument.State.of(assessments.reread(account, assessment)));
      }
    };
  }

  private ResultDocument result(Account account, Assessment assessment) {
    if (assessment instanceof Assessment.Open) {
      // Said to be done and still open: the key did something else before.
      throw Conditions.keyUsedBefore();
    }
    return submissions
        .openResult(account, assessment)
        .map(ResultDocument::of)
        .orElseThrow(() -> new IllegalStateException("submitted without a result"));
  }

  static Refusal noLongerOpen(AssessmentDocument.State state) {
    return new Refusal(
        HttpStatus.CONFLICT,
        "No longer open",
        "The assessment is %s, and nothing was changed. A manager can return a submitted one."
            .formatted(state));
  }

  static Refusal versionRetired(Particulars about) {
    return new Refusal(
        HttpStatus.CONFLICT,
        "Version retired",
        ("%s was retired, so nobody can write in this assessment any more or submit it. What was"
                + " saved is kept. Start a new assessment to go on.")
            .formatted(about.version().instrument().ref()));
  }

  /** Its work goes on in another assessment. */
  static Refusal movedOn(Particulars about) {
    return new Refusal(
        HttpStatus.CONFLICT,
        "Moved to a newer version",
        "The work in %s was moved to a newer version of the form, so nobody can write here any more. What was saved is kept, here and there."
            .formatted(about.reference()));
  }

  private AssessmentDocument document(Account account, Assessment assessment) {
    return AssessmentDocument.of(
        assessment,
        submissions.outcome(account, assessment),
        assessment instanceof Assessment.Open open
            ? submissions.findReturn(account, open)
            : Optional.empty(),
        assessment instanceof Assessment.Open
            ? Optional.empty()
            : submissions.openResult(account, assessment));
  }

  static Reference reference(String typed) {
    return Reference.parse(typed).orElseThrow(() -> new NoSuchRecord(typed));
  }

  private static InstrumentCode instrument(@Nullable String typed) {
    try {
      return new InstrumentCode(typed == null ? "" : typed);
    } catch (IllegalArgumentException misspelt) {
      throw Refusal.unusable(
          "instrument is not the code of an instrument. Take it from the library.");
    }
  }
}
