package org.plumbline.definition;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Files made to do harm are refused with a line, before they take time or memory. */
@Timeout(20)
class A04HostileFileTest {
  @Test
  void aliases_that_multiply_are_refused_one_by_one() {
    String laughs =
        IntStream.range(1, 20)
            .mapToObj(n -> "a%d: &a%d [*a%d, *a%d, *a%d]\n".formatted(n, n, n - 1, n - 1, n - 1))
            .collect(Collectors.joining("", "a0: &a0 [lol, lol]\n", ""));

    assertThat(A02MalformedFileTest.problems(laughs))
        .contains(
            "line 1, column 5: The file test.yaml under a0 has the anchor '&a0'. "
                + "Remove it, and write out the value wherever it is used.",
            "line 20, column 12: The file test.yaml under a19 1 has the alias '*a18'. "
                + "Write out what it stands for.");
  }

  @Test
  void depth_is_limited() {
    assertThat(A02MalformedFileTest.problems("title: " + "[".repeat(10_000)))
        .containsExactly(
            "line 1, column 38: The file test.yaml goes deeper than 30 levels here. "
                + "Check the brackets and the indentation: a definition file needs fewer than 12.");
  }

  @Test
  void depth_is_limited_in_keys_as_well() {
    assertThat(A02MalformedFileTest.problems("{a: ".repeat(10_000)))
        .singleElement()
        .asString()
        .startsWith("line 1, column 122: The file test.yaml goes deeper than 30 levels");
    assertThat(A02MalformedFileTest.problems("? ".repeat(10_000)))
        .singleElement()
        .asString()
        .startsWith("line 1, column 63: The file test.yaml goes deeper than 30 levels");
  }

  @Test
  void size_is_limited() {
    assertThat(A02MalformedFileTest.problems("title: A\n" + "b".repeat(10_000_000)))
        .containsExactly(
            "line 2, column 8388600: The file test.yaml is longer than 8 MB, which ends here. "
                + "Check that it is a definition file; divide the instrument if it is.");
  }

  @Test
  void a_line_is_limited_since_its_cost_grows_with_the_square_of_its_length() {
    for (String title : List.of("\"" + "a".repeat(7_900_000) + "\"", "a".repeat(250_000))) {
      assertThat(A02MalformedFileTest.problems("version: 1\ntitle: " + title))
          .singleElement()
          .asString()
          .startsWith("line 2, column 1: The file test.yaml has a line of ")
          .endsWith(
              " characters here; 250000 are taken. "
                  + "Break it into several: a text below '|-', a picture in lines of 76.");
    }
  }

  @Test
  void one_very_long_value_is_told_as_too_long_for_its_key() {
    String file =
        Definitions.withHead("title: " + "A".repeat(100_000) + "\nsections: [{id: a, title: A}]");

    assertThat(A02MalformedFileTest.problems(file))
        .containsExactly(
            "line 1, column 8: 'title' in the instrument has 100000 characters; 500 can be kept. "
                + "Shorten it, or divide it.");
  }

  @Test
  void lists_of_great_length_are_cut_off() {
    String file = Definitions.withHead("sections:\n" + "- {id: a, title: A}\n".repeat(150_000));

    assertThat(A02MalformedFileTest.problems(file))
        .containsExactly(
            "line 2, column 1: 'sections' in the instrument has 150000 entries; 1000 are taken. "
                + "Divide the list.");
  }

  @Test
  void problems_without_number_are_cut_off_and_it_is_said() {
    String file =
        "sections:\n" + "- {id: a, title: A, items: [{kind: texx}, {kid: texx}]}\n".repeat(999);

    assertThat(A02MalformedFileTest.problems(file))
        .hasSize(1001)
        .anyMatch(problem -> problem.contains("has more than 1000 problems up to here"));
  }

  @Test
  void unknown_keys_without_number_are_cut_off() {
    String file =
        IntStream.range(0, 100_000)
            .mapToObj(n -> "tit%d: A\n".formatted(n))
            .collect(Collectors.joining());

    assertThat(A02MalformedFileTest.problems(file)).hasSizeBetween(100, 110);
  }

  @Test
  void other_encodings_are_refused_where_they_differ() {
    assertThat(
            A02MalformedFileTest.problems("title: Test\npurpose: Prévention".getBytes(ISO_8859_1)))
        .containsExactly(
            "line 2, column 12: The file test.yaml has a byte here that is not UTF-8. "
                + "Save the file in UTF-8, then check the letters around this place.");
    assertThat(A02MalformedFileTest.problems("title: Test".getBytes(UTF_16)))
        .singleElement()
        .asString()
        .startsWith("line 1, column 1: The file test.yaml has a byte here that is not UTF-8");
  }

  @Test
  void half_a_letter_at_the_end_is_refused() {
    byte[] whole = "title: é".getBytes(UTF_8);

    assertThat(A02MalformedFileTest.problems(java.util.Arrays.copyOf(whole, whole.length - 1)))
        .singleElement()
        .asString()
        .startsWith("line 1, column 8: The file test.yaml has a byte here that is not UTF-8");
  }

  @Test
  void a_byte_order_mark_is_refused() {
    assertThat(A02MalformedFileTest.problems("\uFEFFtitle: Test"))
        .containsExactly(
            "line 1, column 1: The file test.yaml begins with a byte order mark. "
                + "Save the file in UTF-8 without one.");
  }

  @Test
  void an_empty_file_is_told_how_to_begin() {
    assertThat(A02MalformedFileTest.problems(""))
        .containsExactly(
            "line 1, column 1: The file test.yaml is empty. "
                + "Begin with the line 'instrument: ' and its code.");
    assertThat(A02MalformedFileTest.problems("# only a remark\n"))
        .isEqualTo(A02MalformedFileTest.problems(""));
  }

  @Test
  void many_references_to_many_levels_are_checked_in_time() {
    String scales =
        IntStream.range(0, 20_000)
            .mapToObj(n ->
                (n % 1000 == 0 ? "- id: scale_%d\n  levels:\n".formatted(n) : "")
                    + "  - {id: level_%d, label: A, concern: 1}\n".formatted(n))
            .collect(Collectors.joining("", "scales:\n", ""));
    String items =
        IntStream.range(0, 20_000)
            .mapToObj(n ->
                (n % 1000 == 0
                        ? "  - id: item_%d\n    kind: statements\n    label: A\n    statements:\n"
                            .formatted(n)
                        : "")
                    + "    - {id: statement_%d, text: A, level: none}\n".formatted(n))
            .collect(Collectors.joining("", "sections:\n- id: a\n  title: A\n  items:\n", ""));

    assertThat(A02MalformedFileTest.problems(Definitions.withHead(scales + items)))
        .hasSize(1000)
        .first()
        .asString()
        .contains("is 'none', which is no level of any scale. Write one of level_0, level_1,")
        .endsWith("level_11, …, or define it.");
  }

  @Test
  void no_class_is_ever_named_into_being() {
    assertThat(A02MalformedFileTest.problems("!!javax.script.ScriptEngineManager [a]"))
        .anyMatch(problem -> problem.contains("has the tag '!!javax.script.ScriptEngineManager'"));
  }
}
