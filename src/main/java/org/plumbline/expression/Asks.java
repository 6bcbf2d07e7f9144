package org.plumbline.expression;

import java.util.Locale;

/** The functions of ours that ask about one named thing. */
enum Asks {
  TALLY("a level of the scale that is counted"),
  CHOSEN("a level of the scale that is counted"),
  SCORE("a score of this instrument"),
  POINTS("an item with points"),
  ANSWERED("an item that can be answered");

  private final String what;

  Asks(String what) {
    this.what = what;
  }

  /** As written in an expression. */
  String function() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What its argument has to be. */
  String what() {
    return what;
  }

  /** The name that stands for the question; its capital keeps it apart from ids of items. */
  String word(String about) {
    return name().charAt(0) + function().substring(1) + "_" + about;
  }

  /** Whether the name stands for a question. */
  static boolean isQuestion(String word) {
    return Character.isUpperCase(word.charAt(0));
  }
}
