package org.plumbline.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template may not hold, and what its author reads then. */
class TemplateRefusesTest {
  private final Sandbox sandbox = new Sandbox();

  private List<TemplateFault> check(String template) {
    return sandbox.check("Mild Risk", template, Sample.VOCABULARY);
  }

  static Stream<Arguments> hostile_templates() {
    return Stream.of(
        Arguments.of("#set($x = 1)", "A template may not use #set."),
        Arguments.of("#set($x = \"a\")#foreach($i in [1..99])#set($x = \"$x$x\")#end", "#set"),
        Arguments.of("#{set}($level = \"mild\")", "#set"),
        Arguments.of("#include('/etc/passwd')", "A template may not use #include."),
        Arguments.of("#include(\"http://169.254.169.254/\")", "#include"),
        Arguments.of("#parse('other.vm')", "A template may not use #parse."),
        Arguments.of("#evaluate('#set($x = 1)')", "A template may not use #evaluate."),
        Arguments.of("#evaluate($child_name)", "A template may not use #evaluate."),
        Arguments.of("#define($x)$x#end$x", "A template may not use #define."),
        Arguments.of("#macro(m)#m()#end#m()", "A template may not use #macro."),
        Arguments.of("#stop", "A template may not use #stop."),
        Arguments.of("#stop('the text below')", "A template may not use #stop."),
        Arguments.of("#break", "A template may not use #break."),
        Arguments.of("#block(x)y#end", "A template may not use #block."),
        Arguments.of("#m()", "'#m' is no directive"),
        Arguments.of("#parsed", "'#parsed' is no directive"),
        Arguments.of("#@m()text#end", "'#@' calls a macro."),
        Arguments.of("#[[ $child_name ]]#", "'#[[' would hide the text behind it."),
        Arguments.of("## Refer to MASH", "'##' would hide the text behind it."),
        Arguments.of("#* Refer to MASH *#", "'#*' would hide the text behind it."),
        Arguments.of("#** Refer to MASH *#", "'#*' would hide the text behind it."),
        Arguments.of("$child_name.repeat(2000000000)", "calls into the value"),
        Arguments.of("$child_name.format('%999999999d',1)", "calls into the value"),
        Arguments.of("$child_name.getClass()", "calls into the value"),
        Arguments.of("${child_name.getClass()}", "No name follows this '$'."),
        Arguments.of("$child_name.class", "$child_name has no parts"),
        Arguments.of("${child_name.class.name}", "$child_name has no parts"),
        Arguments.of(
            "$child_name.class.forName('java.lang.Runtime').getRuntime().exec('id')",
            "calls into the value"),
        Arguments.of("$actions.get(0)", "calls into the value"),
        Arguments.of("$actions.size()", "calls into the value"),
        Arguments.of("$actions[0]", "calls into the value"),
        Arguments.of("$child_name[0]", "calls into the value"),
        Arguments.of("$!{x.y.z}", "'x' is not a name of this instrument."),
        Arguments.of("$class.inspect('java.lang.Runtime')", "calls into the value"),
        Arguments.of("$foreach.count", "'foreach' is not a name of this instrument."),
        Arguments.of("$velocityCount", "'velocityCount' is not a name of this instrument."),
        Arguments.of("${child_name|'nobody'}", "No name follows this '$'."),
        Arguments.of("${${child_name}}", "No name follows this '$'."),
        Arguments.of("${}", "No name follows this '$'."),
        Arguments.of("${child_name", "No name follows this '$'."),
        Arguments.of("$!{child_name", "No name follows this '$'."),
        Arguments.of("$actions", "$actions holds rows, which cannot be printed as one."),
        Arguments.of("#if(true)x#end", "This condition does not depend on any answer."),
        Arguments.of("#if(false)x#end", "This condition does not depend on any answer."),
        Arguments.of("#if(1)x#end", "This has no place in a condition."),
        Arguments.of("#if('x')x#end", "This has no place in a condition."),
        Arguments.of("#if($child_name)x#end", "$child_name alone is no condition"),
        Arguments.of(
            "#if($open_to_social_care)x#end", "$open_to_social_care alone is no condition"),
        Arguments.of("#if($score + 1 == 2)x#end", "This comparison is not of a name with a value."),
        Arguments.of("#if($score * 2)x#end", "This has no place in a condition."),
        Arguments.of("#if($score > 2)x#end", "This has no place in a condition."),
        Arguments.of("#if($score == 1e999999999)x#end", "is not a number people write."),
        Arguments.of("#if($score == 99999999999999999999)x#end", "is not a number people write."),
        Arguments.of("#if($score == \"five\")x#end", "$score is a number"),
        Arguments.of("#if($child_name == 5)x#end", "$child_name is text."),
        Arguments.of("#if($level == 1)x#end", "'1' is no answer of level."),
        Arguments.of("#if($level == $open_to_social_care)x#end", "not of a name with a value"),
        Arguments.of("#if(\"a\" == \"a\")x#end", "not of a name with a value"),
        Arguments.of(
            "#if($level == \"$child_name\")x#end", "Only plain words may stand in quotes."),
        Arguments.of("#if($level == \"\\u006dild\")x#end", "Only plain words may stand in quotes."),
        Arguments.of(
            "#if($level == \"#evaluate('x')\")x#end", "Only plain words may stand in quotes."),
        Arguments.of("#if($level == \"mi\"\"ld\")x#end", "Quotes stand within quotes."),
        Arguments.of("#if($level == [\"mild\"])x#end", "'[' has no meaning in a condition."),
        Arguments.of("#if($level == {\"a\":\"b\"})x#end", "'{' has no meaning in a condition."),
        Arguments.of("#if($actions == \"\")x#end", "$actions holds rows, which have no value."),
        Arguments.of("#if($level = \"mild\")x#end", "This condition cannot be read."),
        Arguments.of("#if()x#end", "This condition cannot be read."),
        Arguments.of("#if($level == )x#end", "This condition cannot be read."),
        Arguments.of("#if($level == mild)x#end", "This condition cannot be read."),
        Arguments.of("#if($level == \"mild\" ## why\n)x#end", "'#' has no meaning in a condition."),
        Arguments.of("#if($level.equals(\"mild\"))x#end", "$level has no parts"),
        Arguments.of("#if x#end", "#if has no condition in parentheses."),
        Arguments.of("#if($level == \"mild\"", "has no closing parenthesis."),
        Arguments.of("#if($level == \"mild)x#end", "has no closing parenthesis."),
        Arguments.of("#if($level == \"mild\")x", "This #if has no #end."),
        Arguments.of("#foreach($a in $actions)x", "This #foreach has no #end."),
        Arguments.of("#end", "This #end belongs to no #if."),
        Arguments.of("x#{else}y", "This #else belongs to no #if."),
        Arguments.of(
            "#if($level == \"mild\")a#{else}b#{else}c#end", "follows the #else of its #if."),
        Arguments.of(
            "#if($level == \"mild\")a#{else}b#elseif($level == \"moderate\")c#end",
            "follows the #else of its #if."),
        Arguments.of("#foreach($a in $actions)x#{else}y#end", "A #foreach has no #else."),
        Arguments.of(
            "#if($level == \"mild\")a#elsif($level == \"moderate\")b#end",
            "'#elsif' is no directive"),
        Arguments.of("#if($level == \"mild\")a#elseb#end", "'#elseb' is no directive"),
        Arguments.of("#if($level == \"mild\")a#endb", "'#endb' is no directive"),
        Arguments.of("#foreach($i in [1..2000000000])x#end", "'[' has no meaning in a condition."),
        Arguments.of("#foreach($i in [$score..$score])x#end", "'[' has no meaning in a condition."),
        Arguments.of("#foreach($i in {'a':'b'})x#end", "'{' has no meaning in a condition."),
        Arguments.of("#foreach($i in $child_name)x#end", "$child_name is not a table."),
        Arguments.of("#foreach($i in 5)x#end", "This #foreach goes through no table."),
        Arguments.of("#foreach($i of $actions)x#end", "This #foreach goes through no table."),
        Arguments.of("#foreach($i.x in $actions)x#end", "This #foreach goes through no table."),
        Arguments.of("#foreach($actions)x#end", "This condition cannot be read."),
        Arguments.of("#foreach($level in $actions)x#end", "$level is a name of the instrument."),
        Arguments.of(
            "#foreach($a in $actions)#foreach($b in $actions)x#end#end",
            "A #foreach stands within another."),
        Arguments.of("#foreach($a in $actions)$a#end", "$a is a row"),
        Arguments.of("#foreach($a in $actions)$a.what.x#end", "$a is a row"),
        Arguments.of("#foreach($a in $actions)$a.wot#end", "'wot' is not a column of this table."),
        Arguments.of("#foreach($a in $actions)$a.getClass()#end", "calls into the value"),
        Arguments.of(
            "#foreach($a in $actions)x#end$a.what", "'a' is not a name of this instrument."),
        Arguments.of("$сhild_name", "No name follows this '$'."),
        Arguments.of("#іf($level == \"mild\")x", "are not those of a directive."),
        Arguments.of("＄child_name$child\u200B_name", "'child' is not a name of this instrument."),
        Arguments.of("Refer to \u202EHSAM", "An invisible character (U+202E) stands here."),
        Arguments.of("a\u0000b", "An invisible character (U+0000) stands here."),
        Arguments.of("a\u001Cb", "An invisible character (U+001C) stands here."),
        Arguments.of("a\r", "An invisible character (U+000D) stands here."),
        Arguments.of("a\uFDD0child_name", "An invisible character (U+FDD0) stands here."),
        Arguments.of("a\uD800b", "An invisible character (U+D800) stands here."),
        Arguments.of("#if($level == \"mild\uFDD3\")x#end", "Only plain words may stand in quotes."),
        Arguments.of("#if($level\u202E == \"mild\")x#end", "An invisible character (U+202E)"),
        Arguments.of("\\\\$child_name", "These backslashes can be read in two ways."),
        Arguments.of("\\\\#if", "These backslashes can be read in two ways."),
        Arguments.of("#if($level == \"mild\")".repeat(900), "Blocks stand more than 6 deep."),
        Arguments.of(
            "#if(" + "(".repeat(900) + "$level == \"mild\"", "The parentheses stand too deep."),
        Arguments.of(
            "#if($level == \"mild\"" + " || $level == \"mild\"".repeat(80) + ")x#end",
            "is longer than 1,000 characters."),
        Arguments.of("#if($level == \"" + "x".repeat(15_000) + "\")x#end", "longer than 1,000"),
        Arguments.of("#if(" + "!".repeat(900) + "true)x#end", "does not depend on any answer."),
        Arguments.of("$a.b(".repeat(3_900), "calls into the value"));
  }

