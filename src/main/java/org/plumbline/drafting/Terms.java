package org.plumbline.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A condition as a person chooses it from lists: some comparisons, all or any of which must hold.
 * Whatever else the expression language can say has no such form.
 *
 * @param isAll whether all must hold; any, where not; of one comparison, true
 */
public record Terms(boolean isAll, List<Term> terms) {
  private static final Pattern COMPARED =
      Pattern.compile("\\s*([a-z][a-z0-9_]*)\\s*(==|!=)\\s*\"([^\"\\\\]*)\"\\s*");
  private static final Pattern TICKED =
      Pattern.compile("\\s*\"([^\"\\\\]*)\"\\s+in\\s+([a-z][a-z0-9_]*)\\s*");
  private static final Pattern ANSWERED =
      Pattern.compile("\\s*(!?)\\s*answered\\(\\s*\"([a-z][a-z0-9_.]*)\"\\s*\\)\\s*");

  public Terms {
    terms = List.copyOf(terms);
    isAll |= terms.size() < 2;
  }

  /** How an answer is compared. */
  public enum Comparison {
    IS("is"),
    IS_NOT("is not"),
    INCLUDES("includes"),
    IS_ANSWERED("is answered"),
    IS_NOT_ANSWERED("is not answered");

    private final String words;

    Comparison(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public boolean takesValue() {
      return this == IS || this == IS_NOT || this == INCLUDES;
    }
  }

  /**
   * One comparison.
   *
   * @param name the id of an item, or {@code authority} or {@code level}
   * @param value the id of an option or level; empty where none is compared
   */
  public record Term(String name, Comparison comparison, String value) {
    String expression() {
      return switch (comparison) {
        case IS -> "%s == \"%s\"".formatted(name, value);
        case IS_NOT -> "%s != \"%s\"".formatted(name, value);
        case INCLUDES -> "\"%s\" in %s".formatted(value, name);
        case IS_ANSWERED -> "answered(\"%s\")".formatted(name);
        case IS_NOT_ANSWERED -> "!answered(\"%s\")".formatted(name);
      };
    }
  }

  /** The expression that says the same. */
  public String expression() {
    return terms.stream()
        .map(Term::expression)
        .collect(Collectors.joining(isAll ? " && " : " || "));
  }

  /** What the expression says, where it can be chosen from lists. */
  public static Optional<Terms> read(String expression) {
    boolean isAny = expression.contains("||");
    if (isAny && expression.contains("&&")) {
      return Optional.empty();
    }
    List<Term> terms = new ArrayList<>();
    for (String part : expression.split(isAny ? "\\|\\|" : "&&", -1)) {
      Optional<Term> term = term(part);
      if (term.isEmpty()) {
        return Optional.empty();
      }
      terms.add(term.get());
    }
    return Optional.of(new Terms(!isAny, terms));
  }

  private static Optional<Term> term(String part) {
    Matcher compared = COMPARED.matcher(part);
    if (compared.matches()) {
      return Optional.of(
          new Term(
              compared.group(1),
              compared.group(2).equals("==") ? Comparison.IS : Comparison.IS_NOT,
              compared.group(3)));
    }
    Matcher ticked = TICKED.matcher(part);
    if (ticked.matches()) {
      return Optional.of(new Term(ticked.group(2), Comparison.INCLUDES, ticked.group(1)));
    }
    Matcher answered = ANSWERED.matcher(part);
    return answered.matches()
        ? Optional.of(
            new Term(
                answered.group(2),
                answered.group(1).isEmpty() ? Comparison.IS_ANSWERED : Comparison.IS_NOT_ANSWERED,
                ""))
        : Optional.empty();
  }
}
