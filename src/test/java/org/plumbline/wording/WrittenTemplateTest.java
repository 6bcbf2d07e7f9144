package org.plumbline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.expression.Prefixed;
import org.plumbline.wording.WrittenTemplate.Part;

/** A template is told apart as it is filled, and renamed without a character changed elsewhere. */
class WrittenTemplateTest {
  private static final List<String> ITEMS = List.of("a", "ab", "a_b", "level2", "row", "actions");
  private static final List<String> OPTIONS = List.of("yes", "no", "a", "mild");
  private static final Prefixed THERE = Prefixed.there(Set.copyOf(ITEMS), Set.copyOf(OPTIONS));

  private static String renamed(String template) {
    return WrittenTemplate.renamed(template, THERE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Tell $a and ${ab}c, $!a_b.                | Tell $item_a and ${item_ab}c, $!item_a_b.
          $!{level2} $level $level_label            | $!{item_level2} $level $level_label
          It costs \\$a; #1 a ab                    | It costs \\$a; #1 a ab
          #if($a == "yes")a#{else}$ab#end           | #if($item_a == "of_yes")a#{else}$item_ab#end
          #if("no" != $a_b)yes no#end               | #if("of_no" != $item_a_b)yes no#end
          #if($level == 'mild')mild#end             | #if($level == 'judged_mild')mild#end
          #if($authority == "mild")a#end            | #if($authority == "mild")a#end
          #if($a == "not_known" || $a == "")x#end   | #if($item_a == "not_known" || $item_a == "")x#end
          #if(($a == "a") && !($ab == "a"))a#end    | #if(($item_a == "of_a") && !($item_ab == "of_a"))a#end
          #foreach($x in $actions)$x.a $row#end     | #foreach($x in $item_actions)$x.column_a $item_row#end
          #foreach($x in $actions)#if(${x.ab} == "no")$!{x.ab}#end#end|#foreach($x in $item_actions)#if(${x.column_ab} == "of_no")$!{x.column_ab}#end#end
          """)
  void names_and_what_they_are_compared_with_are_renamed(String template, String renamed) {
    assertThat(renamed(template)).isEqualTo(renamed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#if($a == \"yes\")Tell $ab",
        "#if($a == yes)Tell $ab#end",
        "Tell $a and ${ab",
        "#set($a = 1)$ab",
        "$a ## of $ab",
        "#if($a = \"yes\")$ab#end",
        "#end $a"
      })
  void a_template_with_a_fault_stays_as_it_is(String template) {
    assertThat(renamed(template)).isEqualTo(template);
  }

  @Test
  void what_is_printed_is_told_from_what_says_when() {
    assertThat(WrittenTemplate.of("Ring \\$5 #if((${a} == \"x)\"))for $!{a}#{else}or#end.").parts())
        .containsExactly(
            new Part.Words("Ring \\$5 "),
            new Part.Directive("#if((${a} == \"x)\"))"),
            new Part.Words("for "),
            new Part.Name("$!{a}"),
            new Part.Directive("#{else}"),
            new Part.Words("or"),
            new Part.Directive("#end"),
            new Part.Words("."));
  }

  @Test
  void a_condition_that_never_ends_takes_no_words_along() {
    WrittenTemplate template = WrittenTemplate.of("#if($a == \"yes\" Ring 101. $ab");

    assertThat(template.withBlankDirectives()).contains("Ring 101.");
    assertThat(template.parts()).noneMatch(Part.Directive.class::isInstance);
  }

  @Property(tries = 1_000)
  void no_character_of_any_text_is_lost(@ForAll("texts") String text) {
    WrittenTemplate template = WrittenTemplate.of(text);

    assertThat(template.parts().stream().map(Part::text).collect(Collectors.joining()))
        .isEqualTo(text);
    assertThat(template.withBlankDirectives()).hasSameSizeAs(text);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Refer. ",
            "\\",
            "$",
            "#",
            "{",
            "}",
            "(",
            ")",
            "\"",
            "'",
            "$a",
            "${a}",
            "#if",
            "#end",
            "#else",
            "#foreach",
            "($a == \"x\")",
            "##",
            "\u00e4",
            "\uD83D\uDE00",
            "\uD83D",
            "\n",
            "#set")
        .list()
        .ofMaxSize(12)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 400)
  void a_template_is_what_it_would_be_had_the_ids_been_others_from_the_start(@ForAll long seed) {
    Draft draft = new Draft(new Random(seed));
    draft.text(2);

    assertThat(renamed(draft.was.toString())).isEqualTo(draft.now.toString());
    assertThat(WrittenTemplate.renamed(draft.now.toString(), THERE.reversed()))
        .isEqualTo(draft.was.toString());
  }

  /** Writes a template twice: with ids as they were, and as they are now. */
  private static final class Draft {
    private static final List<String> WORDS =
        List.of(
            "a yes ab",
            "\\$a ",
            "\\#if(a == \"yes\") ",
            "\u00e4\uD83D\uDE00\n",
            "# 1 $ 5 ",
            "(level2)\t");

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

    private void name() {
      String item = one(ITEMS);
      String sign = one(List.of("$", "$!"));
      was.append(sign).append('{').append(item).append('}');
      now.append(sign).append("{item_").append(item).append('}');
    }

    private void option(String mark) {
      String option = one(OPTIONS);
      String quote = one(List.of("\"", "'"));
      was.append(quote).append(option).append(quote);
      now.append(quote).append(mark).append(option).append(quote);
    }

    private void condition(int depth) {
      switch (random.nextInt(depth == 0 ? 3 : 4)) {
        case 0 -> {
          name();
          same(one(List.of("==", " != ", " ==\n")));
          option("of_");
        }
        case 1 -> {
          option("judged_");
          same(" == $level");
        }
        case 2 -> {
          same("!(");
          name();
          same(" == 'other')");
        }
        default -> {
          same("(");
          condition(depth - 1);
          same(one(List.of(" && ", " or ")));
          condition(depth - 1);
          same(")");
        }
      }
    }

    void text(int depth) {
      for (int pieces = random.nextInt(4); pieces >= 0; pieces--) {
        switch (random.nextInt(depth == 0 ? 2 : 4)) {
          case 0 -> same(one(WORDS));
          case 1 -> name();
          case 2 -> {
            same("#if(");
            condition(2);
            same(")");
            text(depth - 1);
            same(one(List.of("#{else}", "#else ")));
            text(depth - 1);
            same("#{end}");
          }
          default -> {
            was.append("#foreach($each in $actions)$each.ab");
            now.append("#foreach($each in $item_actions)$each.column_ab");
            same(" #{end}");
          }
        }
      }
    }
  }
}