  @ParameterizedTest
  @MethodSource("hostile_templates")
  void a_template_that_does_more_than_print_is_refused_with_its_line(String template, String what) {
    List<TemplateFault> faults = check("Printed wording.\n" + template);

    assertThat(faults)
        .isNotEmpty()
        .anySatisfy(fault -> assertThat(fault.what()).contains(what))
        .allSatisfy(fault -> {
          assertThat(fault.where()).isEqualTo("Mild Risk");
          assertThat(fault.line()).isGreaterThanOrEqualTo(2);
          assertThat(fault.what()).endsWith(".");
          assertThat(fault.remedy()).endsWith(".");
        });
    assertThatThrownBy(() -> sandbox.parse("Mild Risk", template, Sample.VOCABULARY))
        .isInstanceOf(TemplateRefused.class);
  }

  @Test
  void a_misspelt_name_is_refused_and_the_right_one_offered() {
    assertThat(check("Refer.\n #if($open_to_socail_care == \"yes\")Tell MASH.#end"))
        .containsExactly(
            new TemplateFault(
                "Mild Risk",
                2,
                6,
                "'open_to_socail_care' is not a name of this instrument.",
                "Write open_to_social_care, or \\$ to print the sign."));
  }

  @Test
  void a_misspelt_answer_is_refused_and_the_answers_are_listed() {
    assertThat(check("#if($open_to_social_care == \"yess\")Tell MASH.#end"))
        .containsExactly(
            new TemplateFault(
                "Mild Risk",
                1,
                29,
                "'yess' is no answer of open_to_social_care. Its answers are yes, no, not_known, \"\" (unanswered).",
                "Write one of them in quotes, as it is spelt."));
  }

