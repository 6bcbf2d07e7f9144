package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts as words and punctuation marks. */
final class Words {
  private static final String SPACES = "[\\s\\x85\\p{Z}]*";
  private static final String WORD =
      "(?<![\\p{L}\\p{N}])[-.]\\p{N}+(?:[.,:]\\p{N}+)*"
          + "|\\p{N}+(?:[.,:]\\p{N}+)+"
          + "|[\\p{L}\\p{N}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*";
  private static final Pattern TOKEN =
      Pattern.compile("(" + SPACES + ")(" + WORD + "|[^\\s\\x85\\p{Z}])", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("[\\p{P}\\p{Cc}&&[^%&@#]]");

  private Words() {}

  /**
   * A word or a punctuation mark.
   *
   * @param spelt with the white space before it; the last of a text also with that behind it
   */
  record Token(String word, String spelt) {
    boolean isMark() {
      return MARK.matcher(word).matches();
    }
  }

  /** All of a text; joined as they are spelt they are the text. None when it holds no word. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find()) {
      tokens.add(new Token(matcher.group(2), matcher.group()));
      end = matcher.end();
    }
    if (!tokens.isEmpty() && end < text.length()) {
      Token last = tokens.removeLast();
      tokens.add(new Token(last.word(), last.spelt() + text.substring(end)));
    }
    return tokens;
  }

  /** What is left of a text without white space, case and punctuation. */
  static List<String> bare(String text) {
    return of(text).stream()
        .filter(token -> !token.isMark())
        .map(token -> token.word().toLowerCase(Locale.UK))
        .toList();
  }

  static String spelt(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    tokens.forEach(token -> text.append(token.spelt()));
    return text.toString();
  }
}
