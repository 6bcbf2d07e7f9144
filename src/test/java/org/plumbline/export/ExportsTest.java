package org.plumbline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.plumbline.schema.ChangeClass;

/** What people are given. */
class ExportsTest {
  private final Exports exports = new Exports();

  @Test
  void a_file_is_called_by_what_is_in_it() {
    ComparisonCopy seeds = Copies.ofTheSeeds();
    ComparisonCopy versions = Copies.of(Copies.NORTHAMPTONSHIRE, Copies.NORTHAMPTONSHIRE);

    assertThat(exports.find(seeds, Format.CSV).map(ExportedFile::name))
        .hasValue(
            "cambridgeshire-peterborough-cse-1-and-hammersmith-fulham-exploitation-1-changes.csv");
    assertThat(
            exports
                .find(Copies.only(versions, ChangeClass.WORDING), Format.WORD)
                .map(ExportedFile::name))
        .hasValue("northamptonshire-cse-1-to-1-wording-changes.docx");
  }

  @Test
  void each_kind_of_file_is_made_again_and_again() {
    assertThat(Arrays.stream(Format.values()))
        .allSatisfy(format -> {
          for (int i = 0; i < 3; i++) {
            assertThat(exports.find(Copies.ofTheSeeds(), format))
                .hasValueSatisfying(file -> {
                  assertThat(file.size()).isPositive();
                  assertThat(file.mediaType()).isEqualTo(format.mediaType());
                });
          }
        });
  }

  @Test
  void where_too_many_are_being_made_nobody_waits_for_one_more() {
    assertThat(new Exports(0, Duration.ZERO).find(Copies.ofTheSeeds(), Format.CSV)).isEmpty();
  }
}
