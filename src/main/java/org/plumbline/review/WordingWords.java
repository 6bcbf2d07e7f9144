package org.plumbline.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.comparison.Agreement;
import org.plumbline.comparison.Asked;
import org.plumbline.comparison.CarryOver;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Run;
import org.plumbline.comparison.Verdict;
import org.plumbline.comparison.WordDiff;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Section;

/**
 * Says what became of the words behind the levels that were chosen, then or now. Whether they
 * changed is what carrying the answer over comes to, in either direction.
 */
final class WordingWords {
  /** More changes than these are read more easily as two texts. */
  private static final int MOST_CHANGES = 5;

  private final Assessed before;
  private final Assessed after;
  private final Map<ItemId, Verdict.Confirm> onward;
  private final Map<ItemId, Verdict.Confirm> back;

  WordingWords(Assessed before, Assessed after) {
    this.before = before;
    this.after = after;
    Asked was = Asked.of(before.instrument());
    Asked now = Asked.of(after.instrument());
    this.onward = changed(CarryOver.of(was, now, before.answers()));
    this.back = changed(CarryOver.of(now, was, after.answers()));
  }

  private static Map<ItemId, Verdict.Confirm> changed(CarryOver carryOver) {
    return carryOver.verdicts().stream()
        .flatMap(verdict ->
            verdict instanceof Verdict.Confirm confirm && confirm.part() instanceof Part.Whole
                ? Stream.of(confirm)
                : Stream.empty())
        .collect(Collectors.toMap(confirm -> confirm.part().slot(), confirm -> confirm));
  }

  List<String> sentences(Optional<Section> was, Optional<Section> now) {
    if (was.isEmpty() || now.isEmpty()) {
      return List.of();
    }
    List<String> sentences = new ArrayList<>();
    for (Item.LevelItem item : after.levelItems(now.get())) {
      before.levelItems(was.get()).stream()
          .filter(older -> older.id().equals(item.id()))
          .forEach(older -> sentences.addAll(sentences(older, item)));
    }
    return sentences;
  }

  private List<String> sentences(Item.LevelItem was, Item.LevelItem now) {
    Map<OptionId, String> sentences = new LinkedHashMap<>();
    Verdict.Confirm then = onward.get(was.id());
    if (then != null) {
      before
          .answers()
          .findChosen(was.id())
          .filter(level -> isDescribed(level, was, now))
          .ifPresent(level -> put(sentences, level, now, then.was(), then.now()));
    }
    Verdict.Confirm today = back.get(now.id());
    if (today != null) {
      after
          .answers()
          .findChosen(now.id())
          .filter(level -> isDescribed(level, was, now))
          .ifPresent(
              level -> put(sentences, level, now, /* was= */ today.now(), /* now= */ today.was()));
    }
    return List.copyOf(sentences.values());
  }

  /** A level without wording is agreed with by its label, of which the move itself tells. */
  private static boolean isDescribed(OptionId level, Item.LevelItem was, Item.LevelItem now) {
    return was.descriptors().containsKey(level) && now.descriptors().containsKey(level);
  }

  private void put(
      Map<OptionId, String> sentences,
      OptionId level,
      Item.LevelItem item,
      Agreement was,
      Agreement now) {
    String old = was.chosen().orElse("");
    String fresh = now.chosen().orElse("");
    if (!Fingerprint.of(old).equals(Fingerprint.of(fresh))) {
      String label = after.use(item).scale().find(level).map(Level::label).orElse(level.value());
      sentences.put(
          level, "The wording of %s changed in between: %s".formatted(label, told(old, fresh)));
    }
  }

  /** The words that changed, with nothing around them; or both texts, where those are many. */
  static String told(String was, String now) {
    List<String> changes =
        WordDiff.between(was, now).runs().stream()
            .flatMap(run ->
                switch (run) {
                  case Run.Same _ -> Stream.<String>empty();
                  case Run.Inserted(String words) -> Stream.of(quoted(words) + " was added");
                  case Run.Deleted(String words) -> Stream.of(quoted(words) + " was taken out");
                  case Run.Replaced(String old, String fresh) ->
                      Stream.of(quoted(old) + " became " + quoted(fresh));
                })
            .toList();
    return changes.size() > MOST_CHANGES
        ? "it was %s, and is %s.".formatted(quoted(was), quoted(now))
        : String.join("; ", changes) + ".";
  }

  private static String quoted(String words) {
    return "“" + words.strip() + "”";
  }
}
