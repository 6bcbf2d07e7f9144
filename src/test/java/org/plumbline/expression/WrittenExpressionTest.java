package org.plumbline.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An expression over elements with other ids says the same, and nothing else of it changes. */
class WrittenExpressionTest {
  private static final List<String> ITEMS =
      List.of("a", "ab", "a_b", "level2", "points", "answered", "yes");
  private static final List<String> OPTIONS = List.of("yes", "no", "a", "mild", "level2");
  private static final Prefixed THERE = Prefixed.there(Set.copyOf(ITEMS), Set.copyOf(OPTIONS));

  private static String renamed(String expression) {
    return new WrittenExpression(expression).renamed(THERE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a == "yes"                        | item_a == "of_yes"
          ab != a_b                         | item_ab != item_a_b
          level2 == "mild"                  | item_level2 == "of_mild"
          level == "mild"                   | level == "judged_mild"
          authority == "mild"               | authority == "mild"
          "yes" in ab                       | "of_yes" in item_ab
          a in ['yes', "no", "other"]       | item_a in ['of_yes', "of_no", "other"]
          points("a") + points('ab')        | points("item_a") + points('item_ab')
          answered("yes") && yes == "no"    | answered("item_yes") && item_yes == "of_no"
          !answered("a.indicators")         | !answered("item_a.indicators")
          score("a") > 2.0                  | score("score_a") > 2.0
          tally("mild") + chosen("mild")    | tally("counted_mild") + chosen("counted_mild")
          points == "yes"                   | item_points == "of_yes"
          a == "a"                          | item_a == "of_a"
          other == "yes"                    | other == "yes"
          a.startsWith("yes")               | item_a.startsWith("yes")
          (ab == "no" ? a : "mild") == "a"  | (item_ab == "of_no" ? item_a : "of_mild") == "of_a"
          {"mild": 1.0, "no": 2.0}[level] | {"judged_mild": 1.0, "judged_no": 2.0}[level]
          age(a, today) < 13                | age(item_a, today) < 13
          """)
  void names_and_what_they_are_compared_with_are_renamed(String expression, String renamed) {
    assertThat(renamed(expression)).isEqualTo(renamed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a ==",
        "a == \"yes",
        "(a == \"yes\"",
        "a == \"yes\") || a",
        "a = \"yes\"",
        "#if($a == \"yes\")",
        "when a is yes",
        "\uD83D\uDE00 == a"
      })
  void what_cannot_be_parsed_stays_as_it_is(String expression) {
    assertThat(renamed(expression)).isEqualTo(expression);
    assertThat(new WrittenExpression(expression).values()).isEmpty();
  }

  @Test
  void comments_and_other_texts_stay_wherever_they_stand() {
    assertThat(renamed("a == \"yes\" // unless ab == \"no\"\n && \"\u00e4\uD83D\uDE00 a\" != ab"))
        .isEqualTo(
            "item_a == \"of_yes\" // unless ab == \"no\"\n && \"\u00e4\uD83D\uDE00 a\" != item_ab");
  }

  @Test
  void quotes_of_every_kind_are_kept() {
    assertThat(renamed("a in ['yes', r'no', \"\"\"a\"\"\", R'''mild''', '\\x79es']"))
        .isEqualTo("item_a in ['of_yes', r'of_no', \"\"\"of_a\"\"\", R'''of_mild''', 'of_yes']");
  }

  @Test
  void a_new_id_that_quotes_would_end_is_escaped() {
    Prefixed odd = Prefixed.there(Set.of("a"), Set.of("say \"no\""));

    assertThat(new WrittenExpression("a == 'say \"no\"'").renamed(odd))
        .isEqualTo("item_a == \"of_say \\\"no\\\"\"");
  }

  @Test
  void an_expression_comes_to_the_values_of_what_it_repeats() {
    assertThat(new WrittenExpression("a == \"x\" ? ab : yes").values())
        .containsExactly("ab", "yes");
    assertThat(new WrittenExpression("a + ab").values()).isEmpty();
  }

  @Property(tries = 400)
  void an_expression_is_what_it_would_be_had_the_ids_been_others_from_the_start(@ForAll long seed) {
    Draft draft = new Draft(new Random(seed));
    draft.condition(3);

    assertThat(renamed(draft.was.toString())).isEqualTo(draft.now.toString());
    assertThat(new WrittenExpression(draft.now.toString()).renamed(THERE.reversed()))
        .isEqualTo(draft.was.toString());
  }

  /** Writes an expression twice: with ids as they were, and as they are now. */
  private static final class Draft {
    private static final List<String> BLANKS =
        List.of("", "", " ", "  ", "\n", " // a == \"yes\"\n", "\t");
    private static final List<String> OTHER =
        List.of("\"a yes\"", "'\u00e4\uD83D\uDE00 yes'", "\"\"\"a \"yes\" \"\"\"", "r'\\d yes'");

    private final Random random;
    private final StringBuilder was = new StringBuilder();
    private final StringBuilder now = new StringBuilder();

    Draft(Random random) {
      this.random = random;
    }

    private <T> T one(List<T> of) {
      return of.get(random.nextInt(of.size()));
    }

    private void same(String text) {
      was.append(text);
      now.append(text);
    }

    private void sign(String sign) {
      same(one(BLANKS) + sign + one(BLANKS));
    }

    private void quoted(String before, String after) {
      String quote = one(List.of("\"", "'", "\"\"\"", "'''"));
      was.append(quote).append(before).append(quote);
      now.append(quote).append(after).append(quote);
    }

    private void name(String item) {
      was.append(item);
      now.append("item_").append(item);
    }

    private void option(String mark) {
      String option = one(OPTIONS);
      quoted(option, mark + option);
    }

    private void about(String function, String mark, List<String> ids) {
      String id = one(ids);
      same(function);
      sign("(");
      quoted(id, mark + id);
      sign(")");
    }

    void condition(int depth) {
      switch (random.nextInt(depth == 0 ? 6 : 9)) {
        case 0 -> {
          name(one(ITEMS));
          sign(one(List.of("==", "!=")));
          option("of_");
        }
        case 1 -> {
          option("of_");
          same(" in ");
          name(one(ITEMS));
        }
        case 2 -> {
          same("level");
          sign("==");
          option("judged_");
        }
        case 3 -> about("answered", "item_", ITEMS);
        case 4 -> {
          about("points", "item_", ITEMS);
          sign("+");
          about("score", "score_", ITEMS);
          sign(">");
          about("tally", "counted_", OPTIONS);
        }
        case 5 -> {
          name(one(ITEMS));
          sign("!=");
          same(one(OTHER));
        }
        case 6 -> {
          condition(depth - 1);
          sign(one(List.of("&&", "||")));
          condition(depth - 1);
        }
        case 7 -> {
          sign("!(");
          condition(depth - 1);
          sign(")");
        }
        default -> {
          sign("(");
          condition(depth - 1);
          sign("?");
          name(one(ITEMS));
          sign(":");
          name(one(ITEMS));
          sign(")");
          sign("==");
          option("of_");
        }
      }
    }
  }
}
