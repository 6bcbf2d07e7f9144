package org.plumbline.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.definition.Definitions;
import org.plumbline.definition.Drawn;
import org.plumbline.instrument.Picture.MediaType;

/** What lint finds in the words of an instrument, and next to each finding what is none. */
class WordingRulesTest {
  private static final String SCALE =
      """
      scales:
        - id: risk
          levels:
            - {id: low, label: LOW, concern: 1}
            - {id: high, label: HIGH, concern: 4}
      """;

  /** Two sections with a level item each; the texts are the descriptors, in order. */
  private static String levels(String low, String high, String otherLow, String otherHigh) {
    return SCALE
        + "sections:\n"
        + section("education", low, high)
        + section("health", otherLow, otherHigh);
  }

  private static String section(String id, String low, String high) {
    return """
      - id: section_%1$s
        title: Section of %1$s
        items:
          - id: %1$s
            kind: level
            label: Level
            scale: risk
            descriptors:
              - level: low
                text: %2$s
              - level: high
                text: %3$s
    """
        .formatted(id, indicators(id + "_low", low), indicators(id + "_high", high))
        .indent(-2)
        .indent(2);
  }

  /** Words between bars are indicators. */
  private static String indicators(String id, String text) {
    if (!text.contains("|")) {
      return text;
    }
    StringBuilder all =
        new StringBuilder(text.replace(" | ", " / ")).append("\n            indicators:");
    int number = 1;
    for (String part : text.split(" \\| ", -1)) {
      all.append("\n              - {id: %s_%d, text: %s}".formatted(id, number++, part));
    }
    return all.toString();
  }

  /** One section with this guidance. */
  private static String guidance(String text) {
    return """
    sections:
      - id: one
        title: Section 1. One
        guidance: %s
        items:
          - {id: remarks, kind: long_text, label: Remarks}
      - id: two
        title: Section 2. Two
        items:
          - {id: more, kind: long_text, label: Comments}
    """
        .formatted(quoted(text));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }

  @Test
  void an_indicator_at_two_levels_of_one_section() {
    String yaml = levels("late home | often away", "Late  home | missing", "a", "b");
    assertThat(Found.by(LintRule.SAME_INDICATOR, yaml))
        .containsExactly("education_high_1 |Late  home|");
  }

  @Test
  void no_indicator_that_is_nearly_the_same_or_stands_in_another_section() {
    String yaml =
        levels("late home | away", "late home again | away again", "late home | out", "in");
    assertThat(Found.by(LintRule.SAME_INDICATOR, yaml)).isEmpty();
  }

  @Test
  void a_descriptor_at_two_levels_is_to_check_and_in_two_sections_a_note() {
    String yaml = levels("often away", "Often away", "often away", "never there");
    assertThat(Found.by(LintRule.SAME_DESCRIPTOR, yaml))
        .containsExactly("education/high |Often away|", "health/low |often away|");
    assertThat(Lint.check(Definitions.instrument(yaml), Context.on(Found.TODAY)))
        .extracting(Finding::severity)
        .containsExactly(Severity.TO_CHECK, Severity.NOTE, Severity.NOTE);
  }

  @Test
  void no_descriptors_that_differ() {
    assertThat(Found.by(LintRule.SAME_DESCRIPTOR, levels("a", "b", "c", "d"))).isEmpty();
  }

  private static String statements(String first, String second) {
    return """
    sections:
      - id: one
        title: One
        items:
          - id: ticks
            kind: statements
            label: Tick
            many: true
            statements:
              - {id: s1, text: %s}
              - {id: s2, text: %s}
    """
        .formatted(first, second);
  }

  @Test
  void a_statement_twice() {
    assertThat(Found.by(LintRule.SAME_STATEMENT, statements("Goes missing", "goes missing")))
        .containsExactly("s2 |goes missing|");
    assertThat(Found.by(LintRule.SAME_STATEMENT, statements("Goes missing", "goes missing often")))
        .isEmpty();
  }

