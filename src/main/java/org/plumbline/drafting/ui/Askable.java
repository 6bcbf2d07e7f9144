package org.plumbline.drafting.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.expression.Terms.Comparison;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;

/** What a condition can ask about, and what it can compare that with. */
final class Askable {
  private static final String LEVEL = "level";
  private static final String AUTHORITY = "authority";

  private Askable() {}

  /** Words by name: the questions of the form, then the judged level and the authority. */
  static Map<String, String> of(Instrument instrument) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Section section : instrument.sections()) {
      for (Item item : section.items()) {
        if (isAskable(item)) {
          names.put(item.id().value(), item.prompt().label() + " (" + section.title() + ")");
        }
      }
    }
    if (instrument.outcome().judgement().isPresent()) {
      names.put(LEVEL, "The judged level");
    }
    names.put(AUTHORITY, "The authority of who assesses");
    return names;
  }

  /** What makes sense for the answers of a question. */
  static List<Comparison> comparisons(Instrument instrument, String name) {
    return switch (item(instrument, name)) {
      case Item.Choosable choosable -> choosable.many() ? many() : one();
      case null ->
          name.equals(LEVEL) || name.equals(AUTHORITY)
              ? List.of(Comparison.IS, Comparison.IS_NOT)
              : one();
      case Item.Written _, Item.TableItem _, Item.Shown _ ->
          List.of(Comparison.IS_ANSWERED, Comparison.IS_NOT_ANSWERED);
    };
  }

  private static List<Comparison> one() {
    return List.of(
        Comparison.IS, Comparison.IS_NOT, Comparison.IS_ANSWERED, Comparison.IS_NOT_ANSWERED);
  }

  private static List<Comparison> many() {
    return List.of(Comparison.INCLUDES, Comparison.IS_ANSWERED, Comparison.IS_NOT_ANSWERED);
  }

  static Comparison first(Instrument instrument, String name) {
    return comparisons(instrument, name).getFirst();
  }

  /** The answers that a question can have, words by id. */
  static Map<String, String> values(Instrument instrument, String name) {
    Map<String, String> values = new LinkedHashMap<>();
    switch (item(instrument, name)) {
      case Item asked ->
          asked
              .options(instrument)
              .forEach(option -> values.put(option.id().value(), option.label()));
      case null -> {
        if (name.equals(LEVEL)) {
          instrument.judgedLevels().forEach(level -> values.put(level.id().value(), level.label()));
        } else if (name.equals(AUTHORITY)) {
          instrument.authorities().stream()
              .map(AuthorityCode::value)
              .forEach(code -> values.put(code, code));
        }
      }
    }
    return values;
  }

  private static boolean isAskable(Item item) {
    return switch (item) {
      case Item.Written _, Item.Choosable _ -> true;
      case Item.TableItem _, Item.Shown _ -> false;
    };
  }

  private static @Nullable Item item(Instrument instrument, String name) {
    return name.matches("[a-z][a-z0-9_]{0,59}")
        ? instrument.findItem(new ItemId(name)).orElse(null)
        : null;
  }
}
