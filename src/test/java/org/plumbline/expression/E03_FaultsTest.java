package org.plumbline.expression;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.outcome.Instruments;

/** What an author is told before publication: place, what is wrong, what to do. */
class E03_FaultsTest {
  private static Instruments instrument() {
    return Instruments.withLevels("mild moderate significant")
        .options("yes_no", "yes no previous")
        .section("one")
        .choice("open", "yes_no")
        .choices("services", "yes_no")
        .text("school")
        .number("attendance")
        .date("born")
        .level("missing")
        .tally()
        .score("total", "tally(\"mild\")");
  }

  private static List<Fault> faults(String condition) {
    return Expressions.check(instrument().text("last").visible(condition).build());
  }

  private static String told(String condition) {
    return faults(condition).stream()
        .map(fault -> fault.what() + " " + fault.remedy())
        .collect(joining("\n"));
  }

  @Test
  void a_sound_condition_has_no_faults() {
    assertThat(faults("open == \"yes\" && attendance < 90 && tally(\"mild\") > 1")).isEmpty();
  }

  @Test
  void a_fault_names_its_place() {
    assertThat(faults("open == \"yes\" &&\n  missing == \"mid\""))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.element()).isEqualTo("last");
          assertThat(fault.place().words()).isEqualTo("'visible' in section “one”, item “last”");
          assertThat(fault.expression()).isEqualTo("open == \"yes\" &&\n  missing == \"mid\"");
          assertThat(List.of(fault.line(), fault.column())).containsExactly(2, 14);
          assertThat(fault.what()).isEqualTo("“missing” has no option with the id “mid”.");
          assertThat(fault.remedy()).isEqualTo("Write “mild” if that is meant.");
        });
  }

  @Test
  void a_misspelt_option_is_found_wherever_it_stands() {
    assertThat(told("open == \"yess\""))
        .isEqualTo("“open” has no option with the id “yess”. Write “yes” if that is meant.");
    assertThat(told("\"maybe\" != open"))
        .isEqualTo("“open” has no option with the id “maybe”. Write one of: yes, no, previous.");
    assertThat(told("open in [\"yes\", \"now\"]")).startsWith("“open” has no option");
    assertThat(told("\"yess\" in services")).startsWith("“services” has no option");
    assertThat(told("services == [\"yess\"]")).startsWith("“services” has no option");
    assertThat(told("level == \"milde\"")).startsWith("“level” has no option");
    assertThat(told("authority == \"southshire\"")).startsWith("“authority” has no option");
  }

  @Test
  void a_misspelt_item_is_named_with_the_nearest() {
    assertThat(told("opne == \"yes\""))
        .isEqualTo(
            "“opne” is neither the id of an item that can be asked about nor a function."
                + " Write “open” if that is meant.");
  }

  @Test
  void the_functions_know_what_they_can_be_asked() {
    assertThat(told("tally(\"milde\") > 1"))
        .isEqualTo(
            "“milde” is not a level of the scale that is counted. Write “mild” if that is meant.");
    assertThat(told("score(\"sum\") > 1.0")).startsWith("“sum” is not a score");
    assertThat(told("answered(\"opem\")"))
        .isEqualTo("“opem” is not an item that can be answered. Write “open” if that is meant.");
    assertThat(told("points(\"open\") > 1.0")).startsWith("“open” is not an item with points.");
    assertThat(told("answered(open)"))
        .isEqualTo(
            "answered() asks about an item that can be answered, named in quotation marks."
                + " Write its id in quotation marks, such as answered(\"open\").");
  }

  @Test
  void levels_are_not_compared_by_the_alphabet() {
    assertThat(told("missing >= \"moderate\""))
        .isEqualTo(
            "“missing” is compared by the alphabet, not by gravity."
                + " Name those that are meant: missing in [\"mild\", \"moderate\","
                + " \"significant\"].");
  }

  @Test
  void an_open_answer_is_not_an_empty_text() {
    assertThat(told("school == \"\""))
        .isEqualTo(
            "“school” is compared with an empty text, which no answer is."
                + " Write !answered(\"school\") to ask whether it is open.");
  }

  @Test
  void kinds_that_do_not_go_together_are_explained() {
    assertThat(told("attendance == 90"))
        .isEqualTo(
            "“==” stands between a number with decimals and a whole number."
                + " Write the number with a decimal point, such as 2.0.");
    assertThat(told("born < \"2010-01-01\"")).startsWith("“<” does not fit (date, text).");
    assertThat(told("open")).startsWith("The expression is a value, where yes or no is needed.");
  }

  @Test
  void loops_are_not_available() {
    assertThat(told("services.exists(x, x == \"yes\")"))
        .startsWith("“exists” is not available: expressions have no loops.")
        .doesNotContain("\n");
  }

  @Test
  void an_expression_that_breaks_off_is_placed() {
    assertThat(faults("open == "))
        .singleElement()
        .satisfies(fault -> {
          assertThat(fault.line()).isEqualTo(1);
          assertThat(fault.column()).isGreaterThan(7);
          assertThat(fault.what()).isEqualTo("The expression cannot be read from here on.");
        });
  }

  @Test
  void an_expression_that_runs_away_is_refused() {
    assertThat(told("open == \"yes\" || ".repeat(200) + "true")).contains("too long");
    assertThat(told("(".repeat(60) + "true" + ")".repeat(60))).contains("too deeply nested");
  }

  @Test
  void a_score_has_to_be_a_number() {
    assertThat(Expressions.check(instrument().score("second", "open == \"yes\"").build()))
        .extracting(Fault::element, Fault::what)
        .containsExactly(
            tuple("second", "The expression is not a number, which a score has to be."));
  }

  @Test
  void all_faults_are_told_at_once() {
    assertThat(
            Expressions.check(
                instrument()
                    .text("first")
                    .visible("opne == \"yes\"")
                    .text("second")
                    .required("open == \"yess\"")
                    .floor("mild", "age(born) < 13")
                    .route("tell", "", "nothing")
                    .build()))
        .extracting(Fault::element)
        .containsExactly("first", "second", "limit_1", "tell");
  }

  @Test
  void what_depends_on_itself_is_found() {
    assertThat(
            Expressions.check(
                instrument()
                    .text("first")
                    .visible("answered(\"second\")")
                    .text("second")
                    .visible("answered(\"first\")")
                    .build()))
        .extracting(Fault::element, Fault::what)
        .containsExactlyInAnyOrder(
            tuple("first", "It depends on itself, by way of first, second."),
            tuple("second", "It depends on itself, by way of first, second."));
    assertThat(
            Expressions.check(
                instrument()
                    .computed("one_more", "two_more + 1")
                    .computed("two_more", "one_more + 1")
                    .build()))
        .extracting(Fault::what)
        .allMatch(what -> what.equals("It depends on itself, by way of one_more, two_more."))
        .hasSize(2);
    assertThat(
            Expressions.check(instrument().level("counted").visible("tally(\"mild\") > 1").build()))
        .extracting(Fault::element)
        .contains("counted");
  }

  @Test
  void an_item_cannot_bear_a_name_of_the_language() {
    assertThat(Expressions.check(instrument().text("today").build()))
        .singleElement()
        .satisfies(fault ->
            assertThat(fault.remedy())
                .isEqualTo("Give the item another id, such as “today_asked”."));
  }
}
