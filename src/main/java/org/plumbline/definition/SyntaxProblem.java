package org.plumbline.definition;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the YAML parser stumbled over, in words that help somebody who does not know YAML.
 *
 * @param mark where to look
 */
record SyntaxProblem(Mark mark, String wrong, String remedy) {
  /**
   * One thing that the parser says.
   *
   * @param said words of its message
   * @param atBeginning whether the cause is where the parser began, not where it gave up
   */
  private record Known(String said, boolean atBeginning, String wrong, String remedy) {}

  private static final List<Known> ALL_KNOWN =
      List.of(
          new Known("(TAB)", false, "has a tab here", "Indent with spaces."),
          new Known(
              "mapping values are not allowed",
              false,
              "has a colon here that cannot be read as the end of a key",
              "Put the text that contains it in quotation marks, or check the indentation."),
          new Known(
              "unknown escape character",
              false,
              "has a '\\' here that means nothing",
              "Write '\\\\' for a backslash."),
          new Known(
              "quoted scalar",
              true,
              "has a text here whose quotation mark is not closed",
              "Close it at the end of the text."),
          new Known(
              "while parsing a flow",
              true,
              "has a bracket here that is not closed",
              "Close it, or put the text that contains it in quotation marks."),
          new Known(
              "could not find expected ':'",
              true,
              "has a line here that is neither a key with a colon nor part of a text",
              "Add the colon, or indent the line so that it belongs to the text above."),
          new Known(
              "cannot start any token",
              false,
              "has a text here that begins with a sign of YAML's own",
              "Put it in quotation marks."),
          new Known(
              "but found '-'",
              false,
              "has a dash here where a key belongs",
              "Indent the line like the other entries of its list."),
          new Known(
              "while parsing a block",
              false,
              "has a line here that is indented differently from those it belongs to",
              "Give it the same indentation as its neighbours."));

  static SyntaxProblem of(MarkedYAMLException thrown) {
    String said = thrown.getContext() + ": " + thrown.getProblem();
    Mark end = Optional.ofNullable(thrown.getProblemMark()).orElse(thrown.getContextMark());
    Mark beginning = Optional.ofNullable(thrown.getContextMark()).orElse(end);
    return ALL_KNOWN.stream()
        .filter(known -> said.contains(known.said))
        .findFirst()
        .map(known ->
            new SyntaxProblem(known.atBeginning ? beginning : end, known.wrong, known.remedy))
        .orElseGet(() ->
            new SyntaxProblem(
                end,
                "cannot be read from here on (%s)".formatted(thrown.getProblem()),
                "Check the indentation and quotation marks of this line and those before."));
  }
}
