package org.plumbline.api;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.definition.DefinitionWriter;
import org.plumbline.id.AuthorityId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Instruments and their versions, for everybody who is signed in. */
@RestController
@RequestMapping("/api/v1/instruments")
class InstrumentsController {
  private static final String YAML = "application/yaml";

  private final Caller caller;
  private final PublishedVersions versions;

  InstrumentsController(Caller caller, PublishedVersions versions) {
    this.caller = caller;
    this.versions = versions;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "listInstruments",
      tags = "Instruments",
      summary = "The library",
      description = "The instruments that the authority owns, uses or is offered, by title.")
  @ApiResponse(responseCode = "200", description = "The library", useReturnTypeSchema = true)
  List<InstrumentDocument> list() {
    return versions.listLibrary(caller.anyone().authority().id()).stream()
        .map(InstrumentDocument::of)
        .toList();
  }

  @GetMapping(path = "/{code}/versions/{number}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "getDefinition",
      tags = "Instruments",
      summary = "The definition of a version",
      description =
          "The whole version, as JSON or, with Accept: application/yaml, as its definition file."
              + " It never changes. The ETag is the SHA-256 of the definition file.")
  @ApiResponse(
      responseCode = "200",
      description = "The definition",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON_VALUE,
            schema =
                @Schema(
                    type = "object",
                    requiredProperties = {"instrument", "version", "owner", "title", "sections"})),
        @Content(mediaType = YAML, schema = @Schema(type = "string"))
      })
  @ApiResponse(
      responseCode = "304",
      description = "If-None-Match names its ETag: it is as it was",
      content = @Content)
  @Refuses({404})
  ResponseEntity<byte[]> definition(
      @Parameter(example = "cambridgeshire-peterborough-cse") @PathVariable String code,
      @Parameter(example = "1") @PathVariable String number,
      @Parameter(hidden = true) WebRequest request) {
    PublishedVersion version = get(code, number);
    return answer(version, request, () -> DefinitionWriter.json(version.instrument()));
  }

  @GetMapping(path = "/{code}/versions/{number}", produces = YAML)
  @Hidden
  ResponseEntity<byte[]> definitionFile(
      @PathVariable String code, @PathVariable String number, WebRequest request) {
    PublishedVersion version = get(code, number);
    return answer(version, request, () -> DefinitionWriter.write(version.instrument()));
  }

  private PublishedVersion get(String code, String number) {
    AuthorityId authority = caller.anyone().authority().id();
    return ref(code, number)
        .flatMap(ref -> versions.findInLibrary(ref, authority))
        .orElseThrow(() -> new NoSuchRecord(code));
  }

  private static ResponseEntity<byte[]> answer(
      PublishedVersion version, WebRequest request, Supplier<String> text) {
    String tag = "\"" + version.sha256() + "\"";
    boolean unchanged = request.checkNotModified(tag);
    ResponseEntity.BodyBuilder answer =
        unchanged ? ResponseEntity.status(HttpStatus.NOT_MODIFIED) : ResponseEntity.ok();
    answer
        .eTag(tag)
        .cacheControl(CacheControl.noCache().cachePrivate())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION);
    return unchanged ? answer.build() : answer.body(text.get().getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<VersionRef> ref(String code, String number) {
    try {
      return Optional.of(
          new VersionRef(new InstrumentCode(code), new VersionNumber(Integer.parseInt(number))));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }
}
