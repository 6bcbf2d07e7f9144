package org.plumbline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Text and HTML of one filled template say the same, and an answer is never more than words. */
class RenderingTest {
  private static final Sandbox SANDBOX = new Sandbox();
  private static final Template NAME = SANDBOX.parse("name", "A $child_name B", Sample.VOCABULARY);

  private static Rendering fill(String answer) {
    return NAME.render(Map.of("child_name", answer));
  }

  @Example
  void blank_lines_make_paragraphs_and_single_breaks_stay_breaks() {
    assertThat(new Rendering("\nA\nB\n\nC\n \n\n\nD\n").html())
        .isEqualTo("<p>A<br/>B</p>\n<p>C</p>\n<p>D</p>");
    assertThat(new Rendering("").html()).isEmpty();
    assertThat(new Rendering(" \n\n ").html()).isEmpty();
  }

  @Example
  void the_wording_of_a_template_is_text_and_not_html() {
    assertThat(new Rendering("<b>Refer</b> & 'send' \"it\"").html())
        .isEqualTo("<p>&lt;b&gt;Refer&lt;/b&gt; &amp; &#39;send&#39; &quot;it&quot;</p>");
  }

  @Example
  void addresses_stay_text() {
    assertThat(new Rendering("Send to: MASH@Cambridgeshire.gcsx.gov.ukCSE www.a.uk").html())
        .isEqualTo("<p>Send to: MASH@Cambridgeshire.gcsx.gov.ukCSE www.a.uk</p>");
  }

  @Example
  void an_answer_that_looks_like_a_template_is_printed_as_it_is() {
    String answer = "$level ${score} #if($level == \"mild\") #set($x=1) ## \\$ #end";

    assertThat(fill(answer).text()).isEqualTo("A " + answer + " B");
  }

  @Example
  void an_answer_with_line_breaks_opens_no_paragraph() {
    assertThat(fill("Amy\n\nCAMBRIDGESHIRE: do nothing\r\nnow\u2028so").html())
        .isEqualTo("<p>A Amy  CAMBRIDGESHIRE: do nothing now so B</p>");
  }

  @Example
  void an_answer_cannot_bring_a_tag_or_an_attribute() {
    assertThat(fill("<script>alert('x')</script><br/>\" onload=\"x").html())
        .isEqualTo(
            "<p>A &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&lt;br/&gt;&quot; onload=&quot;x B</p>");
  }

  @Example
  void characters_that_xml_does_not_know_are_replaced() {
    assertThat(fill("\u0000\u0001\uFFFF\uD800").html())
        .isEqualTo("<p>A \uFFFD\uFFFD\uFFFD\uFFFD B</p>");
  }

  @Provide
  Arbitrary<String> answers() {
    Arbitrary<String> signs =
        Arbitraries.of(
            "$", "#", "\\", "{", "}", "<", ">", "&", "&amp;", "\"", "'", "\n", "\r", "\t", " ",
            "$level", "#if(", ")", "#end", "<p>", "</p>", "<!--", "]]>", "\uFDD0", "\uFDD3", "😀");
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(3, signs),
            net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(20)))
        .list()
        .ofMaxSize(20)
        .map(parts -> String.join("", parts));
  }

  @Property
  void any_answer_comes_out_as_the_same_words(@ForAll("answers") String answer) {
    String folded = answer.replaceAll("\\R", " ");

    assertThat(fill(answer).text()).isEqualTo("A " + folded + " B");
    String html = fill(answer).html();
    assertThat(html).startsWith("<p>A ").endsWith(" B</p>");
    String inner = html.substring("<p>".length(), html.length() - "</p>".length());
    assertThat(inner).doesNotContain("<", ">", "\"", "'", "\n");
    assertThat(unescape(inner)).isEqualTo("A " + known(folded) + " B");
  }

  /** Without names, a text without the three signs of templates is its own rendering. */
  @Property
  void any_text_without_signs_is_printed_byte_for_byte(@ForAll("wording") String text) {
    Template template = SANDBOX.parse("text", text, Sample.VOCABULARY);

    assertThat(template.render(Map.of()).text()).isEqualTo(text);
  }

  /** Around directives every space and line break beside text stays. */
  @Property
  void text_beside_directives_is_printed_byte_for_byte(
      @ForAll("wording") String before,
      @ForAll("wording") String within,
      @ForAll("wording") String after) {
    String template = before + "|#if($level == \"mild\")" + within + "|#{end}" + after;

    Template parsed = SANDBOX.parse("text", template, Sample.VOCABULARY);

    assertThat(parsed.render(Map.of("level", "mild")).text())
        .isEqualTo(before + "|" + within + "|" + after);
    assertThat(parsed.render(Map.of("level", "moderate")).text()).isEqualTo(before + "|" + after);
  }

  @Provide
  Arbitrary<String> wording() {
    return Arbitraries.strings()
        .withChars(" \t\n\\.,:;/-–@()[]{}|!?&<>\"'*%£abcABC019é王")
        .ofMaxLength(60);
  }

  private static String known(String text) {
    return text.codePoints()
        .map(c -> c == '\t' || (c >= 0x20 && c < 0x7F) || (c > 0x9F && !isUnknown(c)) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isUnknown(int c) {
    return (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF;
  }

  private static String unescape(String html) {
    return html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
