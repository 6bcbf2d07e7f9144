package org.plumbline.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import org.plumbline.assessment.NoSuchRecord;
import org.plumbline.comparing.Comparisons;
import org.plumbline.comparing.VersionPair;
import org.plumbline.id.VersionRef;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How two published versions differ, for everybody who is signed in. */
@RestController
@RequestMapping("/api/v1/comparisons")
class ComparisonsController {
  private final Caller caller;
  private final Comparisons comparisons;

  ComparisonsController(Caller caller, Comparisons comparisons) {
    this.caller = caller;
    this.comparisons = comparisons;
  }

  @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      tags = "Comparisons",
      operationId = "compare",
      summary = "Compare two versions word by word",
      description =
          """
          The versions may be of one instrument or of two, of any that the authority owns, has \
          adopted or is offered. Elements are matched by their ids. Where two instruments have \
          none in common, those are matched that people of the authority confirmed, and nothing \
          else; the changes then bear the ids of the first.\
          """)
  @Refuses({400, 404})
  ComparisonDocument compare(
      @Parameter(description = "As code@number", example = "cambridgeshire-peterborough-cse@1")
          @RequestParam
          String from,
      @Parameter(description = "As code@number", example = "hammersmith-fulham-exploitation@1")
          @RequestParam
          String to) {
    VersionPair pair = new VersionPair(ref("from", from), ref("to", to));
    return comparisons
        .find(caller.anyone(), pair)
        .map(ComparisonDocument::of)
        .orElseThrow(() -> new NoSuchRecord(pair.toString()));
  }

  private static VersionRef ref(String name, String text) {
    try {
      return VersionRef.parse(text);
    } catch (IllegalArgumentException misspelt) {
      throw Refusal.malformed(
          "The parameter %s names no version. Write it as code@number, such as %s."
              .formatted(name, "northamptonshire-cse@1"));
    }
  }
}
