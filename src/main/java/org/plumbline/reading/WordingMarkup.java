package org.plumbline.reading;

import java.util.List;
import java.util.function.Function;
import org.plumbline.comparison.Run;
import org.plumbline.comparison.WordDiff;
import org.plumbline.shell.Markup;

/** Texts with the words marked that came or went. */
public final class WordingMarkup {
  private WordingMarkup() {}

  /** The old text, with what is gone. */
  public static Markup was(WordDiff words) {
    return all(
        words.runs(),
        run ->
            switch (run) {
              case Run.Same(String was, String _) -> Markup.words(was);
              case Run.Inserted _ -> Markup.row();
              case Run.Deleted(String was) -> marked(was, Markup::deleted);
              case Run.Replaced(String was, String _) -> marked(was, Markup::deleted);
            });
  }

  /** The new text, with what is new. */
  public static Markup now(WordDiff words) {
    return all(
        words.runs(),
        run ->
            switch (run) {
              case Run.Same(String _, String now) -> Markup.words(now);
              case Run.Inserted(String now) -> marked(now, Markup::inserted);
              case Run.Deleted _ -> Markup.row();
              case Run.Replaced(String _, String now) -> marked(now, Markup::inserted);
            });
  }

  /** Both in one. */
  public static Markup unified(WordDiff words) {
    return all(
        words.runs(),
        run ->
            switch (run) {
              case Run.Same(String _, String now) -> Markup.words(now);
              case Run.Inserted(String now) -> marked(now, Markup::inserted);
              case Run.Deleted(String was) -> marked(was, Markup::deleted);
              case Run.Replaced(String was, String now) ->
                  Markup.row(
                      marked(was, Markup::deleted),
                      Markup.words(" "),
                      marked(now, Markup::inserted));
            });
  }

  /** The white space around the words stays outside of the mark. */
  private static Markup marked(String text, Function<String, Markup> mark) {
    String words = text.strip();
    if (words.isEmpty()) {
      return Markup.words(text);
    }
    int begin = text.indexOf(words);
    return Markup.row(
        Markup.words(text.substring(0, begin)),
        mark.apply(words),
        Markup.words(text.substring(begin + words.length())));
  }

  private static Markup all(List<Run> runs, Function<Run, Markup> markup) {
    return Markup.row(runs.stream().map(markup).toArray(Markup[]::new));
  }
}
