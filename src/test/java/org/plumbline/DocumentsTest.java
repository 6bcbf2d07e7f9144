package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The documents say what is so, as far as a program can tell. */
class DocumentsTest {
  private static final Path README = Path.of("README.md");
  private static final Path DICTIONARY = Path.of("src", "docs", "dictionary.md");
  private static final Path DECISIONS = Path.of("src", "docs", "decisions");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)(#[^)]*)?\\)");
  private static final List<String> PACKAGES_OF_CASES =
      List.of("id", "instrument", "response", "expression", "outcome", "routing");

  /** What only names a thing, or holds it, is no word apart from it. */
  private static final Pattern NAMES =
      Pattern.compile("(?<=.)(Id|Code|Number|Ref|Source|Value|Given|s)$");

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("^public (?:sealed )?(?:record|interface|enum) (\\w+)", Pattern.MULTILINE);

  @Test
  void every_link_leads_somewhere() throws IOException {
    List<String> dead = new ArrayList<>();
    documents()
        .forEach((document, text) ->
            LINK.matcher(text)
                .results()
                .map(link -> link.group(1))
                .filter(address -> !address.matches("https?://.*"))
                .filter(address -> !Files.exists(document.resolveSibling(address).normalize()))
                .forEach(address -> dead.add(document + " links to " + address)));

    assertThat(dead).isEmpty();
  }

  @Test
  void the_build_server_runs_the_command_that_the_readme_names() throws IOException {
    List<String> commands =
        Files.readString(Path.of(".ci", "run"))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    assertThat(commands).hasSize(1);
    assertThat(Files.readString(README).lines()).contains(commands.getFirst());
  }

  @Test
  void the_files_to_read_first_are_there() throws IOException {
    String readme = Files.readString(README);
    List<String> paths =
        Pattern.compile("\\((src/main/java/[^)]+\\.java)\\)")
            .matcher(readme)
            .results()
            .map(path -> path.group(1))
            .toList();

    assertThat(paths).hasSizeGreaterThanOrEqualTo(6);
    assertThat(paths).allMatch(path -> Files.exists(Path.of(path)));
  }

  @Test
  void decisions_have_a_number_each_and_three_parts() throws IOException {
    List<String> names =
        Code.texts(DECISIONS, ".md").keySet().stream()
            .map(path -> path.getFileName().toString())
            .toList();

    assertThat(names.stream().map(name -> name.substring(0, 4)))
        .doesNotHaveDuplicates()
        .allMatch(number -> number.matches("D\\d{3}"));
    assertThat(Code.texts(DECISIONS, ".md").values())
        .allSatisfy(decision ->
            assertThat(decision)
                .contains("\n## Context\n", "\n## Decision\n", "\n## Consequences\n")
                .contains("\n- Good: ", "\n- Bad: "));
  }

  @Test
  void what_cases_are_made_of_stands_in_the_dictionary() throws IOException {
    String words = Files.readString(DICTIONARY).toLowerCase(Locale.ROOT);
    List<String> missing = new ArrayList<>();
    for (String name : PACKAGES_OF_CASES) {
      Code.texts(Code.MAIN.resolve(Path.of("org", "plumbline", name)), ".java").values().stream()
          .flatMap(text -> PUBLIC_TYPE.matcher(text).results().map(type -> type.group(1)))
          .filter(type -> !words.contains("| " + asWords(NAMES.matcher(type).replaceFirst(""))))
          .forEach(missing::add);
    }

    assertThat(missing).as("of these %s says nothing", DICTIONARY).isEmpty();
  }

  /** Such as "option set" for {@code OptionSet}. */
  private static String asWords(String type) {
    return Pattern.compile("[A-Z][a-z0-9]*")
        .matcher(type)
        .results()
        .map(MatchResult::group)
        .reduce((one, other) -> one + " " + other)
        .orElseThrow()
        .toLowerCase(Locale.ROOT);
  }

  private static Map<Path, String> documents() throws IOException {
    Map<Path, String> documents = new TreeMap<>(Code.texts(Path.of("src", "docs"), ".md"));
    for (Path path :
        List.of(README, Path.of("db", "README.md"), Path.of("instruments", "README.md"))) {
      documents.put(path, Files.readString(path));
    }
    return documents;
  }
}
