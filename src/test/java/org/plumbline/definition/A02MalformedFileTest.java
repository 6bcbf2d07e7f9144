package org.plumbline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.instrument.Problem;

/**
 * What an author is told about a file that cannot be used: line, element, what is wrong, what to
 * do. Each case changes one line of the same sound file.
 */
class A02MalformedFileTest {
  private static final String SOUND =
      """
      instrument: test
      version: 1
      owner: northshire
      authorities: [northshire]
      title: Test
      language: en-GB
      control:
        dated: 2024-11-05
      scales:
        - id: risk
          levels:
            - id: mild
              label: MILD
              points: 1
              concern: 2
            - id: high
              label: HIGH
              concern: 5
      sections:
        - id: education
          title: 1. Education
          items:
            - id: education_level
              kind: level
              label: Risk level
              scale: risk
              descriptors:
                - level: mild
                  text: Often late
                - level: high
                  text: Never there
            - id: attendance
              kind: number
              label: Attendance
              required: true
              max: 100
      routing:
        - id: mild_route
          levels: [mild]
          text: Tell the school.
          steps:
            - id: mild_step
              text: Write
              clock:
                printed: every 4 weeks
                within: P4W
      """;

  static Stream<Arguments> one_line_changed() {
    return Stream.of(
        // A key is missing, unknown, empty or there twice.
        of(
            "instrument: test\n",
            "",
            "line 1, column 1: 'instrument' in the instrument is missing. Add it: "
                + "the lasting name of the instrument, the same in all its versions."),
        of(
            "title: Test",
            "tilte: Test",
            "line 5, column 1: 'tilte' in the instrument is not known here. Did "
                + "you mean 'title'?"),
        of(
            "title: Test",
            "title: Test\ncolour: red",
            "line 6, column 1: 'colour' in the instrument is not known here. Known "
                + "here are instrument, version, owner, authorities, title, "
                + "title_printed, language, purpose, control, scales, option_sets, "
                + "sections, outcome, routing, workflow, notes, pictures."),
        of(
            "label: MILD",
            "lable: MILD",
            "line 13, column 9: 'lable' in scale risk, level mild is not known here. Did you"
                + " mean 'label'?"),
        of(
            "title: Test",
            "title:",
            "line 5, column 7: 'title' in the instrument has nothing behind it. "
                + "Write the words. Or remove the key."),
        of(
            "title: Test",
            "title: ~",
            "line 5, column 8: 'title' in the instrument is YAML's word for "
                + "nothing. Write the words. Or remove the key."),
        of(
            "title: Test",
            "title: Test\ntitle: Again",
            "line 6, column 1: The file test.yaml has the key 'title' twice in the "
                + "same place. Keep one of the two."),
        of(
            "        kind: level\n",
            "",
            "line 23, column 9: 'kind' in section “1. Education”, item “Risk level” is"
                + " missing. Write one of text, long_text, number, date, email, phone, address,"
                + " identifier, choice, level, statements, table, computed, note."),
        // Something else belongs there.
        of(
            "owner: northshire",
            "owner: [northshire]",
            "line 3, column 8: 'owner' in the instrument is a list, where a code "
                + "belongs. Write a code here, or remove the key."),
        of(
            "authorities: [northshire]",
            "authorities: northshire",
            "line 4, column 14: 'authorities' in the instrument is 'northshire', "
                + "where a list of codes belongs. Write a list of codes here, or remove "
                + "the key."),
        of(
            "title: 1. Education",
            "title: [1. Education]",
            "line 21, column 12: 'title' in section education is a list, where text belongs."
                + " Write text here, or remove the key."),
        of(
            "levels: [mild]",
            "levels: [{a: b}]",
            "line 39, column 14: Entry 1 of 'levels' in route mild_route is keys with"
                + " values, where an id belongs. Write an id here, or remove the key."),
        of(
            "  - id: risk",
            "  - risk\n  - id: risk",
            "line 10, column 5: Scale is 'risk', where a group of keys such as 'id' belongs."
                + " Write a group of keys such as 'id' here, or remove the key."),
        // A value is spelt differently.
        of(
            "instrument: test",
            "instrument: The Test",
            "line 1, column 13: 'instrument' in the instrument is 'The Test', not "
                + "a code. Use lower-case words joined by hyphens, such as "
                + "'north-shire', at most 64 characters."),
        of(
            "version: 1",
            "version: one",
            "line 2, column 10: 'version' in the instrument is 'one', not a "
                + "version number. Write a whole number from 1."),
        of(
            "version: 1",
            "version: 1.0",
            "line 2, column 10: 'version' in the instrument is '1.0', not a "
                + "version number. Write a whole number from 1."),
        of(
            "authorities: [northshire]",
            "authorities: [northshire, North]",
            "line 4, column 27: Entry 2 of 'authorities' in the instrument is "
                + "'North', not a code. Use lower-case words joined by hyphens, such as "
                + "'north-shire', at most 64 characters."),
        of(
            "language: en-GB",
            "language: British English",
            "line 6, column 11: 'language' in the instrument is 'British English', "
                + "not a language. Write a language tag, such as en-GB or cy."),
        of(
            "dated: 2024-11-05",
            "dated: 5 November 2024",
            "line 8, column 10: 'dated' in control is '5 November 2024', not a "
                + "date. Write year, month and day, such as 2026-03-31."),
        of(
            "dated: 2024-11-05",
            "dated: 2024-02-30",
            "line 8, column 10: 'dated' in control is '2024-02-30', not a date. "
                + "Write year, month and day, such as 2026-03-31."),
        of(
            "- id: mild\n",
            "- id: Mild\n",
            "line 12, column 13: 'id' in scale risk, level “MILD” is 'Mild', not an id. Use"
                + " lower-case letters, digits and underscores, a letter first, at most 60 of them."),
        of(
            "points: 1",
            "points: one",
            "line 14, column 17: 'points' in scale risk, level “MILD” is 'one', not a whole"
                + " number. Write digits only, such as 2 or -2, at most nine."),
        of(
            "concern: 2",
            "concern: 6",
            "line 15, column 18: 'concern' in scale risk, level “MILD” is '6', not a step of"
                + " concern. Write none, or a number from 1 to 5."),
        of(
            "kind: level",
            "kind: levle",
            "line 24, column 15: 'kind' in section “1. Education”, item “Risk level” is"
                + " 'levle', which is no kind of item. Did you mean 'level'?"),
        of(
            "kind: level",
            "kind: slider",
            "line 24, column 15: 'kind' in section “1. Education”, item “Risk level” is"
                + " 'slider', which is no kind of item. Write one of text, long_text, number,"
                + " date, email, phone, address, identifier, choice, level, statements, table,"
                + " computed, note."),
        of(
            "max: 100",
            "max: 100%",
            "line 36, column 14: 'max' in section “1. Education”, item “Attendance” is"
                + " '100%', not a number. Write digits, with a point before decimals, such as 12"
                + " or 0.5."),
        of(
            "required: true",
            "required: yes",
            "line 35, column 19: 'required' in section “1. Education”, item “Attendance” is"
                + " 'yes', which is not a condition. Write true, false or an expression."),
        of(
            "required: true",
            "sensitive: yes",
            "line 35, column 20: 'sensitive' in section “1. Education”, item “Attendance” is"
                + " 'yes', not true or false. Write true or false."),
        of(
            "within: P4W",
            "within: four weeks",
            "line 46, column 19: 'within' in route mild_route, step “Write”, clock is 'four"
                + " weeks', not a length of time. Write it as P4W for four weeks, P10D for ten"
                + " days, PT24H for 24 hours."),
        of(
            "kind: number",
            "kind: text",
            "line 36, column 9: 'max' in section “1. Education”, item “Attendance” is not"
                + " known here. Known here are id, kind, label, label_printed, help, required,"
                + " visible, sensitive, may_be_not_known, tags."),
        // It is not YAML, or more of YAML than a definition file needs.
        of(
            "title: Test",
            "title: Test: again",
            "line 5, column 12: The file test.yaml has a colon here that cannot be "
                + "read as the end of a key. Put the text that contains it in quotation "
                + "marks, or check the indentation."),
        of(
            "title: Test",
            "\ttitle: Test",
            "line 5, column 1: The file test.yaml has a tab here. Indent with " + "spaces."),
        of(
            "title: Test",
            "title: \"Test",
            "line 5, column 8: The file test.yaml has a text here whose quotation "
                + "mark is not closed. Close it at the end of the text."),
        of(
            "title: Test",
            "title: \"Te\\qst\"",
            "line 5, column 12: The file test.yaml has a '\\' here that means "
                + "nothing. Write '\\\\' for a backslash."),
        of(
            "title: Test",
            "title: [Test",
            "line 5, column 8: The file test.yaml has a bracket here that is not "
                + "closed. Close it, or put the text that contains it in quotation marks."),
        of(
            "title: Test",
            "title: @Test",
            "line 5, column 8: The file test.yaml has a text here that begins with "
                + "a sign of YAML's own. Put it in quotation marks."),
        of(
            "title: Test",
            "Test",
            "line 5, column 1: The file test.yaml has a line here that is neither "
                + "a key with a colon nor part of a text. Add the colon, or indent the "
                + "line so that it belongs to the text above."),
        of(
            "title: Test",
            "- Test",
            "line 5, column 1: The file test.yaml has a dash here where a key "
                + "belongs. Indent the line like the other entries of its list."),
        of(
            "label: HIGH",
            "  label: HIGH",
            "line 17, column 16: The file test.yaml has a colon here that cannot "
                + "be read as the end of a key. Put the text that contains it in "
                + "quotation marks, or check the indentation."),
        of(
            "title: Test",
            "title: &t Test",
            "line 5, column 8: The file test.yaml under title has the anchor '&t'. "
                + "Remove it, and write out the value wherever it is used."),
        of(
            "title: Test",
            "title: *t",
            "line 5, column 8: The file test.yaml under title has the alias '*t'. "
                + "Write out what it stands for."),
        of(
            "title: Test",
            "title: !!str Test",
            "line 5, column 8: The file test.yaml under title has the tag '!!str'. "
                + "Remove it: the key decides what its value means."),
        of(
            "title: Test",
            "<<: {a: b}\ntitle: Test",
            "line 5, column 1: The file test.yaml has the merge key '<<'. Write "
                + "out the keys that it would bring in."),
        of(
            "title: Test",
            "? [a]\n: b\ntitle: Test",
            "line 5, column 3: The file test.yaml has a list as a key. Write one "
                + "word as the key."),
        of(
            "title: Te",
            "title: Te\u0001",
            "line 5, column 10: The file test.yaml has the control character "
                + "U+0001 here. Remove it."),
        of(
            "          within: P4W",
            "          within: P4W\n---\ntitle: Other",
            "line 47, column 1: The file test.yaml has a second document here. "
                + "Keep one instrument in a file: remove the line '---' and all below it."),
        // It can be read, but the instrument is not sound.
        of(
            "owner: northshire",
            "owner: westshire",
            "line 3, column 8: 'owner' in the instrument is 'westshire', which is "
                + "not among the authorities. Add it to the authorities, or name one of "
                + "them as owner."),
        of(
            "concern: 5",
            "concern: 1",
            "line 18, column 18: 'concern' in scale risk, level “HIGH” is lower than that of"
                + " the level before. Put the levels in order of concern, lowest first."),
        of(
            "- id: education\n",
            "- id: risk\n",
            "line 20, column 9: 'id' in section “1. Education” is 'risk' again, as in scale"
                + " risk. Ids are unique in the whole instrument: give it another."),
        of(
            "id: attendance",
            "id: education_level",
            "line 32, column 13: 'id' in section “1. Education”, item “Attendance” is"
                + " 'education_level' again, as in section “1. Education”, item “Risk level”. Ids"
                + " are unique in the whole instrument: give it another."),
        of(
            "id: education_level",
            "id: level",
            "line 23, column 13: 'id' in section “1. Education”, item “Risk level” is"
                + " 'level', which means something else in expressions. Give the item another id,"
                + " such as 'level_item'."),
        of(
            "scale: risk",
            "scale: harm",
            "line 26, column 16: 'scale' in section “1. Education”, item “Risk level” is"
                + " 'harm', which is no scale of this instrument. Write one of risk, or define it."),
        of(
            "level: high",
            "level: mild",
            "line 23, column 9: Section “1. Education”, item “Risk level” has no descriptor"
                + " for HIGH. Write one, or remove the level from the scale 'risk'.",
            "line 30, column 13: Section “1. Education”, item “Risk level”, descriptor mild"
                + " is the second for its level. Keep one descriptor for each level."),
        of(
            "text: Often late",
            "text: \"\"",
            "line 29, column 19: 'text' in section “1. Education”, item “Risk level”,"
                + " descriptor mild is empty. Write the words, or remove what they would describe."),
        of(
            "          - level: high\n            text: Never there\n",
            "",
            "line 23, column 9: Section “1. Education”, item “Risk level” has no descriptor"
                + " for HIGH. Write one, or remove the level from the scale 'risk'."),
        of(
            "required: true",
            "required: true\n        visible: false",
            "line 32, column 9: Section “1. Education”, item “Attendance” is required, but"
                + " never visible. Remove 'required', or say when it is visible."),
        of(
            "max: 100",
            "min: 200\n        max: 100",
            "line 36, column 14: 'min' in section “1. Education”, item “Attendance” is 200,"
                + " more than the largest number, 100. Swap the two, or correct one of them."),
        of(
            "levels: [mild]",
            "levels: [mild, grave]",
            "line 39, column 20: Entry 2 of 'levels' in route mild_route is 'grave', which"
                + " is no level of any scale. Write one of mild, high, or define it."),
        of(
            "levels: [mild]",
            "authorities: [southshire]",
            "line 39, column 19: Entry 1 of 'authorities' in route mild_route is"
                + " 'southshire', which is no authority of this instrument. Write one of"
                + " northshire, or define it."),
        of(
            "text: Tell the school.",
            "text: \"\"",
            "line 40, column 11: 'text' in route mild_route is empty. Write the words, or"
                + " remove what they would describe."),
        of(
            "within: P4W",
            "within: PT0H",
            "line 46, column 19: 'within' in route mild_route, step “Write”, clock gives no"
                + " time at all. Write the length of the limit, such as P4W."));
  }

  private static Arguments of(String line, String instead, String... problems) {
    return Arguments.of(line, instead, List.of(problems));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("one_line_changed")
  void each_is_told_with_line_element_and_remedy(
      String line, String instead, List<String> problems) {
    assertThat(SOUND).contains(line);
    int start = SOUND.indexOf(line);
    String changed = SOUND.substring(0, start) + instead + SOUND.substring(start + line.length());

    assertThat(problems(changed)).containsExactlyElementsOf(problems);
  }

  @Test
  void without_a_change_there_is_no_problem() {
    assertThat(problems(SOUND)).isEmpty();
  }

  static List<String> problems(String text) {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<String> problems(byte[] file) {
    return switch (DefinitionReader.read("test.yaml", file)) {
      case Reading.Read _ -> List.of();
      case Reading.Refused refused -> refused.problems().stream().map(Problem::toString).toList();
    };
  }
}
