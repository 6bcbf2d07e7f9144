package org.plumbline.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private static Document drawn(String commonMark) {
    return Jsoup.parseBodyFragment(Prose.html(commonMark));
  }

  @Test
  void an_empty_line_begins_a_paragraph_and_a_line_break_stays_one() {
    Element body = drawn("One\ntwo\n\nthree").body();

    assertThat(body.select("p").eachText()).containsExactly("One two", "three");
    assertThat(body.select("br")).hasSize(1);
  }

  @Test
  void bold_and_lists_are_drawn() {
    Document drawn = drawn("**Mandatory**\n\n- home\n- school\n    1. primary");

    assertThat(drawn.select("strong").text()).isEqualTo("Mandatory");
    assertThat(drawn.select("ul > li").eachText()).containsExactly("home", "school primary");
    assertThat(drawn.select("ul > li > ol > li").attr("value")).isEqualTo("1");
  }

  @Test
  void numbers_of_a_list_stay_as_they_are_written() {
    Document drawn = drawn("Then:\n\n 1) first\n 2) second\n 4) fourth");

    assertThat(drawn.select("ol.round > li").eachAttr("value")).containsExactly("1", "2", "4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.Running Away / Going Missing",
        "# 3 of the list",
        "Date:\n---------",
        "____________",
        "Y / N *",
        "5 * 3 * 2",
        "Risk > 4, or < 2 & rising",
        "> quoted",
        "    set in",
        "``` fenced",
        "see [1] and [bookmark: RANGE!A1:L5]",
        "first_name and last_name",
        "<b>not bold</b> <script>alert(1)</script>",
        "<div onclick=\"x\">\n\nwords\n\n</div>"
      })
  void what_is_no_formatting_here_stays_in_the_words(String printed) {
    Document drawn = drawn(printed);

    assertThat(drawn.text().replace(" ", "")).isEqualTo(printed.replaceAll("\\s", ""));
    assertThat(drawn.body().select("*:not(body, p, br, ul, li)")).isEmpty();
  }

  @Test
  void a_link_to_the_web_opens_in_a_new_tab_and_says_so() {
    Element link = drawn("See [the toolkit](https://example.org/a?b=1&c=2).").expectFirst("a");

    assertThat(link.attr("href")).isEqualTo("https://example.org/a?b=1&c=2");
    assertThat(link.attr("target")).isEqualTo("_blank");
    assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
    assertThat(link.text()).isEqualTo("the toolkit (opens in a new tab)");
  }

  @ParameterizedTest
  @CsvSource({
    "<mash@example.org>, mailto:mash@example.org",
    "[write](MAILTO:mash@example.org), MAILTO:mash@example.org"
  })
  void a_link_to_a_mailbox_stays_in_this_tab(String written, String address) {
    Element link = drawn(written).expectFirst("a");

    assertThat(link.attr("href")).isEqualTo(address);
    assertThat(link.hasAttr("target")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[words](javascript:alert(1))",
        "[words](JaVaScRiPt:alert(1))",
        "[words](data:text/html,x)",
        "[words](file:///etc/hosts)",
        "[words](//example.org)",
        "[words](/logout)",
        "[words](&#106;avascript:alert(1))",
        "[words]( :x)",
        "![words](https://example.org/track.png)"
      })
  void any_other_link_and_any_picture_is_its_words(String written) {
    Document drawn = drawn(written);

    assertThat(drawn.text()).isEqualTo("words");
    assertThat(drawn.select("a, img")).isEmpty();
  }
}
