package org.plumbline.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Definitions;
import org.plumbline.definition.Reading;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.instrument.Section;

/** What makes an instrument unfit to be published. Each case changes one line of a sound one. */
class SoundnessTest {
  private static final String SOUND =
      """
      scales:
        - id: risk
          levels:
            - {id: none_seen, label: NONE, concern: none}
            - {id: mild, label: MILD, concern: 2}
            - {id: high, label: HIGH, concern: 5}
        - id: harm
          levels:
            - {id: small, label: SMALL, concern: 1}
            - {id: great, label: GREAT, concern: 4}
      option_sets:
        - id: answers
          options:
            - {id: "yes", label: "Yes"}
            - {id: "no", label: "No"}
      sections:
        - id: education
          title: Education
          items:
            - id: education_level
              kind: level
              label: Risk level
              scale: risk
              descriptors:
                - level: mild
                  text: "Often late / Absent  without leave"
                  indicators:
                    - {id: mild_1, text: Often late}
                    - {id: mild_2, text: Absent without leave}
                - level: high
                  text: Never there
            - {id: suspended, kind: choice, label: Suspended, option_set: answers}
            - id: signs
              kind: statements
              label: Signs
              statements:
                - {id: sign_1, text: Tired, level: mild}
            - id: actions
              kind: table
              label: Actions
              row_name: action
              columns:
                - {id: action_what, kind: text, label: What}
            - {id: judged, kind: level, label: Judgement, scale: risk}
            - {id: reason, kind: long_text, label: Why}
      outcome:
        tally: risk
        scores:
          - {id: total, label: Total, expression: "1.0"}
        bands:
          - {id: low_band, score: total, label: Low, to: 4}
          - {id: high_band, score: total, label: High, from: 5, level: high}
        indicated:
          - {id: rule, level: high, because: Always}
        limits:
          - {id: floor, kind: floor, level: mild, citation: Page 2}
        judgement: {item: judged, reason: reason}
      routing:
        - id: route
          levels: [mild]
          text: Tell the school.
          parts:
            - {id: part, heading: Response, text: Meet.}
          steps:
            - {id: step, text: Write}
      workflow:
        - {id: discuss, title: Discuss, kind: discuss}
      notes:
        - {about: mild, decision: kept, text: Capitals.}
      """;

