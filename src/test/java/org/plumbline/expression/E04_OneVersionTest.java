package org.plumbline.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Item;
import org.plumbline.outcome.Case;
import org.plumbline.outcome.Instruments;

/** The expressions of one version: compiled once, used by many. */
class E04_OneVersionTest {
  private static Instruments instrument() {
    return Instruments.withLevels("mild significant")
        .options("yes_no", "yes no")
        .section("one")
        .choice("open", "yes_no")
        .number("weight")
        .score("total", "weight * 2.0")
        .computed("doubled", "weight * 2.0")
        .text("last")
        .visible("open == \"yes\"");
  }

  @Test
  void faulty_expressions_cannot_be_used() {
    assertThatThrownBy(
            () -> Expressions.of(instrument().text("worker").visible("opne == \"yes\"").build()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("example@1")
        .hasMessageContaining("opne");
  }

  @Test
  void many_threads_share_it() {
    Expressions expressions = Expressions.of(instrument().build());
    List<String> scores =
        IntStream.range(0, 500)
            .parallel()
            .mapToObj(i -> Case.of(expressions, "weight=" + i).scores())
            .toList();
    assertThat(scores).isEqualTo(IntStream.range(0, 500).mapToObj(i -> "total " + 2 * i).toList());
  }

  @Test
  void only_expressions_of_the_version_are_worked_out() {
    assertThatThrownBy(() -> Case.of(instrument(), "").reading().value("1 + 1"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("1 + 1");
  }

  @Test
  void it_knows_the_items_that_an_expression_asks_about() {
    Expressions expressions =
        Expressions.of(
            instrument().text("heavy").visible("doubled > 1 || answered(\"open\")").build());
    assertThat(expressions.itemsIn("doubled > 1 || answered(\"open\")"))
        .containsExactlyInAnyOrder(new ItemId("weight"), new ItemId("open"));
  }

  @Test
  void a_draft_with_gaps_is_checked_all_the_same() {
    Item nowhere =
        new Item.ChoiceItem(Instruments.prompt("somewhere"), new ElementId("no_such_set"), false);
    assertThat(
            Expressions.check(
                instrument().item(nowhere).text("worker").visible("somewhere == \"a\"").build()))
        .isEmpty();
  }

  @Test
  void literals_that_cannot_be_read_are_found() {
    assertThat(
            Expressions.check(
                instrument()
                    .date("born")
                    .text("first")
                    .visible("born < timestamp(\"2010\")")
                    .text("second")
                    .visible("last.matches(\"(\")")
                    .build()))
        .extracting(Fault::element, Fault::line)
        .containsExactly(tuple("first", 1), tuple("second", 1));
  }
}
