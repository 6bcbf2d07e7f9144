package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Level;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;

/** Routes by level and authority, and the cells that nobody has written. */
class RoutingMatrixTest {
  private static final AuthorityCode PETERBOROUGH = new AuthorityCode("peterborough");
  private static final Draft PRINTED =
      SeedDrafts.draft(SeedDrafts.instrument("cambridgeshire-peterborough-cse"));

  private static Draft without(Draft draft, String route) {
    return SeedDrafts.after(draft, Edits.remove(draft, TreePath.of(KeyName.ROUTING).entry(route)));
  }

  private static List<String> empty(Draft draft) {
    return RoutingMatrix.of(draft.instrument()).rows().stream()
        .filter(row -> row.level().isPresent())
        .flatMap(row ->
            row.cells().stream()
                .filter(RoutingMatrix.Cell::isEmpty)
                .map(cell -> row.level().map(Level::label).orElse("any") + " " + cell.authority()))
        .toList();
  }

  @Test
  void there_is_a_row_for_each_level_and_one_for_any() {
    assertThat(
            RoutingMatrix.of(PRINTED.instrument()).rows().stream()
                .map(row -> row.level().map(Level::label).orElse("any")))
        .containsExactly("MILD", "MODERATE", "SIGNIFICANT", "any");
  }

  @Test
  void the_printed_instrument_has_no_empty_cell() {
    assertThat(RoutingMatrix.of(PRINTED.instrument()).countEmpty()).isZero();
  }

  @Test
  void a_route_that_goes_leaves_its_cell_empty() {
    Draft draft = without(PRINTED, "peterborough_moderate");

    assertThat(empty(draft)).containsExactly("MODERATE peterborough");
    assertThat(RoutingMatrix.of(draft.instrument()).countEmpty()).isEqualTo(1);
  }

  @Test
  void a_cell_is_begun_with_its_level_and_authority_in_one_edit() {
    Draft draft = without(PRINTED, "peterborough_moderate");
    Draft begun =
        SeedDrafts.after(
            draft, RoutingMatrix.begin(draft, Optional.of(new OptionId("moderate")), PETERBOROUGH));

    assertThat(empty(begun)).isEmpty();
    assertThat(begun.problems()).isEmpty();
    assertThat(begun.instrument().routing().getLast().authorities()).containsExactly(PETERBOROUGH);
  }

  @Test
  void what_is_for_any_level_speaks_in_every_cell() {
    Draft draft = without(PRINTED, "peterborough_moderate");
    Draft begun =
        SeedDrafts.after(draft, RoutingMatrix.begin(draft, Optional.empty(), PETERBOROUGH));

    assertThat(empty(begun)).isEmpty();
    assertThat(RoutingMatrix.of(begun.instrument()).rows().getLast().cells().getLast().routes())
        .hasSize(1);
  }
}
