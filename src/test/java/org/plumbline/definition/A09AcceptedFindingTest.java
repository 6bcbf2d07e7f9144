package org.plumbline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.EditorialNote;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Problem;

/** A note can say of which finding it is the reason. */
class A09AcceptedFindingTest {
  private static final Fingerprint FINDING = Fingerprint.of("a finding");

  private static String yaml(String accepts) {
    return """
    sections:
      - id: one
        title: One
        items:
          - {id: remarks, kind: text, label: Remarks}
    notes:
      - decision: kept
        text: The board decided so.
        accepts: %s
    """
        .formatted(accepts);
  }

  @Test
  void the_note_carries_the_fingerprint_of_the_finding() {
    assertThat(Definitions.instrument(yaml(FINDING.hex())).notes())
        .flatExtracting(note -> note.accepts().stream().toList())
        .containsExactly(FINDING);
  }

  @Test
  void notes_without_one_are_written_as_before() {
    EditorialNote note =
        Definitions.instrument(yaml(FINDING.hex()).replaceAll(" *accepts.*\n", ""))
            .notes()
            .getFirst();
    assertThat(note.accepts()).isEmpty();
  }

  @Test
  void whatever_is_no_fingerprint_is_refused() {
    Reading reading = DefinitionReader.read("test.yaml", Definitions.withHead(yaml("7f3a")));
    assertThat(reading)
        .isInstanceOfSatisfying(
            Reading.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::sentence)
                    .isEqualTo(
                        List.of(
                            "'accepts' in note “The board decided so.” is '7f3a', not a fingerprint. Write the 64 digits"
                                + " and letters from a to f of a SHA-256.")));
  }
}
