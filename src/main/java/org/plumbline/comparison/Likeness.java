package org.plumbline.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plumbline.schema.ElementKind;

/**
 * How alike the texts of two elements are, from 0 to 1: the cosine of the angle between their
 * words, where a word counts the less the more elements of its own instrument have it.
 */
final class Likeness {
  private static final double NAME_WEIGHT = 4;

  /** Even a word that every element has says a little. */
  private static final double LEAST_WEIGHT = 0.05;

  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(ings?|ed|es|s)$");
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "a", "an", "and", "any", "are", "as", "at", "be", "been", "by", "for", "from", "has",
          "have", "in", "is", "it", "of", "on", "or", "section", "such", "that", "the", "their",
          "this", "to", "who", "with");

  private final Map<String, Double> commonness = new HashMap<>();
  private final Map<String, Map<String, Double>> weighed = new HashMap<>();
  private final Map<String, Map<String, Double>> weighedTheirs = new HashMap<>();

  /**
   * Looks at all that is to be paired.
   *
   * @param ourText what one of ours says with everything in it, its name apart
   * @param theirText the same of theirs
   */
  Likeness(
      Collection<Element> ours,
      Collection<Element> theirs,
      Function<Element, String> ourText,
      Function<Element, String> theirText) {
    Map<String, Map<String, Double>> counted = counted(ours, ourText);
    Map<String, Map<String, Double>> countedTheirs = counted(theirs, theirText);
    count(counted.values());
    count(countedTheirs.values());
    counted.forEach((key, words) -> weighed.put(key, weighed(words)));
    countedTheirs.forEach((key, words) -> weighedTheirs.put(key, weighed(words)));
  }

  double of(Element ours, Element theirs) {
    if (!ours.name().isEmpty()
        && Words.bare(ours.name()).equals(Words.bare(theirs.name()))
        && ours.kind() != ElementKind.SECTION) {
      return 1;
    }
    Map<String, Double> one = weighed.getOrDefault(ours.key(), Map.of());
    Map<String, Double> other = weighedTheirs.getOrDefault(theirs.key(), Map.of());
    double product = 0;
    for (Map.Entry<String, Double> word : one.entrySet()) {
      product += word.getValue() * other.getOrDefault(word.getKey(), 0.0);
    }
    double lengths = length(one) * length(other);
    return lengths == 0 ? 0 : product / lengths;
  }

  private static double length(Map<String, Double> words) {
    return Math.sqrt(words.values().stream().mapToDouble(each -> each * each).sum());
  }

  private static Map<String, Map<String, Double>> counted(
      Collection<Element> elements, Function<Element, String> text) {
    Map<String, Map<String, Double>> counted = new HashMap<>();
    for (Element element : elements) {
      Map<String, Double> words = new HashMap<>();
      stems(element.name()).forEach(word -> words.merge(word, NAME_WEIGHT, Double::sum));
      stems(text.apply(element)).forEach(word -> words.merge(word, 1.0, Double::sum));
      counted.put(element.key(), words);
    }
    return counted;
  }

  private void count(Collection<Map<String, Double>> texts) {
    Map<String, Integer> in = new HashMap<>();
    texts.forEach(
        words -> new HashSet<>(words.keySet()).forEach(word -> in.merge(word, 1, Integer::sum)));
    in.forEach(
        (word, count) -> commonness.merge(word, (double) count / (texts.size() + 1), Math::max));
  }

  private Map<String, Double> weighed(Map<String, Double> counted) {
    Map<String, Double> words = new HashMap<>();
    counted.forEach((word, count) ->
        words.put(
            word,
            (1 + Math.log(count)) * (LEAST_WEIGHT - Math.log(commonness.getOrDefault(word, 1.0)))));
    return words;
  }

  /** Words without their endings; numbers count only where there is nothing else. */
  static List<String> stems(String text) {
    return Words.bare(text).stream()
        .filter(word -> Character.isLetter(word.codePointAt(0)))
        .filter(word -> !EMPTY_WORDS.contains(word))
        .map(word -> ENDING.matcher(word.toLowerCase(Locale.UK)).replaceAll(""))
        .toList();
  }
}
