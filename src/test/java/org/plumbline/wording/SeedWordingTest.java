package org.plumbline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The printed instruments come through templates unharmed, in every branch. */
class SeedWordingTest {
  private static final Path SEEDS = Path.of("seeds");

  private final Sandbox sandbox = new Sandbox();

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  static List<String> cambridgeshire() throws IOException {
    return Files.readAllLines(SEEDS.resolve("000_29629b31ba75dd77.txt")).stream()
        .filter(line -> line.startsWith("CAMBRIDGESHIRE: If child"))
        .toList();
  }

  @Test
  void there_are_three_instruments_and_three_levels_for_cambridgeshire() throws IOException {
    assertThat(seeds()).hasSize(3);
    assertThat(cambridgeshire()).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_whole_instrument_is_printed_byte_for_byte(Path seed) throws IOException {
    String printed = Files.readString(seed);

    assertThat(print(printed, "yes")).isEqualTo(printed);
  }

  @ParameterizedTest
  @MethodSource("cambridgeshire")
  void each_answer_prints_its_own_sentences(String printed) {
    int open = printed.indexOf("If child has an allocated");
    int all = printed.indexOf("For all children");
    String head = "CAMBRIDGESHIRE: ";
    String notOpen = printed.substring(head.length(), open);
    String isOpen = printed.substring(open, all);
    String rest = printed.substring(all);
    String template =
        head
            + "#if($open_to_social_care != \"yes\")"
            + notOpen
            + "#end#if($open_to_social_care != \"no\")"
            + isOpen
            + "#{end}"
            + rest;

    assertThat(print(template, "yes")).isEqualTo(head + isOpen + rest);
    assertThat(print(template, "no")).isEqualTo(head + notOpen + rest);
    assertThat(print(template, "not_known")).isEqualTo(printed);
    assertThat(print(template, "")).isEqualTo(printed);
  }

  @Test
  void addresses_run_into_the_next_word_are_neither_mended_nor_made_links() throws IOException {
    String printed = cambridgeshire().getLast();

    assertThat(
            sandbox.parse("Significant Risk", printed, Sample.VOCABULARY).render(Map.of()).html())
        .contains("MASH@Cambridgeshire.gcsx.gov.ukCSE Risk Management Tool")
        .doesNotContain("<a", "href", "mailto");
  }

  private String print(String template, String open) {
    return sandbox
        .parse("Mild Risk", template, Sample.VOCABULARY)
        .render(Map.of("open_to_social_care", open))
        .text();
  }
}
