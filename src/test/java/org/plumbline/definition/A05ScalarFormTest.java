package org.plumbline.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Quoted;
import org.yaml.snakeyaml.reader.StreamReader;

/** How texts are written: as they are where that is safe, in quotation marks where it is not. */
class A05ScalarFormTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Risk level",
        "1.Running Away / Going Missing",
        "DOB & AGE",
        "Name (of School)",
        "Yes / No, suspected",
        "£5",
        "a#b",
        "Pupil's",
        "don't know?",
        "CSE/CCE",
        "Prévention"
      })
  void words_stand_without_quotation_marks(String text) {
    assertThat(written(text)).isEqualTo("purpose: " + text + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yes", "No", "on", "true", "null", "~", "y", "12", "0x1F", "1_000", "1.5", "1e3", ".inf",
        "2024-11-05", "12:30", "=", "<<", "- a", "? b", "#c", "&d", "*e", "!f", "%g", "@h", "`i",
        "[j", "{k", "|", ">", "'l'", "a: b", "a #b", "a:", " a", "a ", "\"m\"", "---", "0o17"
      })
  void what_could_be_taken_for_something_else_is_quoted(String text) {
    assertThat(written(text)).startsWith("purpose: \"").hasLineCount(1);
    assertThat(readBack(text)).isEqualTo(text);
  }

  @Test
  void paragraphs_stand_line_by_line_below_the_key() {
    assertThat(written("One\n  two: three\n\n# four"))
        .isEqualTo("purpose: |-\n  One\n    two: three\n\n  # four\n");
    assertThat(written("One\ntwo\n")).isEqualTo("purpose: |\n  One\n  two\n");
    assertThat(written("One\ntwo\n\n\n")).isEqualTo("purpose: |+\n  One\n  two\n\n\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\n\n\nb",
        "a\n",
        "a\n\n\n",
        "a\n b\n",
        "a\n\tb",
        "\ta\nb",
        " a\nb",
        "\na",
        "a\n ",
        "a \nb ",
        "a\r\nb",
        "a\u0085b\nc",
        "a\u2028b",
        "a\tb",
        "\u0007",
        "\uFEFFa",
        "😀\nb",
        "\uD800",
        "a\u00A0b",
        "\\n",
        "\"\\\"",
        "a\n---\nb",
        "a\n# b",
        "\u2003a\nb\u2003"
      })
  void every_text_comes_back_as_it_was(String text) {
    assertThat(readBack(text)).isEqualTo(text);
  }

  @Test
  void a_character_stands_as_it_is_where_YAML_prints_it_and_no_line_ends_there() {
    Set<Integer> notInALine =
        Set.of((int) '\t', (int) '\n', (int) '\r', 0x85, 0x2028, 0x2029, 0xFEFF);

    assertThat(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(each ->
                    Quoted.isInLine(each)
                        != (StreamReader.isPrintable(each) && !notInALine.contains(each))))
        .isEmpty();
  }

  private static String written(String text) {
    return DefinitionWriter.write(withPurpose(text))
        .lines()
        .dropWhile(line -> !line.startsWith("purpose:"))
        .takeWhile(line -> !line.startsWith("sections:"))
        .reduce("", (before, line) -> before + line + "\n");
  }

  private static String readBack(String text) {
    return switch (DefinitionReader.read("t", DefinitionWriter.write(withPurpose(text)))) {
      case Reading.Read(Instrument instrument) -> instrument.purpose().orElseThrow();
      case Reading.Refused(var problems) -> problems.toString();
    };
  }

  private static Instrument withPurpose(String text) {
    Instrument one = Definitions.instrument("purpose: P\nsections: [{id: a, title: A}]");
    return new Instrument(
        one.code(),
        one.version(),
        one.owner(),
        one.authorities(),
        one.title(),
        one.titlePrinted(),
        one.language(),
        java.util.Optional.of(text),
        one.control(),
        one.scales(),
        one.optionSets(),
        one.sections(),
        one.outcome(),
        one.routing(),
        one.workflow(),
        one.notes(),
        one.pictures());
  }
}
