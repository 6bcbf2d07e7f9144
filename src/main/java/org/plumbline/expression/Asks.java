package org.plumbline.expression;

import dev.cel.common.ast.CelExpr;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The function that is called about a text in an expression before it is checked, if any. */
  static Optional<Asks> in(CelExpr expr) {
    return Stream.of(values())
        .filter(asks -> Syntax.argument(expr, asks.function()).isPresent())
        .findFirst();
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
