package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.response.Answer;

/** Two changes of one answer: brought together where they can be, left to a person where not. */
class MergeTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  @Property
  void what_only_one_of_them_changed_is_taken(
      @ForAll("answers") Optional<Answer> base, @ForAll("answers") Optional<Answer> changed) {
    assertThat(Merge.of(base, changed, base)).contains(new Merge(changed));
    assertThat(Merge.of(base, base, changed)).contains(new Merge(changed));
  }

  @Property
  void what_both_changed_alike_is_taken(
      @ForAll("answers") Optional<Answer> base, @ForAll("answers") Optional<Answer> changed) {
    assertThat(Merge.of(base, changed, changed)).contains(new Merge(changed));
  }

  @Property
  void ticks_come_together_the_same_whoever_is_first(
      @ForAll("ticks") Optional<Answer> base,
      @ForAll("ticks") Optional<Answer> mine,
      @ForAll("ticks") Optional<Answer> theirs) {
    assertThat(Merge.of(base, mine, theirs)).isEqualTo(Merge.of(base, theirs, mine));
  }

  @Property
  void no_tick_is_lost_and_none_taken_away_comes_back(
      @ForAll("plainTicks") Answer.Ticked base,
      @ForAll("plainTicks") Answer.Ticked mine,
      @ForAll("plainTicks") Answer.Ticked theirs) {
    Answer.Ticked merged =
        (Answer.Ticked)
            Merge.of(Optional.of(base), Optional.of(mine), Optional.of(theirs))
                .orElseThrow()
                .answer()
                .orElseThrow();

    for (String id : List.of("a", "b", "c", "d")) {
      OptionId option = new OptionId(id);
      boolean was = base.ticked().contains(option);
      boolean here = mine.ticked().contains(option);
      boolean there = theirs.ticked().contains(option);
      assertThat(merged.ticked().contains(option)).isEqualTo(was ? here && there : here || there);
    }
  }

  @Provide
  Arbitrary<Optional<Answer>> answers() {
    return Arbitraries.oneOf(ticks(), tables(), values());
  }

  @Provide
  Arbitrary<Optional<Answer>> ticks() {
    Arbitrary<Map<OptionId, String>> details =
        Arbitraries.maps(options(), Arbitraries.of("", "x", "y")).ofMaxSize(2);
    return plainTicks()
        .flatMap(ticked -> details.map(words -> (Answer) new Answer.Ticked(ticked.ticked(), words)))
        .optional();
  }

  @Provide
  Arbitrary<Answer.Ticked> plainTicks() {
    return options().set().ofMaxSize(4).map(set -> new Answer.Ticked(new TreeSet<>(set), Map.of()));
  }

  private static Arbitrary<OptionId> options() {
    return Arbitraries.of("a", "b", "c", "d").map(OptionId::new);
  }

  private static Arbitrary<Optional<Answer>> tables() {
    Arbitrary<Map<ItemId, Answer>> cells =
        Arbitraries.maps(
                Arbitraries.of("p", "q").map(ItemId::new),
                Arbitraries.of("x", "y").map(text -> (Answer) new Answer.Text(text)))
            .ofMaxSize(2);
    return Arbitraries.maps(Arbitraries.of(ONE, TWO), cells)
        .ofMaxSize(2)
        .map(byId -> {
          Answer rows =
              new Answer.Rows(
                  byId.entrySet().stream()
                      .map(row -> new Answer.Row(row.getKey(), row.getValue()))
                      .toList());
          return Optional.of(rows);
        });
  }

  private static Arbitrary<Optional<Answer>> values() {
    return Arbitraries.of(
        Optional.empty(),
        Optional.of(Answer.NOT_KNOWN),
        Optional.of(new Answer.Text("x")),
        Optional.of(new Answer.Number(BigDecimal.ONE)));
  }

  private static Optional<Answer> rows(Answer.Row... rows) {
    return Optional.of(new Answer.Rows(List.of(rows)));
  }

  private static Answer.Row row(UUID id, String... cells) {
    Map<ItemId, Answer> byColumn = new HashMap<>();
    for (String cell : cells) {
      byColumn.put(
          new ItemId(cell.substring(0, 1)), new Answer.Text(cell.substring(cell.indexOf('=') + 1)));
    }
    return new Answer.Row(id, byColumn);
  }

  @Test
  void two_texts_are_never_mixed() {
    assertThat(
            Merge.of(
                Optional.of(new Answer.Text("a")),
                Optional.of(new Answer.Text("a b")),
                Optional.of(new Answer.Text("a c"))))
        .isEmpty();
  }

  @Test
  void words_beside_different_statements_come_together_and_beside_the_same_do_not() {
    Optional<Answer> base = Optional.of(Answer.Ticked.of());
    OptionId a = new OptionId("a");
    OptionId b = new OptionId("b");
    Optional<Answer> mine = Optional.of(new Answer.Ticked(new TreeSet<>(), Map.of(a, "mine")));
    Optional<Answer> theirs = Optional.of(new Answer.Ticked(new TreeSet<>(), Map.of(b, "theirs")));

    assertThat(Merge.of(base, mine, theirs))
        .contains(
            new Merge(
                Optional.of(new Answer.Ticked(new TreeSet<>(), Map.of(a, "mine", b, "theirs")))));
    assertThat(
            Merge.of(
                base, mine, Optional.of(new Answer.Ticked(new TreeSet<>(), Map.of(a, "theirs")))))
        .isEmpty();
  }

  @Test
  void rows_of_both_are_kept_and_different_cells_of_one_row_come_together() {
    assertThat(
            Merge.of(
                rows(row(ONE, "p=x")),
                rows(row(ONE, "p=x", "q=mine")),
                rows(row(ONE, "p=theirs"), row(TWO, "p=new"))))
        .contains(new Merge(rows(row(ONE, "p=theirs", "q=mine"), row(TWO, "p=new"))));
  }

  @Test
  void the_same_cell_changed_twice_is_left_to_a_person() {
    assertThat(
            Merge.of(rows(row(ONE, "p=x")), rows(row(ONE, "p=mine")), rows(row(ONE, "p=theirs"))))
        .isEmpty();
  }

  @Test
  void a_row_that_one_removed_and_the_other_changed_is_left_to_a_person() {
    assertThat(Merge.of(rows(row(ONE, "p=x")), rows(), rows(row(ONE, "p=theirs")))).isEmpty();
    assertThat(Merge.of(rows(row(ONE, "p=x")), rows(row(ONE, "p=mine")), rows())).isEmpty();
  }
}