  private static String options(String first, String second) {
    return """
    option_sets:
      - id: answers
        options:
          - {id: a, label: %s}
          - {id: b, label: %s}
    sections:
      - id: one
        title: One
        items:
          - {id: asked, kind: choice, label: Asked, option_set: answers}
    """
        .formatted(first, second);
  }

  @Test
  void two_options_with_one_wording() {
    assertThat(Found.by(LintRule.SAME_OPTION, options("Possibly", "possibly")))
        .containsExactly("answers/b |possibly|");
    assertThat(Found.by(LintRule.SAME_OPTION, options("Possibly", "Probably"))).isEmpty();
  }

  @Test
  void two_levels_with_one_label() {
    String same = levels("a", "b", "c", "d").replace("label: HIGH", "label: Low");
    assertThat(Found.by(LintRule.SAME_OPTION, same)).containsExactly("risk/high |Low|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "referral to MASH –MASH@north.gov.uk.; –MASH@north.gov.uk; referral to MASH – MASH@north.gov.uk.",
        "to MASH -mash@north.gov.uk or; -mash@north.gov.uk; to MASH - mash@north.gov.uk or",
        "MASH@north.gov.ukCSE Tool; MASH@north.gov.ukCSE; MASH@north.gov.uk CSE Tool",
        "mash@north.gov.ukcse tool; mash@north.gov.ukcse; mash@north.gov.uk cse tool",
        "mash@north.gov.uk.Attach it; mash@north.gov.uk.Attach; mash@north.gov.uk .Attach it",
        "mash@north.orgAttach it; mash@north.orgAttach; mash@north.org Attach it",
        "mash@north.gov.uk–attach it; mash@north.gov.uk–attach; mash@north.gov.uk –attach it",
        "mash@north.gov.uk01234 567; mash@north.gov.uk01234; mash@north.gov.uk 01234 567",
        "Coordinator onMETHub@north.gov.uk for; onMETHub@north.gov.uk; Coordinator on METHub@north.gov.uk for"
      })
  void an_address_run_into_its_neighbour(String text, String words, String fixed) {
    List<Finding> findings =
        Lint.check(Definitions.instrument(guidance(text)), Context.on(Found.TODAY)).stream()
            .filter(finding -> finding.rule() == LintRule.RUN_IN_ADDRESS)
            .toList();
    assertThat(findings).hasSize(1);
    assertThat(Found.words(findings.getFirst())).isEqualTo("|" + words + "|");
    assertThat(findings.getFirst().fix()).map(Fix::text).contains(fixed);
    assertThat(Found.by(LintRule.RUN_IN_ADDRESS, guidance(fixed))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MASH@Cambridgeshire.gcsx.gov.uk CSE Risk Management Tool",
        "Send to: mash@north.gov.uk.",
        "Send to:mash@north.gov.uk, or ring",
        "(mash@north.gov.uk)",
        "mash@north.gov.uk/other@north.gov.uk",
        "first.last-name+form@some-council.gov.uk",
        "METHub@north.gov.uk",
        "office@north.police.uk and it@x.com",
        "OFFICE@NORTH.GOV.UK"
      })
  void no_address_that_stands_apart(String text) {
    assertThat(Found.by(LintRule.RUN_IN_ADDRESS, guidance(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a@north.gcsx.gov.uk",
        "a@north.gsx.gov.uk",
        "a@north.gse.gov.uk",
        "a@x.gsi.gov.uk",
        "rise@north.pnn.police.uk",
        "a@verify.service.gov.uk"
      })
  void an_address_on_a_retired_domain(String address) {
    assertThat(Found.by(LintRule.RETIRED_ADDRESS, guidance("Send it to " + address + ".")))
        .containsExactly("one |" + address + "|");
  }

  @Test
  void secure_mail_that_is_spoken_of() {
    assertThat(Found.by(LintRule.RETIRED_ADDRESS, guidance("Use a GCSX email account.")))
        .containsExactly("one |GCSX|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a@north.cjsm.net", "a@north.gov.uk", "a@north.police.uk", "gcsx was retired"})
  void no_address_in_use(String text) {
    assertThat(Found.by(LintRule.RETIRED_ADDRESS, guidance(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Please see page 4 for advice.; page 4",
        "Continue on page 2 of this form.; page 2",
        "Continue overleaf; overleaf",
        "Write the name on the front page.; front page",
        "As in section 12 above.; in section 12",
        "See section 3.; See section 3",
        "(use the indicators in the guidance section); in the guidance section",
        "Answer question 7 first.; question 7",
        "See Appendix B.; Appendix B"
      })
  void a_reference_to_what_is_not_there(String text, String words) {
    assertThat(Found.by(LintRule.DEAD_REFERENCE, guidance(text)))
        .containsExactly("one |" + words + "|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Complete the Child Protection referral form, ticking the CSE box on page 1.",
        "See section 2.",
        "As in sections 1 and 2",
        "enquiries under section 47",
        "in section 17 of the Children Act 1989",
        "Write it in the comments section.",
        "in the same section",
        "Use this section to say more."
      })
  void no_reference_to_what_is_there_or_in_another_document(String text) {
    assertThat(Found.by(LintRule.DEAD_REFERENCE, guidance(text))).isEmpty();
  }

  private static String frontPage(String kind, String guidance) {
    return SCALE
        + """
        sections:
          - id: front
            title: Front page
            items:
              - {id: own, label: Level, kind: %s}
          - id: next
            title: Next Steps
            guidance: %s
            items:
              - {id: remarks, kind: text, label: Remarks}
        """
            .formatted(kind, guidance);
  }

  @Test
  void a_front_page_that_asks_for_no_level_although_one_is_to_be_ticked_there() {
    String told = "Tick your assessed level on the front page.";
    assertThat(Found.by(LintRule.DEAD_REFERENCE, frontPage("text", told)))
        .containsExactly("next |front page|");
    assertThat(Found.by(LintRule.DEAD_REFERENCE, frontPage("level, scale: risk", told))).isEmpty();
    assertThat(
            Found.by(
                LintRule.DEAD_REFERENCE, frontPage("text", "Write the date on the front page.")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Untitled section", "untitled 2", "New question", "???", "TBC"})
  void words_that_wait_for_others(String text) {
    assertThat(Found.by(LintRule.PLACEHOLDER, guidance(text)))
        .containsExactly("one |" + text + "|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"New questions arise", "What is known?", "N/A", "A titled work"})
  void no_words_that_are_meant(String text) {
    assertThat(Found.by(LintRule.PLACEHOLDER, guidance(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "some peers/; some peers",
        "some peers / ; some peers",
        "/ some peers; some peers",
        "one / / two; one /  two",
        "one, two,; one, two"
      })
  void a_separator_with_nothing_after_it(String text, String fixed) {
    assertThat(
            Lint.check(Definitions.instrument(guidance(text)), Context.on(Found.TODAY)).stream()
                .filter(finding -> finding.rule() == LintRule.LOOSE_SEPARATOR)
                .map(finding -> finding.fix().orElseThrow().text()))
        .containsExactly(fixed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"one / two", "and/or", "one, two", "Offending/Weapons/ Activity"})
  void no_separator_between_words(String text) {
    assertThat(Found.by(LintRule.LOOSE_SEPARATOR, guidance(text))).isEmpty();
  }

  @Test
  void two_spaces_in_a_row() {
    assertThat(Found.by(LintRule.DOUBLE_SPACE, guidance("money,  mobile phone")))
        .containsExactly("one |  |");
    assertThat(Found.by(LintRule.DOUBLE_SPACE, guidance("money, mobile phone"))).isEmpty();
    assertThat(
            Lint.check(Definitions.instrument(guidance("a  b c ")), Context.on(Found.TODAY))
                .stream()
                .flatMap(finding -> finding.fix().stream())
                .map(Fix::text))
        .containsExactly("a b c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If the child is at immediate risk of harm, the Police must be contacted on 101.",
        "In an emergency ring 101",
        "Where the danger is imminent: 101."
      })
  void the_enquiry_number_where_somebody_is_in_danger(String text) {
    assertThat(Found.by(LintRule.POLICE_NUMBER, guidance(text))).containsExactly("one |101|");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "If the child is at immediate risk of harm, ring 999.",
        "Report it to the police on 101.",
        "There is immediate risk. For advice ring 101.",
        "In an emergency ring 999, otherwise 101.",
        "Immediate risk: 01010 101 202 is 1010 or 5,101"
      })
  void no_number_that_fits(String text) {
    assertThat(Found.by(LintRule.POLICE_NUMBER, guidance(text))).isEmpty();
  }

  @Test
  void a_review_that_is_over() {
    String due = "control:\n  review_due: 2026-11-21\n" + guidance("Words.");
    assertThat(Found.by(LintRule.REVIEW_OVERDUE, due)).hasSize(1);
    assertThat(Found.by(LintRule.REVIEW_OVERDUE, due.replace("-21", "-22"))).isEmpty();
  }

  @Test
  void a_section_whose_levels_have_no_wording() {
    String bare =
        levels("a", "b", "c", "d")
            .replaceAll(
                "(?s)(kind: level\\n *label: Level\\n *scale: risk\\n) *descriptors:.*?(?=  - id: section_health)",
                "$1");
    assertThat(Found.by(LintRule.NO_DESCRIPTOR, bare)).containsExactly("education");
    assertThat(Found.by(LintRule.NO_DESCRIPTOR, levels("a", "b", "c", "d"))).isEmpty();
  }

  @Test
  void a_level_of_no_concern_without_wording_is_a_note_where_others_have_it() {
    String none =
        levels("a", "b", "c", "d").replace("label: LOW, concern: 1", "label: LOW, concern: none");
    String missing = none.replaceAll(" *- level: low\\n *text: c\\n", "");
    assertThat(missing).isNotEqualTo(none);
    assertThat(Lint.check(Definitions.instrument(missing), Context.on(Found.TODAY)))
        .filteredOn(finding -> finding.rule() == LintRule.NO_DESCRIPTOR)
        .extracting(Finding::severity, Finding::element)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(Severity.NOTE, "health"));
    String nowhere = missing.replaceAll(" *- level: low\\n *text: a\\n", "");
    assertThat(Found.by(LintRule.NO_DESCRIPTOR, nowhere)).isEmpty();
  }

  @Test
  void a_section_that_asks_nothing_is_found_and_one_with_a_note_to_read_is_not() {
    assertThat(Found.by(LintRule.EMPTY_SECTION, "sections: [{id: a, title: A, items: []}]"))
        .containsExactly("a");
    assertThat(
            Found.by(
                LintRule.EMPTY_SECTION,
                "sections: [{id: a, title: A, items: [{id: b, kind: note, label: B, text: C}]}]"))
        .isEmpty();
  }

  @Test
  void a_picture_that_nothing_shows_is_found() {
    assertThat(Found.by(LintRule.UNUSED_PICTURE, pictures(""))).containsExactly("room");
    assertThat(Found.by(LintRule.UNUSED_PICTURE, pictures(", picture: room"))).isEmpty();
  }

  private static String pictures(String shown) {
    return """
    sections: [{id: a, title: A, items: [{id: b, kind: note, label: B, text: Look at it%s}]}]
    pictures: [{id: room, words: A room, media_type: image/png, content: "%s"}]
    """
        .formatted(
            shown,
            Base64.getEncoder().encodeToString(Drawn.bytes(MediaType.PNG, 3, 3, new Random(1))));
  }
}