  static Stream<Arguments> one_line_changed() {
    return Stream.of(
        of(
            "{id: great, label: GREAT, concern: 4}",
            "{id: small, label: GREAT, concern: 4}",
            "'id' in scale harm, level “GREAT” is 'small' again, as in scale harm, level"
                + " “SMALL”. Give each level an id of its own."),
        of(
            "      - {id: great, label: GREAT, concern: 4}\n",
            "",
            "Scale harm has only one level. Add another: a scale has at least two."),
        of(
            "{id: \"no\", label: \"No\"}",
            "{id: \"yes\", label: \"No\"}",
            "'id' in option set answers, option “No” is 'yes' again, as in option set"
                + " answers, option “Yes”. Give each option an id of its own."),
        of(
            "label: \"No\"",
            "label: \" \"",
            "'label' in option set answers, option no is empty. Write the words, or remove"
                + " what they would describe."),
        of(
            "title: Education",
            "title: " + "E".repeat(1001),
            "'title' in section"
                + " “EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEE …” has 1001"
                + " characters; 1000 can be kept. Shorten it, or divide it."),
        of(
            "id: mild_2, text: Absent",
            "id: mild_2, text: Missing",
            "'text' in section “Education”, item “Risk level”, descriptor mild, indicator"
                + " “Missing without leave” does not stand in the descriptor in these words. Copy"
                + " it from the descriptor, or correct the descriptor."),
        of(
            "text: \"Often late / Absent  without leave\"",
            "text: Absent without leave / Often late",
            "Section “Education”, item “Risk level”, descriptor mild, indicator “Absent"
                + " without leave” stands in the descriptor before the indicators above it. Put"
                + " the indicators in the order of the descriptor."),
        of(
            "id: mild_2",
            "id: mild_1",
            "'id' in section “Education”, item “Risk level”, descriptor mild, indicator"
                + " “Absent without leave” is 'mild_1' again, as in section “Education”, item"
                + " “Risk level”, descriptor mild, indicator “Often late”. Ids are unique in the"
                + " whole instrument: give it another."),
        of(
            "option_set: answers",
            "option_set: answer",
            "'option_set' in section “Education”, item “Suspended” is 'answer', which is no"
                + " option set of this instrument. Write one of answers, or define it."),
        of(
            "text: Tired, level: mild",
            "text: Tired, level: huge",
            "'level' in section “Education”, item “Signs”, statement “Tired” is 'huge',"
                + " which is no level of any scale. Write one of none_seen, mild, high, small,"
                + " great, or define it."),
        of(
            "          - {id: sign_1, text: Tired, level: mild}",
            "          []",
            "'statements' in section “Education”, item “Signs” holds nothing. Add at least"
                + " one statement."),
        of(
            "          - {id: action_what, kind: text, label: What}",
            "          []",
            "'columns' in section “Education”, item “Actions” holds nothing. Add at least"
                + " one column."),
        of(
            "kind: text, label: What",
            "kind: note, label: What, text: Words",
            "Section “Education”, item “Actions”, item “What” cannot be a column: a row"
                + " takes answers only, and no rows within rows. Put it beside the table."),
        of(
            "id: action_what",
            "id: sign_1",
            "'id' in section “Education”, item “Actions”, item “What” is 'sign_1' again, as"
                + " in section “Education”, item “Signs”, statement “Tired”. Ids are unique in the"
                + " whole instrument: give it another."),
        of(
            "tally: risk",
            "tally: risks",
            "'tally' in outcome is 'risks', which is no scale of this instrument. Write one of risk,"
                + " harm, or define it."),
        of(
            "score: total, label: Low",
            "score: sum, label: Low",
            "'score' in outcome, band “Low” is 'sum', which is no score of this instrument."
                + " Write one of total, or define it."),
        of(
            "from: 5",
            "from: 4",
            "Outcome, band “High” overlaps with outcome, band “Low”: a score could be in"
                + " both. Let one end before the other begins."),
        of(
            "from: 5",
            "from: 5, to: 4.5",
            "'from' in outcome, band “High” is more than 'to', so that no score is in the"
                + " band. Swap the two, or correct one of them."),
        of(
            "from: 5, level: high",
            "from: 5, level: higher",
            "'level' in outcome, band “High” is 'higher', which is no level of any scale."
                + " Write one of none_seen, mild, high, small, great, or define it."),
        of(
            "id: rule, level: high",
            "id: rule, level: higher",
            "'level' in outcome, indicated rule “Always” is 'higher', which is no level of"
                + " any scale. Write one of none_seen, mild, high, small, great, or define it."),
        of(
            "kind: floor, level: mild",
            "kind: floor, level: milder",
            "'level' in outcome, limit “Page 2” is 'milder', which is no level of any scale."
                + " Write one of none_seen, mild, high, small, great, or define it."),
        of(
            "citation: Page 2",
            "when: \"\", citation: Page 2",
            "'when' in outcome, limit “Page 2” is empty. Write the words, or remove what"
                + " they would describe."),
        of(
            "item: judged",
            "item: juged",
            "'item' in outcome, judgement is 'juged', which is no item of any section. Write the id"
                + " of a level item, or add one."),
        of(
            "item: judged",
            "item: suspended",
            "'item' in outcome, judgement is 'suspended', which is no level item. Write the id of a"
                + " level item."),
        of(
            "reason: reason",
            "reason: suspended",
            "'reason' in outcome, judgement is 'suspended', which is no text item. Write the id of a"
                + " text item."),
        of(
            "{id: judged, kind: level, label: Judgement, scale: risk}",
            "{id: judged, kind: level, label: Judgement, scale: risk, visible: \"1 == 1\"}",
            "'item' in outcome, judgement is 'judged', which is shown under a condition only. Remove"
                + " the condition: a judgement and its reason can always be given."),
        of(
            "{id: reason, kind: long_text, label: Why}",
            "{id: reason, kind: long_text, label: Why, visible: \"1 == 1\"}",
            "'reason' in outcome, judgement is 'reason', which is shown under a condition only."
                + " Remove the condition: a judgement and its reason can always be given."),
        of(
            "levels: [mild]",
            "levels: [great]",
            "Entry 1 of 'levels' in route route is 'great', which is no level of the scale"
                + " 'risk'. Write one of none_seen, mild, high, or define it."),
        of(
            "heading: Response",
            "heading: \"\"",
            "'heading' in route route, part part is empty. Write the words, or remove what"
                + " they would describe."),
        of(
            "id: step,",
            "id: part,",
            "'id' in route route, step “Write” is 'part' again, as in route route, part"
                + " “Response”. Ids are unique in the whole instrument: give it another."),
        of(
            "id: discuss,",
            "id: route,",
            "'id' in workflow step “Discuss” is 'route' again, as in route route. Ids are"
                + " unique in the whole instrument: give it another."),
        of(
            "{id: action_what, kind: text, label: What}",
            "{id: action_what, kind: statements, label: What, statements: [{id: s_1, text: Call}]}",
            "Section “Education”, item “Actions”, item “What” takes several ticks, which a"
                + " cell of a row cannot hold. Let one option be chosen, or give each a column of"
                + " its own."),
        of(
            "judgement: {item: judged, reason: reason}",
            "judgement: {item: judged}",
            "Outcome, judgement asks for no reason, although rules of this outcome"
                + " indicate a level. Name the text item in which a reason is given as reason."),
        of(
            "about: mild",
            "about: milder",
            "'about' in note “Capitals.” is 'milder', which is no element of this"
                + " instrument. Write the id of an element, or remove 'about'."));
  }

