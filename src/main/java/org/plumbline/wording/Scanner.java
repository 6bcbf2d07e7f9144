package org.plumbline.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.wording.Token.Directive;
import org.plumbline.wording.Token.Inserted;
import org.plumbline.wording.Token.Printed;

/**
 * Tells what is printed from what is meant for the engine, before the engine sees it. It bounds
 * everything that costs a parser time or stack, and pairs the blocks, so that an author reads where
 * a block was opened and not where the parser gave up.
 */
final class Scanner {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\$!?(?:\\{([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*)}|([A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*))");
  private static final Pattern DIRECTIVE =
      Pattern.compile("#(?:\\{([A-Za-z_]\\w*)}|([A-Za-z_]\\w*))");
  private static final Pattern SPACE = Pattern.compile("[ \t\n]*");
  private static final Set<String> OPENING = Set.of("if", "foreach");
  private static final Set<String> WITH_CONDITION = Set.of("if", "elseif", "foreach");
  private static final Set<String> DIRECTIVES = Set.of("if", "elseif", "else", "foreach", "end");
  private static final Set<String> BLOCKS_OF_VELOCITY = Set.of("define", "macro", "block");
  private static final Set<String> OF_VELOCITY =
      Set.of("set", "include", "parse", "evaluate", "define", "macro", "block", "stop", "break");
  private static final List<String> COMMENT_SIGNS = List.of("##", "#*", "#[[", "#@");

  private final String text;
  private final Limits limits;
  private final FaultList faults;
  private final List<Token> tokens = new ArrayList<>();
  private final Deque<Block> open = new ArrayDeque<>();
  private final ConditionScanner conditions;

  Scanner(String text, Limits limits, FaultList faults) {
    this.text = text;
    this.limits = limits;
    this.faults = faults;
    this.conditions = new ConditionScanner(text, limits, faults, this::print);
  }

  /** A block that awaits its end. */
  private record Block(String word, int start, boolean hasElse) {}

  List<Token> scan() {
    int at = 0;
    while (at < text.length()) {
      at = next(at);
    }
    open.descendingIterator()
        .forEachRemaining(block ->
            faults.add(
                block.start(),
                "This #" + block.word() + " has no #end.",
                "Write #end where the text under it stops."));
    return tokens;
  }

  private int next(int at) {
    return switch (text.charAt(at)) {
      case '\\' -> backslash(at);
      case '$' -> dollar(at);
      case '#' -> hash(at);
      default -> print(at);
    };
  }

  private int print(int at) {
    char c = text.charAt(at);
    int codePoint = text.codePointAt(at);
    if (isRefused(codePoint)) {
      faults.add(
          at,
          "An invisible character (U+%04X) stands here.".formatted(codePoint),
          "Delete it and type the text anew.");
    }
    tokens.add(new Printed(at, at + 1, c));
    if (Character.charCount(codePoint) == 2) {
      tokens.add(new Printed(at + 1, at + 2, text.charAt(at + 1)));
      return at + 2;
    }
    return at + 1;
  }

  /** Controls, marks that turn the direction of reading, and what is no character at all. */
  static boolean isRefused(int c) {
    return (c != '\n' && c != '\t' && Character.isISOControl(c))
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c >= 0xFDD0 && c <= 0xFDEF)
        || (c & 0xFFFE) == 0xFFFE;
  }

  private int backslash(int at) {
    if (startsWith("$", at + 1) || startsWith("#", at + 1)) {
      tokens.add(new Printed(at, at + 2, text.charAt(at + 1)));
      return at + 2;
    }
    if (startsWith("\\$", at + 1) || startsWith("\\#", at + 1)) {
      faults.add(
          at,
          "These backslashes can be read in two ways.",
          "Keep one of them, which prints the sign behind it, or put a space behind them.");
      tokens.add(new Printed(at, at + 1, '\\'));
      return at + 1;
    }
    return print(at);
  }

  private int dollar(int at) {
    Matcher matcher = REFERENCE.matcher(text).region(at, text.length());
    if (matcher.lookingAt()) {
      boolean braced = matcher.group(1) != null;
      String path = braced ? matcher.group(1) : matcher.group(2);
      int end = matcher.end();
      if (!braced && (startsWith("[", end) || (path.contains(".") && startsWith("(", end)))) {
        faults.add(
            at,
            "'%s%s' calls into the value; a template only inserts it."
                .formatted(matcher.group(), text.charAt(end)),
            "Write ${%s} where the name ends there and the text goes on.".formatted(root(path)));
      }
      tokens.add(new Inserted(at, end, path));
      return end;
    }
    String rest = text.substring(at + 1, Math.min(text.length(), at + 3));
    if (rest.startsWith("{") || rest.startsWith("!{") || startsWithLetter(rest)) {
      faults.add(
          at,
          "No name follows this '$'.",
          "Write one name, in letters a to z, as in ${child_name}; or \\$ to print the sign.");
    }
    return print(at);
  }

  private static String root(String path) {
    int dot = path.indexOf('.');
    return dot < 0 ? path : path.substring(0, dot);
  }

  private static boolean startsWithLetter(String text) {
    String name = text.startsWith("!") ? text.substring(1) : text;
    return !name.isEmpty() && Character.isLetter(name.codePointAt(0));
  }

  private int hash(int at) {
    for (String sign : COMMENT_SIGNS) {
      if (startsWith(sign, at)) {
        String what =
            sign.equals("#@")
                ? "'#@' calls a macro."
                : "'" + sign + "' would hide the text behind it.";
        faults.add(at, what, "Write \\# for each # that is to be printed.");
        return print(at);
      }
    }
    Matcher matcher = DIRECTIVE.matcher(text).region(at, text.length());
    if (matcher.lookingAt()) {
      String word = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      return DIRECTIVES.contains(word)
          ? directive(at, word, matcher.end())
          : foreign(at, word, matcher.end());
    }
    if (startsWithLetter(text.substring(at + 1, Math.min(text.length(), at + 3)))) {
      faults.add(
          at,
          "The letters behind this '#' are not those of a directive.",
          "Type the directive anew in letters a to z, or write \\# to print the sign.");
    }
    return print(at);
  }

  private int foreign(int at, String word, int end) {
    String remedy = "Write \\#%s to print it.".formatted(word);
    for (String directive : List.of("elseif", "else", "end")) {
      if (word.toLowerCase(Locale.ROOT).startsWith(directive)) {
        remedy =
            "Write #{%s} where the directive ends and text goes on, or \\#%s to print it."
                .formatted(directive, word);
        break;
      }
    }
    String what =
        OF_VELOCITY.contains(word)
            ? "A template may not use #%s.".formatted(word)
            : "'#%s' is no directive; those are #if, #elseif, #else, #foreach and #end."
                .formatted(word);
    faults.add(at, what, OF_VELOCITY.contains(word) ? "Write the text out. " + remedy : remedy);
    // One fault is enough: what was surely meant to open or close a block does so.
    if (BLOCKS_OF_VELOCITY.contains(word)) {
      open.push(new Block(word, at, false));
    } else if (word.toLowerCase(Locale.ROOT).startsWith("end")) {
      open.poll();
    }
    return end;
  }

  private int directive(int at, String word, int end) {
    pair(at, word);
    if (!WITH_CONDITION.contains(word)) {
      tokens.add(new Directive(at, end, word, "", end));
      return end;
    }
    Matcher space = SPACE.matcher(text).region(end, text.length());
    int opening = space.lookingAt() ? space.end() : end;
    if (!startsWith("(", opening)) {
      faults.add(
          at,
          "#%s has no condition in parentheses.".formatted(word),
          "Write it as in #if($open_to_social_care == \"yes\").");
      return end;
    }
    int closing = conditions.closing(at, word, opening);
    tokens.add(new Directive(at, closing, word, text.substring(opening, closing), opening));
    return closing;
  }

  private void pair(int at, String word) {
    if (OPENING.contains(word)) {
      open.push(new Block(word, at, false));
      if (open.size() == limits.maxDepth() + 1) {
        faults.add(
            at,
            "Blocks stand more than %d deep.".formatted(limits.maxDepth()),
            "Join the conditions with 'and', or split the text into parts.");
      }
      return;
    }
    Block block = open.peek();
    if (block == null) {
      faults.add(
          at, "This #%s belongs to no #if.".formatted(word), "Write #if before it, or remove it.");
    } else if (word.equals("end")) {
      open.pop();
    } else if (block.hasElse() || !block.word().equals("if")) {
      faults.add(
          at,
          block.hasElse()
              ? "This #%s follows the #else of its #if.".formatted(word)
              : "A #%s has no #%s.".formatted(block.word(), word),
          "Put #else last, directly before #end.");
    } else if (word.equals("else")) {
      open.pop();
      open.push(new Block(block.word(), block.start(), true));
    }
  }

  private boolean startsWith(String what, int at) {
    return text.startsWith(what, at);
  }
}
