package org.plumbline.drafting.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.drafting.Terms.Comparison;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;
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
        if (!item.slots().isEmpty() && !(item instanceof Item.TableItem)) {
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
      case Item.ChoiceItem choice when choice.many() -> many();
      case Item.StatementsItem statements when statements.many() -> many();
      case Item.ChoiceItem _, Item.LevelItem _, Item.StatementsItem _ -> one();
      case null ->
          name.equals(LEVEL) || name.equals(AUTHORITY)
              ? List.of(Comparison.IS, Comparison.IS_NOT)
              : one();
      case Item.TextItem _,
          Item.LongTextItem _,
          Item.NumberItem _,
          Item.DateItem _,
          Item.EmailItem _,
          Item.PhoneItem _,
          Item.AddressItem _,
          Item.IdentifierItem _,
          Item.TableItem _,
          Item.ComputedItem _,
          Item.NoteItem _ ->
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
      case Item.ChoiceItem choice ->
          instrument
              .findOptionSet(choice.optionSet())
              .ifPresent(set ->
                  set.options().forEach(each -> values.put(each.id().value(), each.label())));
      case Item.LevelItem level -> putLevels(instrument, level, values);
      case Item.StatementsItem statements ->
          statements.statements().forEach(each -> values.put(each.id().value(), each.text()));
      case null -> {
        if (name.equals(LEVEL)) {
          instrument
              .outcome()
              .judgement()
              .map(OutcomeRules.Judgement::item)
              .flatMap(instrument::findItem)
              .ifPresent(judged -> {
                if (judged instanceof Item.LevelItem level) {
                  putLevels(instrument, level, values);
                }
              });
        } else if (name.equals(AUTHORITY)) {
          instrument.authorities().stream()
              .map(AuthorityCode::value)
              .forEach(code -> values.put(code, code));
        }
      }
      default -> {
        // Words and numbers are compared in an expression.
      }
    }
    return values;
  }

  private static void putLevels(
      Instrument instrument, Item.LevelItem item, Map<String, String> values) {
    instrument
        .findScale(item.scale())
        .ifPresent(
            scale -> scale.levels().forEach(each -> values.put(each.id().value(), each.label())));
  }

  private static @Nullable Item item(Instrument instrument, String name) {
    return name.matches("[a-z][a-z0-9_]{0,59}")
        ? instrument.findItem(new ItemId(name)).orElse(null)
        : null;
  }
}
