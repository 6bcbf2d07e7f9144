package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What came and what went, in words. */
class WordDiffTest {
  @Test
  void words_that_were_put_in_are_an_insertion() {
    assertThat(told("Identifying as a gang member", "Identifying as a county lines or gang member"))
        .isEqualTo("Identifying as a{+ county lines or+} gang member");
  }

  @Test
  void words_that_were_struck_out_are_a_deletion() {
    assertThat(told("Often late, or absent", "Often late")).isEqualTo("Often late{-, or absent-}");
  }

  @Test
  void a_word_in_the_place_of_another_is_a_replacement() {
    assertThat(told("Coming home late", "Coming home drunk"))
        .isEqualTo("Coming home{- late-}{+ drunk+}");
  }

  @Test
  void two_replacements_with_a_small_word_between_them_are_one() {
    assertThat(told("fear of harm at home", "risk of danger at home"))
        .isEqualTo("{-fear of harm-}{+risk of danger+} at home");
  }

  @Test
  void two_insertions_with_a_small_word_between_them_stay_apart() {
    assertThat(told("known to be at risk", "known only to always be at risk"))
        .isEqualTo("known{+ only+} to{+ always+} be at risk");
  }

  @Test
  void a_mark_is_a_word_of_its_own() {
    assertThat(told("lines or gangs", "lines, or gangs.")).isEqualTo("lines{+,+} or gangs{+.+}");
  }

  @Test
  void a_letter_is_never_compared_by_itself() {
    assertThat(told("exploitive", "exploitative")).isEqualTo("{-exploitive-}{+exploitative+}");
  }

  @Test
  void white_space_is_no_difference_and_is_kept() {
    WordDiff words = WordDiff.between("gifts:  money\n", "gifts: money");

    assertThat(words.isSame()).isTrue();
    assertThat(words.was()).isEqualTo("gifts:  money\n");
    assertThat(words.now()).isEqualTo("gifts: money");
  }

  @Test
  void case_and_punctuation_are_cosmetic_and_numbers_are_not() {
    assertThat(WordDiff.between("Being  moved", "being moved.").isCosmetic()).isTrue();
    assertThat(WordDiff.between("every 1.5 hours", "every 15 hours").isCosmetic()).isFalse();
    assertThat(WordDiff.between("below -5 °C", "below 5 °C").isCosmetic()).isFalse();
    assertThat(WordDiff.between("under < 13", "under > 13").isCosmetic()).isFalse();
    assertThat(WordDiff.between("is not seen", "is seen").isCosmetic()).isFalse();
  }

  @Property(tries = 500)
  void the_runs_spell_both_texts(@ForAll long seed) {
    Random random = new Random(seed);
    String was = text(random);
    String now = text(random);

    WordDiff words = WordDiff.between(was, now);

    assertThat(words.was()).isEqualTo(was);
    assertThat(words.now()).isEqualTo(now);
    assertThat(words.isSame()).isEqualTo(tokens(was).equals(tokens(now)));
  }

  @Property(tries = 500)
  void what_stayed_has_the_same_words_in_both(@ForAll long seed) {
    Random random = new Random(seed);

    WordDiff words = WordDiff.between(text(random), text(random));

    assertThat(words.runs())
        .filteredOn(Run.Same.class::isInstance)
        .allSatisfy(run -> assertThat(tokens(run.was())).isEqualTo(tokens(run.now())));
    assertThat(IntStream.range(1, words.runs().size()))
        .noneMatch(i -> isChange(words.runs().get(i)) && isChange(words.runs().get(i - 1)));
  }

  private static boolean isChange(Run run) {
    return !(run instanceof Run.Same);
  }

  private static List<String> tokens(String text) {
    return Words.of(text).stream().map(Words.Token::word).toList();
  }

  private static String text(Random random) {
    List<String> pieces =
        List.of(
            "a", "of", "risk", "known", "adults", ",", "/", " ", "  ", "\n", "\u00a0", "’", "1.5");
    return IntStream.range(0, random.nextInt(25))
        .mapToObj(
            _ -> pieces.get(random.nextInt(pieces.size())) + (random.nextBoolean() ? " " : ""))
        .collect(Collectors.joining());
  }

  private static String told(String was, String now) {
    return WordDiff.between(was, now).runs().stream()
        .map(run ->
            switch (run) {
              case Run.Same same -> same.now();
              case Run.Inserted(String words) -> "{+" + words + "+}";
              case Run.Deleted(String words) -> "{-" + words + "-}";
              case Run.Replaced(String before, String after) ->
                  "{-" + before + "-}{+" + after + "+}";
            })
        .collect(Collectors.joining());
  }
}
