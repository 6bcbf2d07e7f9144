package org.plumbline.definition;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Problem;

/** Instruments for tests, written as definition files in few lines. */
public final class Definitions {
  private static final Pattern AUTHORITIES = Pattern.compile("(?m)^authorities: *\\[([a-z0-9-]+)");
  private static final Pattern OWNER = Pattern.compile("(?m)^owner: *([a-z0-9-]+)");

  private Definitions() {}

  /**
   * The instrument of this text. What the head of the file lacks is supplied: the code {@code
   * test}, version 1, the authority {@code northshire}, a title and a language. Fails with the
   * problems when there are any; their lines are those of the text.
   */
  public static Instrument instrument(String yaml) {
    return switch (DefinitionReader.read("test.yaml", withHead(yaml))) {
      case Reading.Read(Instrument instrument) -> instrument;
      case Reading.Refused refused ->
          throw new AssertionError(
              refused.problems().stream().map(Problem::toString).collect(joining("\n")));
    };
  }

  /** The text with the keys that every file must have; they come last, so that no line moves. */
  public static String withHead(String yaml) {
    String owner = first(AUTHORITIES, yaml, "northshire");
    Map<String, String> head = new LinkedHashMap<>();
    head.put("instrument", "test");
    head.put("version", "1");
    head.put("owner", owner);
    head.put("authorities", "[" + first(OWNER, yaml, owner) + "]");
    head.put("title", "Test");
    head.put("language", "en-GB");
    StringBuilder whole = new StringBuilder(yaml);
    if (!yaml.isEmpty() && !yaml.endsWith("\n")) {
      whole.append('\n');
    }
    head.forEach((key, value) -> {
      if (!Pattern.compile("(?m)^" + key + ":").matcher(yaml).find()) {
        whole.append(key).append(": ").append(value).append('\n');
      }
    });
    return whole.toString();
  }

  private static String first(Pattern pattern, String yaml, String otherwise) {
    Matcher matcher = pattern.matcher(yaml);
    return matcher.find() ? matcher.group(1) : otherwise;
  }
}
