package org.plumbline.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail address within a text, told apart from what has run into it.
 *
 * @param from where what belongs together on the page begins
 * @param start where the address itself begins
 * @param end behind the address itself
 * @param to behind what belongs together on the page
 */
record Address(String text, int from, int start, int end, int to) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+'’\\-\\u2010-\\u2015]{1,64}@[\\p{L}\\p{N}_\\-\\u2010-\\u2015]+"
              + "(?:\\.[\\p{L}\\p{N}_\\-\\u2010-\\u2015]+)+");
  private static final Pattern DASHES = Pattern.compile("^[._'’\\-\\u2010-\\u2015]+");

  /** A word such as "on" that goes straight over into capitals, as in onMETHub. */
  private static final Pattern SMALL_WORD =
      Pattern.compile(
          "^(?:address|and|at|by|contact|email|from|in|is|mail|of|on|or|to|via|with)(?=\\p{Lu})");

  /** Where the last part of the host ends and the next word begins. */
  private static final Pattern NEXT_WORD =
      Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?=[\\p{N}_\\-\\u2010-\\u2015])");

  /** Second parts below .uk; what follows them begins with "uk". */
  private static final Set<String> BELOW_UK =
      Set.of("ac", "co", "gov", "ltd", "mod", "net", "nhs", "org", "plc", "police", "sch");

  /** All of a text, in order. */
  static List<Address> in(String text) {
    List<Address> addresses = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      addresses.add(of(text, token.start(), token.end()));
    }
    return addresses;
  }

  private static Address of(String text, int from, int to) {
    String token = text.substring(from, to);
    int start = end(DASHES, token);
    start += end(SMALL_WORD, token.substring(start));
    return new Address(text, from, from + start, from + end(token), to);
  }

  private static int end(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? matcher.end() : 0;
  }

  /** Behind the last character that belongs to the host. */
  private static int end(String token) {
    int label = token.indexOf('@') + 1;
    String before = "";
    while (true) {
      int dot = token.indexOf('.', label);
      String part = token.substring(label, dot < 0 ? token.length() : dot);
      if (BELOW_UK.contains(before) && part.startsWith("uk")) {
        return label + 2;
      }
      if (dot < 0) {
        Matcher next = NEXT_WORD.matcher(part);
        return next.find() ? label + next.start() : token.length();
      }
      before = part;
      label = dot + 1;
    }
  }

  boolean isRunInto() {
    return from < start || end < to;
  }

  /** The address itself. */
  String words() {
    return text.substring(start, end);
  }

  /** The parts of the host, in small letters. */
  Stream<String> hostParts() {
    String host = words().substring(words().indexOf('@') + 1);
    return Stream.of(host.toLowerCase(Locale.ROOT).split("\\.", -1));
  }
}
