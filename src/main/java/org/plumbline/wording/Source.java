package org.plumbline.wording;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.wording.Token.Directive;
import org.plumbline.wording.Token.Inserted;
import org.plumbline.wording.Token.Printed;

/**
 * A template as it is handed to Velocity: one line, in which printed characters are stand-ins where
 * Velocity would read them otherwise.
 *
 * @param velocity what Velocity parses
 * @param origins offset in the template of every character of {@code velocity}
 * @param endsInDirectives whether the last line holds directives only, so that the line break
 *     before it is not printed either
 */
record Source(String velocity, List<Integer> origins, boolean endsInDirectives) {

  /**
   * Joins the pieces. A line on which nothing but directives stand is not printed, its line break
   * included; every other character is.
   */
  static Source of(List<Token> tokens) {
    StringBuilder velocity = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    boolean endsInDirectives = false;
    for (List<Token> line : lines(tokens)) {
      boolean directives = holdsDirectivesOnly(line);
      for (Token token : line) {
        if (!directives || token instanceof Directive) {
          write(token, velocity, origins);
        }
      }
      endsInDirectives = directives && !isBreak(line.getLast());
    }
    return new Source(velocity.toString(), List.copyOf(origins), endsInDirectives);
  }

  int origin(int velocityColumn) {
    return origins.isEmpty()
        ? 0
        : origins.get(Math.clamp(velocityColumn - 1, 0, origins.size() - 1));
  }

  private static List<List<Token>> lines(List<Token> tokens) {
    List<List<Token>> lines = new ArrayList<>();
    List<Token> line = new ArrayList<>();
    for (Token token : tokens) {
      line.add(token);
      if (isBreak(token)) {
        lines.add(line);
        line = new ArrayList<>();
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private static boolean isBreak(Token token) {
    return token instanceof Printed printed && printed.isBreak();
  }

  private static boolean holdsDirectivesOnly(List<Token> line) {
    return line.stream().anyMatch(Directive.class::isInstance)
        && line.stream()
            .allMatch(token ->
                switch (token) {
                  case Directive _ -> true;
                  case Inserted _ -> false;
                  case Printed printed -> printed.isSpace() || printed.isBreak();
                });
  }

  private static void write(Token token, StringBuilder velocity, List<Integer> origins) {
    switch (token) {
      case Printed printed ->
          append(String.valueOf(Stand.in(printed.character())), printed.start(), velocity, origins);
      case Inserted inserted ->
          append("${" + inserted.path() + "}", inserted.start(), velocity, origins);
      case Directive directive -> {
        append("#{" + directive.word() + "}", directive.start(), velocity, origins);
        writeCondition(directive, velocity, origins);
      }
    }
  }

  /** Quotes pair up: the scanner lets neither stand within the other. */
  private static void writeCondition(
      Directive directive, StringBuilder velocity, List<Integer> origins) {
    char quote = 0;
    for (int i = 0; i < directive.condition().length(); i++) {
      char c = directive.condition().charAt(i);
      int origin = directive.conditionStart() + i;
      append(String.valueOf(c == '\n' || c == '\t' ? ' ' : c), origin, velocity, origins);
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        append(String.valueOf(Stand.TEXT), origin, velocity, origins);
      } else if (c == quote) {
        quote = 0;
      }
    }
  }

  private static void append(
      String written, int start, StringBuilder velocity, List<Integer> origins) {
    velocity.append(written);
    for (int i = 0; i < written.length(); i++) {
      origins.add(start);
    }
  }
}
