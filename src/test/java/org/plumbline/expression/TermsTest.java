package org.plumbline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.expression.Terms.Comparison;
import org.plumbline.expression.Terms.Term;

/** Conditions that are chosen from lists, and the expressions that say the same. */
class TermsTest {
  private static final List<Comparison> COMPARISONS = List.of(Comparison.values());

  @Property(tries = 300)
  void what_is_chosen_is_read_again_as_it_was(@ForAll long seed) {
    Random random = new Random(seed);
    List<Term> chosen = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(4); i++) {
      Comparison comparison = COMPARISONS.get(random.nextInt(COMPARISONS.size()));
      chosen.add(new Term(id(random), comparison, comparison.takesValue() ? id(random) : ""));
    }
    Terms terms = new Terms(random.nextBoolean(), chosen);

    assertThat(Terms.read(terms.expression())).contains(terms);
  }

  private static String id(Random random) {
    StringBuilder id = new StringBuilder().append((char) ('a' + random.nextInt(26)));
    for (int i = random.nextInt(12); i > 0; i--) {
      id.append("abcxyz_0129".charAt(random.nextInt(11)));
    }
    return id.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          tier_4_threshold == "met" ; true ; tier_4_threshold IS met
          tier_4_threshold == "met" && social_care_status == "not_open" ; true ; tier_4_threshold IS met, social_care_status IS not_open
          level != "mild" || authority != "peterborough" ; false ; level IS_NOT mild, authority IS_NOT peterborough
          """)
  void conditions_of_printed_instruments_can_be_chosen_from_lists(
      String expression, boolean all, String terms) {
    Terms read = Terms.read(expression).orElseThrow();

    assertThat(read.isAll()).isEqualTo(all);
    assertThat(
            String.join(
                ", ",
                read.terms().stream()
                    .map(term -> term.name() + " " + term.comparison() + " " + term.value())
                    .toList()))
        .isEqualTo(terms);
    assertThat(read.expression()).isEqualTo(expression);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a == \"x\" && b == \"y\" || c == \"z\"",
        "(a == \"x\" || b == \"y\")",
        "!(a == \"x\")",
        "a == b",
        "a > 3.0",
        "a == 'x'",
        "a == \"x && y",
        "a == \"say \\\"x\\\"\"",
        "score(\"s\") >= 2.0",
        "a == \"x\" &&",
        "a == \"x\" // unless b",
        "a == \"x\" && (b == \"y\" && c == \"z\")",
        "a.b == \"x\""
      })
  void whatever_else_can_be_said_stays_an_expression(String expression) {
    assertThat(Terms.read(expression)).isEmpty();
  }

  @Test
  void signs_of_joining_within_a_value_do_not_join() {
    for (String value : List.of("x && y", "x || y", "a == b", "// x")) {
      assertThat(Terms.read("a == \"" + value + "\""))
          .contains(new Terms(true, List.of(new Term("a", Comparison.IS, value))));
    }
  }
}
