package org.plumbline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.plumbline.drafting.CreateResult;
import org.plumbline.drafting.DraftCreator;
import org.plumbline.drafting.Drafts;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of the caller's authority. They are edited on pages, and published by two people. */
@RestController
@RequestMapping(path = "/api/v1/drafts", produces = MediaType.APPLICATION_JSON_VALUE)
class DraftsController {
  private static final String YAML = "application/yaml";

  private final Caller caller;
  private final DraftCreator creator;
  private final Drafts drafts;

  DraftsController(Caller caller, DraftCreator creator, Drafts drafts) {
    this.caller = caller;
    this.creator = creator;
    this.drafts = drafts;
  }

  @PostMapping(consumes = YAML)
  @Operation(
      operationId = "beginDraft",
      tags = "Drafts",
      summary = "Begin a draft from a definition file",
      description =
          "Makes a draft of what the file says, sound or not, as long as it can be read; what"
              + " cannot is listed with line and column, all of it at once. Of an instrument that"
              + " is published already it becomes the draft of the next version. An instrument has"
              + " one open draft at a time. Nothing is published by this: a board admin asks for"
              + " that, and a second person approves. For board admins.",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              description = "The definition file, in UTF-8",
              content = @Content(mediaType = YAML, schema = @Schema(type = "string"))))
  @ApiResponse(
      responseCode = "201",
      description = "Begun; Location is its page",
      useReturnTypeSchema = true)
  @Refuses({400, 403, 409, 413, 415, 422})
  ResponseEntity<DraftDocument> begin(@RequestBody byte[] file) {
    var admin = caller.boardAdmin();
    return switch (creator.file(admin, "the body", file)) {
      case CreateResult.Begun(InstrumentCode code) ->
          ResponseEntity.created(URI.create("/instruments/" + code + "/draft"))
              .body(DraftDocument.of(drafts.open(admin, code)));
      case CreateResult.AlreadyOpen(InstrumentCode code) ->
          throw new Refusal(
              HttpStatus.CONFLICT,
              "Draft open already",
              "%s has an open draft, which all board admins of your authority share. Publish or discard it first."
                  .formatted(code));
      case CreateResult.Refused(List<Problem> problems) ->
          throw new Refusal(
              ProblemDocument.of(
                      HttpStatus.UNPROCESSABLE_CONTENT,
                      "No draft can be made of it",
                      "The definition file cannot be used as it is. Put right what faults list, and send it again.")
                  .withFaults(problems.stream().map(FaultDocument::of).toList()));
    };
  }
}