  private static Arguments of(String line, String instead, String problem) {
    return Arguments.of(line, instead, problem);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("one_line_changed")
  void is_told_in_a_sentence(String line, String instead, String problem) {
    assertThat(SOUND).containsOnlyOnce(line);

    assertThat(sentences(SOUND.replace(line, instead))).containsExactly(problem);
  }

  @Test
  void without_a_change_there_is_no_problem() {
    assertThat(Soundness.check(Definitions.instrument(SOUND))).isEmpty();
  }

  @Test
  void a_level_at_which_nothing_was_found_needs_no_descriptor_and_an_item_may_have_none_at_all() {
    Instrument instrument = Definitions.instrument(SOUND);

    assertThat(instrument.getScale(new ElementId("risk")).levels().getFirst())
        .matches(Level::isNone);
    assertThat(Soundness.check(instrument)).isEmpty();
  }

  @Test
  void a_draft_that_comes_from_no_file_has_places_without_lines() {
    Instrument sound = Definitions.instrument(SOUND);
    Section section = sound.sections().getFirst();
    List<Item> items = new ArrayList<>(section.items());
    items.removeLast();
    Section shorter =
        new Section(section.id(), section.title(), section.titlePrinted(), Optional.empty(), items);
    Instrument draft =
        new Instrument(
            sound.code(),
            sound.version(),
            sound.owner(),
            sound.authorities(),
            sound.title(),
            sound.titlePrinted(),
            sound.language(),
            sound.purpose(),
            sound.control(),
            sound.scales(),
            sound.optionSets(),
            List.of(shorter),
            sound.outcome(),
            sound.routing(),
            sound.workflow(),
            sound.notes(),
            sound.pictures());

    Problem problem =
        new Problem(
            Place.WHOLE
                .key("outcome")
                .element("outcome")
                .key("judgement")
                .element("judgement")
                .key("reason"),
            "is 'reason', which is no item of any section",
            "Write the id of a text item, or add one.");
    assertThat(Soundness.check(draft)).containsExactly(problem);
    assertThat(problem.place().path()).isEqualTo("/outcome/judgement/reason");
    assertThat(problem)
        .hasToString(
            "'reason' in outcome, judgement is 'reason', which is no item of any section. "
                + "Write the id of a text item, or add one.");
  }

  private static List<String> sentences(String yaml) {
    return switch (DefinitionReader.read("test.yaml", Definitions.withHead(yaml))) {
      case Reading.Read _ -> List.of();
      case Reading.Refused refused -> refused.problems().stream().map(Problem::sentence).toList();
    };
  }
}
