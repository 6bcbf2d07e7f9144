package org.plumbline.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Option;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;

/** Says which other answers of a section were dropped, are new, or are not what they were. */
final class AnswerWords {
  private final Assessed before;
  private final Assessed after;

  AnswerWords(Assessed before, Assessed after) {
    this.before = before;
    this.after = after;
  }

  /** A slot, in the version that it is asked in. */
  private record Place(Assessed assessed, Item item, Slot slot) {
    Optional<Answer> answer() {
      return assessed.answer(item, slot.id());
    }

    /** What is marked so is named, and not repeated in a text that goes from hand to hand. */
    boolean isSensitive() {
      return item.prompt().sensitive();
    }

    /** Without the colon that some forms print behind it. */
    String label() {
      String label = item.prompt().label().strip().replaceFirst("\\s*[:?]$", "");
      String name = label.isEmpty() ? item.id().value() : label;
      boolean details = slot.id().value().endsWith(".details");
      return "“" + name + "”" + (details ? " (details)" : "");
    }
  }

  List<String> sentences(Optional<Section> was, Optional<Section> now) {
    Map<ItemId, Place> older = places(before, was);
    Map<ItemId, Place> newer = places(after, now);
    List<String> changes = new ArrayList<>();
    List<String> answered = new ArrayList<>();
    List<String> first = new ArrayList<>();
    List<String> dropped = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    newer.forEach((slot, place) -> {
      Optional<Place> earlier = Optional.ofNullable(older.get(slot));
      Optional<Answer> then = earlier.flatMap(Place::answer);
      Optional<Answer> today = place.answer();
      if (then.isPresent() && today.isPresent()) {
        change(earlier.get(), then.get(), place, today.get()).forEach(changes::add);
      } else if (today.isPresent()) {
        (earlier.isPresent() ? answered : first).add(place.label() + said(place, today.get()));
      } else if (then.isPresent()) {
        dropped.add(place.label() + said(earlier.get(), then.get()));
      }
    });
    older.forEach((slot, place) ->
        place
            .answer()
            .filter(_ -> !newer.containsKey(slot))
            .ifPresent(answer -> gone.add(place.label() + said(place, answer))));
    list(changes, "Answered now and not last time: ", answered);
    list(changes, "Asked for the first time, and answered: ", first);
    list(changes, "Answered last time and not now: ", dropped);
    list(changes, "Answered last time and not asked any more: ", gone);
    return changes;
  }

  private static void list(List<String> sentences, String begin, List<String> what) {
    if (!what.isEmpty()) {
      sentences.add(begin + String.join("; ", what) + ".");
    }
  }

  /** The slots of a section but those of levels, of which the move of the level tells. */
  private static Map<ItemId, Place> places(Assessed assessed, Optional<Section> section) {
    Map<ItemId, Place> places = new LinkedHashMap<>();
    for (Item item : section.map(Section::items).orElse(List.of())) {
      for (Slot slot : slots(item)) {
        places.put(slot.id(), new Place(assessed, item, slot));
      }
    }
    return places;
  }

  private static List<Slot> slots(Item item) {
    return switch (item) {
      case Item.LevelItem level -> level.slots().stream().skip(1).toList();
      case Item.Written _, Item.ChoiceItem _, Item.StatementsItem _, Item.TableItem _ ->
          item.slots();
      case Item.Shown _ -> List.of();
    };
  }

  private static List<String> change(Place older, Answer then, Place newer, Answer today) {
    if (then.equals(today)) {
      return List.of();
    }
    if (older.isSensitive() || newer.isSensitive()) {
      return List.of(newer.label() + " was answered otherwise.");
    }
    if (then instanceof Answer.Ticked was && today instanceof Answer.Ticked now) {
      return ticks(older, was, newer, now);
    }
    if (then instanceof Answer.Text && today instanceof Answer.Text) {
      return List.of(newer.label() + " was written anew.");
    }
    if (then instanceof Answer.Rows(List<Answer.Row> was)
        && today instanceof Answer.Rows(List<Answer.Row> now)) {
      return List.of(
          "%s was written anew: %s last time, %s now."
              .formatted(newer.label(), rows(was), rows(now)));
    }
    return List.of(
        "%s was %s and is %s now."
            .formatted(newer.label(), value(older, then), value(newer, today)));
  }

  private static List<String> ticks(
      Place older, Answer.Ticked was, Place newer, Answer.Ticked now) {
    List<String> sentences = new ArrayList<>();
    ticked(sentences, newer, "ticked now and not last time: ", now, was);
    ticked(sentences, older, "ticked last time and not now: ", was, now);
    if (sentences.isEmpty()) {
      sentences.add(newer.label() + ": what is written beside the ticks was changed.");
    }
    return sentences;
  }

  private static void ticked(
      List<String> sentences, Place place, String words, Answer.Ticked here, Answer.Ticked there) {
    String only =
        here.ticked().stream()
            .filter(option -> !there.ticked().contains(option))
            .map(option -> "“" + option(place, option) + "”")
            .collect(Collectors.joining("; "));
    if (!only.isEmpty()) {
      sentences.add(place.label() + ", " + words + only + ".");
    }
  }

  /** Short answers are repeated; what somebody wrote is named only. */
  private static String said(Place place, Answer answer) {
    return place.isSensitive() || answer instanceof Answer.Text || answer instanceof Answer.Rows
        ? ""
        : " (" + value(place, answer) + ")";
  }

  private static String value(Place place, Answer answer) {
    return switch (answer) {
      case Answer.Text _ -> "in writing";
      case Answer.Number(var number) -> number.toPlainString();
      case Answer.Date(var date) -> LineWords.day(date);
      case Answer.Chosen(OptionId option) -> option(place, option);
      case Answer.Ticked(var ticked, var _) ->
          ticked.stream().map(option -> option(place, option)).collect(Collectors.joining("; "));
      case Answer.Rows(List<Answer.Row> rows) -> rows(rows);
      case Answer.NotKnown _ -> "not known";
    };
  }

  private static String option(Place place, OptionId option) {
    return Option.find(
            place.item().options(place.assessed().instrument(), place.slot().id()), option)
        .map(Option::label)
        .orElse(option.value())
        .strip();
  }

  private static String rows(List<Answer.Row> rows) {
    long filled = rows.stream().filter(row -> !row.isEmpty()).count();
    return filled == 1 ? "1 row" : filled + " rows";
  }
}