  @Test
  void every_fault_is_told_at_once_and_in_order() {
    assertThat(check("$a\n😀 $b\n#if($level == \"mid\" || $c == \"\")\n$d\n#end"))
        .extracting(fault -> fault.line() + ":" + fault.column())
        .containsExactly("1:1", "2:3", "3:15", "3:24", "4:1");
  }

  @Test
  void twenty_thousand_characters_are_read_and_one_more_is_not() {
    String longest = "x".repeat(19_989) + "$child_name";

    assertThat(check(longest)).isEmpty();
    assertThat(check("\n" + longest))
        .extracting(TemplateFault::line, TemplateFault::what)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "The text is longer than 20,000 characters."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$", "#", "$!", "#{", "${a}", "\\", "$a ", "#if($a)", "\"", "#end", "\n$b"})
  void a_text_of_nothing_but_signs_is_read_to_its_end(String sign) {
    String text = sign.repeat(20_000 / sign.length());

    assertThat(check(text)).hasSizeLessThanOrEqualTo(50);
  }

  @Test
  void conditions_in_a_row_are_no_depth() {
    String text =
        IntStream.range(0, 500)
            .mapToObj(i -> "#if($level == \"mild\")" + i + "#end")
            .collect(Collectors.joining(" "));

    assertThat(check(text)).isEmpty();
  }
}
