package org.plumbline.export;

import java.util.ArrayList;
import java.util.List;
import org.plumbline.comparison.Run;
import org.plumbline.comparison.WordDiff;
import org.plumbline.export.Piece.Mark;

/**
 * Both texts of a change in one row of pieces: all but the inserted are the old text to the last
 * space, all but the deleted the new one.
 */
final class Pieces {
  private final List<Piece> all = new ArrayList<>();

  private Pieces() {}

  static List<Piece> of(WordDiff words) {
    Pieces pieces = new Pieces();
    words.runs().forEach(pieces::add);
    return pieces.all;
  }

  private void add(Run run) {
    switch (run) {
      case Run.Same(String was, String now) -> same(was, now);
      case Run.Inserted(String now) -> add(Mark.INSERTED, now);
      case Run.Deleted(String was) -> add(Mark.DELETED, was);
      case Run.Replaced(String was, String now) -> {
        add(Mark.DELETED, was);
        add(Mark.INSERTED, now);
      }
    }
  }

  /** The words are the same, and often the white space between them. */
  private void same(String was, String now) {
    int before = 0;
    int after = 0;
    while (before < was.length() || after < now.length()) {
      int wasWord = endOfSpace(was, before);
      int nowWord = endOfSpace(now, after);
      space(was.substring(before, wasWord), now.substring(after, nowWord));
      before = wasWord;
      after = nowWord;
      int start = after;
      while (before < was.length()
          && after < now.length()
          && !isSpace(now.charAt(after))
          && was.charAt(before) == now.charAt(after)) {
        before++;
        after++;
      }
      add(Mark.NONE, now.substring(start, after));
      if (start == after && (isWord(was, before) || isWord(now, after))) {
        throw new IllegalStateException("the words of “" + was + "” are others in “" + now + "”");
      }
    }
  }

  private static boolean isWord(String text, int at) {
    return at < text.length() && !isSpace(text.charAt(at));
  }

  private void space(String was, String now) {
    if (was.equals(now)) {
      add(Mark.NONE, now);
    } else {
      add(Mark.DELETED, was);
      add(Mark.INSERTED, now);
    }
  }

  private static int endOfSpace(String text, int from) {
    int end = from;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }

  private void add(Mark mark, String words) {
    if (words.isEmpty()) {
      return;
    }
    if (!all.isEmpty() && all.getLast().mark() == mark) {
      all.add(new Piece(mark, all.removeLast().words() + words));
    } else {
      all.add(new Piece(mark, words));
    }
  }
}
