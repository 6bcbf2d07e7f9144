package org.plumbline.definition;

import java.util.Optional;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What the YAML parser stumbled over, in words that help somebody who does not know YAML. */
record SyntaxProblem(String wrong, String remedy) {
  static SyntaxProblem of(MarkedYAMLException thrown) {
    String told = Optional.ofNullable(thrown.getProblem()).orElse("");
    String around = Optional.ofNullable(thrown.getContext()).orElse("");
    if (told.contains("TAB") || told.contains("\\t")) {
      return new SyntaxProblem("has a tab here", "Indent with spaces.");
    }
    if (told.contains("mapping values are not allowed")) {
      return new SyntaxProblem(
          "has a colon here that cannot be read as the end of a key",
          "Put the text that contains it in quotation marks, or check the indentation.");
    }
    if (told.contains("undefined alias")) {
      return new SyntaxProblem("has an alias here", "Write out what it stands for.");
    }
    if (around.contains("quoted scalar")) {
      return new SyntaxProblem(
          "has a text whose quotation mark is not closed, or a '\\' that means nothing",
          "Close the quotation mark, or write '\\\\' for a backslash.");
    }
    if (around.contains("flow")) {
      return new SyntaxProblem(
          "has a bracket that is not closed before here",
          "Close the bracket, or put the text that contains it in quotation marks.");
    }
    if (told.contains("could not find expected ':'")) {
      return new SyntaxProblem(
          "has a line before here that is neither a key with a colon nor part of a text",
          "Add the colon, or indent the line so that it belongs to the text above.");
    }
    if (told.contains("cannot start any token")) {
      return new SyntaxProblem(
          "has a text here that begins with a sign of YAML's own", "Put it in quotation marks.");
    }
    if (around.contains("block mapping") || around.contains("block collection")) {
      return new SyntaxProblem(
          "has a line here that is indented differently from those it belongs to",
          "Give it the same indentation as its neighbours.");
    }
    return new SyntaxProblem(
        "cannot be read from here on (%s)".formatted(told.isEmpty() ? "not YAML" : told),
        "Check the indentation and quotation marks of this line and the one before.");
  }
}
