package org.plumbline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template prints, from plain words to rows. */
class TemplatePrintsTest {
  private final Sandbox sandbox = new Sandbox();

  private String print(String template, Map<String, ?> values) {
    Map<String, Object> all = new LinkedHashMap<>(Sample.VALUES);
    all.putAll(values);
    return sandbox.parse("the text", template, Sample.VOCABULARY).render(all).text();
  }

  private String print(String template) {
    return print(template, Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "Send to: pdcsc@peterborough.gcsx.gov.uk ",
        "  two  spaces \n\n\n and\ttabs \n",
        "£5 / $5, US$ 1, $ and # and #1, 100 %, $",
        "a\\b \\\\server\\share \\",
        "A (see $) [B] {C} |D| ||E|| `F` \"G\" 'H' <b>I</b> &amp; *#",
        "#",
        "$!",
        "Children’s – “quoted” … 😀 Ŵyn 王",
        "$$ $. $1 $( #( # if"
      })
  void text_without_names_is_printed_byte_for_byte(String text) {
    assertThat(print(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "$child_name,Amy",
    "${child_name}s,Amys",
    "$!child_name,Amy",
    "$!{child_name},Amy",
    "$$child_name,$Amy",
    "$child_name. Then,Amy. Then",
    "$child_name.,Amy.",
    "$child_name!,Amy!",
    "$child_name-$child_name,Amy-Amy",
    "$child_name$child_name,AmyAmy",
    "$child_name||x,Amy||x",
    "$child_name|x,Amy|x",
    "$child_name (x),Amy (x)",
    "$child_name(x),Amy(x)",
    "($child_name),(Amy)",
    "${child_name}[x],Amy[x]",
    "${child_name}.next,Amy.next",
    "\\$child_name,$child_name",
    "\\#if,#if",
    "\\#\\#,##",
    "\\\\x,\\\\x",
    "$score,5"
  })
  void names_are_filled_in(String template, String printed) {
    assertThat(print(template)).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "yes       | 'A B  C  E'",
        "no        | 'A  C D  E'",
        "''        | 'A  C  E'",
        "not_known | 'A  C  E'"
      })
  void each_branch_prints_its_own_sentences(String open, String printed) {
    String template =
        "A #if($open_to_social_care == \"yes\")B #end"
            + " C #if('no' == $open_to_social_care)D #else#end"
            + " E";

    assertThat(print(template, Map.of("open_to_social_care", open))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"mild,1", "moderate,2", "significant,3"})
  void the_first_branch_that_holds_is_printed(String level, String printed) {
    String template =
        "#if($level == \"mild\")1#elseif($level == \"moderate\" && $child_name != \"\")2#{else}3#end";

    assertThat(print(template, Map.of("level", level))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "$score == 5~true",
        "$score == 5.0~true",
        "$score != 5~false",
        "$score == \"\"~false",
        "!($score == 4)~true",
        "not ($score == 5)~false",
        "$score == 4 or $level == \"mild\"~true",
        "$score == 4 || $level == 'mild'~true",
        "$score == 5 and $level eq \"moderate\"~false",
        "$level ne \"moderate\"~true",
        "${level} == 'mild'~true",
        "$!level == 'mild'~true",
        "$!{level} == 'mild'~true",
        "$actions~true",
        "!$actions~false"
      })
  void conditions_may_be_joined(String condition, boolean holds) {
    assertThat(print("#if(" + condition + ")true#{else}false#end")).isEqualTo("" + holds);
  }

  @ParameterizedTest
  @CsvSource({"1,same", "1.0,other", "01,other", "'1 ',other", "'',other"})
  void texts_are_compared_letter_by_letter_and_never_as_numbers(String name, String printed) {
    String template = "#if($child_name == \"1\")same#{else}other#end";

    assertThat(print(template, Map.of("child_name", name))).isEqualTo(printed);
  }

  @Test
  void an_apostrophe_may_stand_in_double_quotes() {
    assertThat(print("#if($child_name == \"O'Brien\")same#end", Map.of("child_name", "O'Brien")))
        .isEqualTo("same");
  }

  @ParameterizedTest
  @CsvSource({"'',nothing", "not_known,not known", "0,zero", "1.50,1.5"})
  void an_unanswered_number_an_unknown_one_and_zero_are_three_things(String score, String printed) {
    Object value = score.matches("[0-9.]+") ? new BigDecimal(score) : score;
    String template =
        "#if($score == \"\")nothing#elseif($score == \"not_known\")not known"
            + "#elseif($score == 0)zero#{else}$score#end";

    assertThat(print(template, Map.of("score", value))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"yes,'A\nB\nD'", "no,'A\nC\nD'"})
  void a_line_of_directives_only_is_not_printed(String open, String printed) {
    String template =
        """
        A
        #if($open_to_social_care ==
            "yes")
        B
          #else\t
        C
        #end#if($level == "significant")
        X
        #end
        D\
        """;

    assertThat(print(template, Map.of("open_to_social_care", open))).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource({"yes,'A\nB'", "no,'A'"})
  void directives_on_the_last_line_leave_no_line_break_behind(String open, String printed) {
    String template = "A\n#if($open_to_social_care == 'yes')\nB\n#end";

    assertThat(print(template, Map.of("open_to_social_care", open))).isEqualTo(printed);
  }

  @Test
  void line_breaks_beside_text_and_directives_are_printed() {
    assertThat(print("#if($level == 'mild')B#end\nNext")).isEqualTo("B\nNext");
    assertThat(print("A#if($level == 'mild')\n\nB #end \nNext")).isEqualTo("A\n\nB  \nNext");
  }

  @Test
  void rows_are_gone_through() {
    String template =
        "Actions:\n#foreach($row in $actions)\n- $row.what by ${row.who}#if($row.who == \"\")nobody#end.\n#end\nEnd";
    List<Map<String, String>> rows =
        List.of(Map.of("what", "Call", "who", "SW"), Map.of("what", "Visit", "who", ""));

    assertThat(print(template, Map.of("actions", rows)))
        .isEqualTo("Actions:\n- Call by SW.\n- Visit by nobody.\nEnd");
    assertThat(print(template, Map.of("actions", List.of()))).isEqualTo("Actions:\nEnd");
  }

  @Test
  void a_template_tells_which_names_it_uses() {
    String template =
        "$child_name #if($level == 'mild' || $score == 3)x#end#foreach($a in $actions)$a.who#end";

    assertThat(sandbox.parse("the text", template, Sample.VOCABULARY).mentions())
        .containsExactly("child_name", "level", "score", "actions");
  }

  @ParameterizedTest
  @CsvSource({"1E+3,1000", "0.50,0.5", "12,12", "-3.0,-3", "0,0", "0.00000001,0.00000001"})
  void numbers_print_as_people_write_them(String number, String printed) {
    assertThat(print("$score", Map.of("score", new BigDecimal(number)))).isEqualTo(printed);
  }
}
