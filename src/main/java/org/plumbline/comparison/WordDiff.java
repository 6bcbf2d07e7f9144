package org.plumbline.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.comparison.Words.Token;

/**
 * How one text became another, in whole words and punctuation marks; white space does not count.
 *
 * @param runs in order; no two of the same kind stand side by side
 */
public record WordDiff(List<Run> runs) {
  private static final int LETTERS_OF_A_SMALL_WORD = 3;
  private static final int MOST_SMALL_WORDS = 2;

  public WordDiff {
    runs = List.copyOf(runs);
  }

  public static WordDiff between(String was, String now) {
    List<Token> before = Words.of(was);
    List<Token> after = Words.of(now);
    if (before.isEmpty() && after.isEmpty()) {
      return new WordDiff(was.isEmpty() && now.isEmpty() ? List.of() : same(was, now));
    }
    List<Stretch> stretches = joined(stretches(before, after));
    List<Run> runs = new ArrayList<>();
    stretches.forEach(stretch -> runs.add(stretch.run()));
    return new WordDiff(spelling(was, now, before, after, runs));
  }

  /** The old text. */
  public String was() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.was()));
    return text.toString();
  }

  /** The new text. */
  public String now() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.now()));
    return text.toString();
  }

  /** Whether all words and marks are the same. */
  public boolean isSame() {
    return runs.stream().allMatch(Run.Same.class::isInstance);
  }

  /** Whether white space, case and punctuation are all that differs. */
  public boolean isCosmetic() {
    return Words.bare(was()).equals(Words.bare(now()));
  }

  /** How many words are new; punctuation marks are not counted. */
  public int wordsAdded() {
    return count(false);
  }

  /** How many words are gone; punctuation marks are not counted. */
  public int wordsRemoved() {
    return count(true);
  }

  private int count(boolean gone) {
    return (int)
        runs.stream()
            .filter(run -> !(run instanceof Run.Same))
            .flatMap(run -> Words.of(gone ? run.was() : run.now()).stream())
            .filter(token -> !token.isMark())
            .count();
  }

  private static List<Run> same(String was, String now) {
    return List.of(new Run.Same(was, now));
  }

  /** Where one text has no word at all, its white space still belongs to it. */
  private static List<Run> spelling(
      String was, String now, List<Token> before, List<Token> after, List<Run> runs) {
    if (before.isEmpty() && !was.isEmpty()) {
      return List.of(new Run.Replaced(was, now));
    }
    if (after.isEmpty() && !now.isEmpty()) {
      return List.of(new Run.Replaced(was, now));
    }
    return runs;
  }

  private record Stretch(boolean kept, List<Token> was, List<Token> now) {
    Run run() {
      if (kept) {
        return new Run.Same(Words.spelt(was), Words.spelt(now));
      }
      if (was.isEmpty()) {
        return new Run.Inserted(Words.spelt(now));
      }
      return now.isEmpty()
          ? new Run.Deleted(Words.spelt(was))
          : new Run.Replaced(Words.spelt(was), Words.spelt(now));
    }

    Stretch then(Stretch next) {
      List<Token> allWas = new ArrayList<>(was);
      allWas.addAll(next.was);
      List<Token> allNow = new ArrayList<>(now);
      allNow.addAll(next.now);
      return new Stretch(false, allWas, allNow);
    }

    boolean isReplacement() {
      return !kept && !was.isEmpty() && !now.isEmpty();
    }

    int words() {
      return (int)
          Math.max(
              was.stream().filter(token -> !token.isMark()).count(),
              now.stream().filter(token -> !token.isMark()).count());
    }

    /** Too little to be told apart from the changes around it. */
    boolean isSmall() {
      return words() <= MOST_SMALL_WORDS
          && was.stream().allMatch(token -> token.word().length() <= LETTERS_OF_A_SMALL_WORD);
    }
  }

  /** What begins and ends alike is left out first: most texts differ in one place. */
  private static List<Stretch> stretches(List<Token> before, List<Token> after) {
    int head = 0;
    int shorter = Math.min(before.size(), after.size());
    while (head < shorter && isAlike(before.get(head), after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && isAlike(before.get(before.size() - 1 - tail), after.get(after.size() - 1 - tail))) {
      tail++;
    }
    int was = 0;
    int now = 0;
    List<Stretch> stretches = new ArrayList<>();
    List<String> middleWas = words(before.subList(head, before.size() - tail));
    List<String> middleNow = words(after.subList(head, after.size() - tail));
    for (AbstractDelta<String> delta : DiffUtils.diff(middleWas, middleNow).getDeltas()) {
      int wasFrom = head + delta.getSource().getPosition();
      int nowFrom = head + delta.getTarget().getPosition();
      keep(stretches, before.subList(was, wasFrom), after.subList(now, nowFrom));
      was = wasFrom + delta.getSource().size();
      now = nowFrom + delta.getTarget().size();
      stretches.add(new Stretch(false, before.subList(wasFrom, was), after.subList(nowFrom, now)));
    }
    keep(stretches, before.subList(was, before.size()), after.subList(now, after.size()));
    return stretches;
  }

  private static void keep(List<Stretch> stretches, List<Token> was, List<Token> now) {
    if (!was.isEmpty()) {
      stretches.add(new Stretch(true, was, now));
    }
  }

  private static boolean isAlike(Token one, Token other) {
    return one.word().equals(other.word());
  }

  private static List<String> words(List<Token> tokens) {
    return tokens.stream().map(Token::word).toList();
  }

  /**
   * Changes with hardly a word between them read better as one. Two insertions, or two deletions,
   * stay apart: joined, they would strike out words that stayed.
   */
  private static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch here = stretches.get(i);
      boolean between = here.kept() && !joined.isEmpty() && i + 1 < stretches.size();
      if (between && isLost(joined.getLast(), here, stretches.get(i + 1))) {
        Stretch whole = joined.removeLast().then(here).then(stretches.get(i + 1));
        joined.add(whole);
        i++;
      } else {
        joined.add(here);
      }
    }
    return joined;
  }

  private static boolean isLost(Stretch left, Stretch kept, Stretch right) {
    boolean mixed =
        left.isReplacement()
            || right.isReplacement()
            || left.was().isEmpty() != right.was().isEmpty();
    return mixed && kept.isSmall() && left.words() + right.words() > kept.words();
  }
}
