package org.plumbline.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.expression.NewIds;

/**
 * A template as its author wrote it, whether or not it is sound; immutable.
 *
 * @param parts that make up the text, in its order and with every character of it
 */
public record WrittenTemplate(List<Part> parts) {
  public WrittenTemplate {
    parts = List.copyOf(parts);
  }

  /** A piece of a template. */
  public sealed interface Part {
    /** As it is written. */
    String text();

    /** Is printed; what is no whole directive or name is, too. */
    record Words(String text) implements Part {}

    /** A name whose value is printed in its place. */
    record Name(String text) implements Part {}

    /** Says when what follows is printed. */
    record Directive(String text) implements Part {}
  }

  public static WrittenTemplate of(String text) {
    List<Token> tokens = new Scanner(text, Limits.standard(), new FaultList("", text)).scan();
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Token token : tokens) {
      String written = text.substring(token.start(), token.end());
      switch (token) {
        case Token.Printed _ -> {
          continue;
        }
        case Token.Directive directive when !isClosed(directive) -> {
          continue;
        }
        case Token.Inserted inserted -> {
          addWords(parts, text.substring(at, inserted.start()));
          parts.add(new Part.Name(written));
        }
        case Token.Directive directive -> {
          addWords(parts, text.substring(at, directive.start()));
          parts.add(new Part.Directive(written));
        }
      }
      at = token.end();
    }
    addWords(parts, text.substring(at));
    return new WrittenTemplate(parts);
  }

  /** One whose condition never ends would take the words behind it along. */
  private static boolean isClosed(Token.Directive directive) {
    return directive.condition().isEmpty() || directive.condition().endsWith(")");
  }

  private static void addWords(List<Part> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(new Part.Words(words));
    }
  }

  /** The text without its directives. */
  public String withoutDirectives() {
    return parts.stream()
        .filter(part -> !(part instanceof Part.Directive))
        .map(Part::text)
        .collect(Collectors.joining());
  }

  /** The text with a blank for each character of a directive, so that places stay the same. */
  public String withBlankDirectives() {
    return parts.stream()
        .map(
            part -> part instanceof Part.Directive ? " ".repeat(part.text().length()) : part.text())
        .collect(Collectors.joining());
  }

  /**
   * The same template over elements with other ids: names, columns, and the answers that they are
   * compared with. Everything else stays, to the character; so does a template with a fault.
   */
  public static String renamed(String text, NewIds ids) {
    return new TemplateRenaming(text, ids).renamed();
  }
}
