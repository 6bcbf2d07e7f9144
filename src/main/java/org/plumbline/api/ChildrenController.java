package org.plumbline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plumbline.assessment.Child;
import org.plumbline.assessment.Children;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.authority.Account;
import org.plumbline.id.Reference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The children of the caller's authority. Every look at a record is in the audit trail. */
@RestController
@RequestMapping(path = "/api/v1/children", produces = MediaType.APPLICATION_JSON_VALUE)
class ChildrenController {
  private final Caller caller;
  private final Children children;

  ChildrenController(Caller caller, Children children) {
    this.caller = caller;
    this.children = children;
  }

  @GetMapping
  @Operation(
      operationId = "searchChildren",
      tags = "Children",
      summary = "Children found by name or reference",
      description =
          "Children whose names hold every word, or whose reference it is; at most 50, by family"
              + " name. One word has two letters at least. An assessment is of a child, so a child is found or entered first.")
  @ApiResponse(responseCode = "200", description = "Those found", useReturnTypeSchema = true)
  @Refuses({400, 403, 422})
  List<ChildDocument> search(
      @Parameter(description = "Words, or a reference", example = "Ellis") @RequestParam
          String search) {
    return children.search(caller.reader(), search).stream().map(ChildDocument::of).toList();
  }

  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "enterChild",
      tags = "Children",
      summary = "Enter a child",
      description =
          "Enters a child whom the authority does not know yet. Where children who may be the same"
              + " are known, they are returned with 409: use one of them, or send another: true.")
  @ApiResponse(responseCode = "201", description = "Entered", useReturnTypeSchema = true)
  @Refuses({400, 403, 409, 413, 415, 422})
  ResponseEntity<ChildDocument> enter(@RequestBody NewChild body) {
    Account account = caller.practitioner();
    String givenName = body.writtenGivenName();
    String familyName = body.writtenFamilyName();
    Optional<LocalDate> bornOn = body.birth();
    if (!Boolean.TRUE.equals(body.another())) {
      List<Child> alike = children.alike(account, givenName, familyName, bornOn);
      if (!alike.isEmpty()) {
        throw new Refusal(
            ProblemDocument.of(
                    HttpStatus.CONFLICT,
                    "Perhaps known already",
                    "A child who may be the same is known already. Use the record of one of those"
                        + " alike, or send another: true.")
                .withAlike(alike.stream().map(ChildDocument::of).toList()));
      }
    }
    Child child = children.register(account, givenName, familyName, bornOn);
    return ResponseEntity.created(URI.create("/api/v1/children/" + child.reference()))
        .body(ChildDocument.of(child));
  }

  @GetMapping("/{reference}")
  @Operation(operationId = "getChild", tags = "Children", summary = "A child")
  @ApiResponse(responseCode = "200", description = "The child", useReturnTypeSchema = true)
  @Refuses({403, 404})
  ChildDocument get(@Parameter(example = "K7MQ-4TXD") @PathVariable String reference) {
    Account account = caller.reader();
    return ChildDocument.of(
        children.open(
            account, Reference.parse(reference).orElseThrow(() -> new NoSuchRecord(reference))));
  }
}
