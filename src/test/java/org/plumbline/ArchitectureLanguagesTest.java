package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Expressions and templates are taken apart and put together by those who know their languages.
 * Whoever writes a pattern or a piece of either elsewhere has its signs in a text in quotes.
 */
class ArchitectureLanguagesTest {
  private static final List<String> HOMES = List.of("expression", "wording");

  /** Comments and single characters are passed over. */
  private static final Pattern TEXT =
      Pattern.compile(
          "/\\*[\\s\\S]*?\\*/|//.*|'(?:[^'\\\\]|\\\\.)'|(?<text>\"\"\"[\\s\\S]*?\"\"\""
              + "|\"(?:[^\"\\\\\n]|\\\\.)*\")");

  private static final Pattern CALL =
      Pattern.compile("\\b(points|answered|tally|chosen|score|age)\\\\*\\(");
  private static final Pattern OPERATOR =
      Pattern.compile("(?<!=)==(?!=)|!=(?!=)|&&(?!\\[)|\\\\*\\|\\\\*\\|(?!\\))|^\"\\\\\\\\\\+\"$");
  private static final Pattern TEXT_IN_QUOTES = Pattern.compile("\\[\\^[^]]*\\\\\"");
  private static final Pattern DIRECTIVE =
      Pattern.compile("#\\W{0,8}(if|elseif|else|foreach|end)\\b");
  private static final Pattern NAME_OF_A_TEMPLATE = Pattern.compile("\\\\\\\\\\$");
  private static final List<Pattern> SIGNS =
      List.of(CALL, OPERATOR, TEXT_IN_QUOTES, DIRECTIVE, NAME_OF_A_TEMPLATE);

  /** A script that runs in the browser. */
  private static final Pattern SCRIPT = Pattern.compile("event\\.|this\\.");

  @Test
  void expressions_and_templates_are_read_and_written_in_their_own_packages() throws IOException {
    Map<Path, String> elsewhere = Code.texts(Code.MAIN, ".java");
    elsewhere.keySet().removeIf(ArchitectureLanguagesTest::isAtHome);

    assertThat(
            elsewhere.entrySet().stream()
                .flatMap(file ->
                    texts(file.getValue()).stream()
                        .filter(ArchitectureLanguagesTest::hasSigns)
                        .map(text -> file.getKey().getFileName() + " " + text)))
        .isEmpty();
  }

  @Test
  void patterns_and_pieces_of_either_language_are_recognised() {
    String code =
        """
        Pattern.compile("\\\\s*points\\\\(\\\\s*x");
        "%s == \\"%s\\"".formatted(name, value);
        Pattern.compile("\\"([^\\"\\\\\\\\]*)\\"");
        expression.split("\\\\+", -1);
        text.replaceAll("#\\\\{?(?:else|end)}?", "");
        Pattern.compile("\\\\$!?\\\\{?([a-z]+)");
        joining(" && ");
        """;

    assertThat(texts(code)).filteredOn(ArchitectureLanguagesTest::hasSigns).hasSize(7);
  }

  private static boolean isAtHome(Path file) {
    return HOMES.stream()
        .anyMatch(home -> file.startsWith(Code.MAIN.resolve(Path.of("org", "plumbline", home))));
  }

  private static List<String> texts(String code) {
    return TEXT.matcher(code)
        .results()
        .filter(found -> found.group("text") != null)
        .map(MatchResult::group)
        .toList();
  }

  private static boolean hasSigns(String text) {
    return !SCRIPT.matcher(text).find()
        && SIGNS.stream().anyMatch(sign -> sign.matcher(text).find());
  }
}
