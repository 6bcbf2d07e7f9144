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
        // the head
        of(
            "instrument: test",
            "instrument: The Test",
            "line 1, column 13: 'instrument' in the instrument is 'The Test', not a code. "
                + "Use lower-case words joined by hyphens, such as 'north-shire', at most 64 characters."),
        of(
            "version: 1",
            "version: 0",
            "line 2, column 10: 'version' in the instrument is '0', not a version number. "
                + "Write a whole number from 1."),
        of(
            "owner: northshire",
            "owner: [northshire]",
            "line 3, column 8: 'owner' in the instrument is a list, where a code belongs. "
                + "Write a code here, or remove the key."));
  }

  private static Arguments of(String line, String instead, String problem) {
    return Arguments.of(line, instead, problem);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("one_line_changed")
  void each_is_told_with_line_element_and_remedy(String line, String instead, String problem) {
    assertThat(SOUND).contains(line);

    assertThat(problems(SOUND.replaceFirst(java.util.regex.Pattern.quote(line), instead)))
        .containsExactly(problem);
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
