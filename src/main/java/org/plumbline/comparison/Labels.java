package org.plumbline.comparison;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.SetOption;

/** What is set in an instrument, in the words of its own form instead of its ids. */
final class Labels {
  private final Instrument instrument;

  Labels(Instrument instrument) {
    this.instrument = instrument;
  }

  /** What an aspect is called on its own. */
  static String of(Aspect aspect) {
    return switch (aspect) {
      case TITLE_PRINTED -> "Title is printed";
      case LABEL_PRINTED -> "Label is printed";
      case AUTHORITIES -> "For";
      case OWNER -> "Owned by";
      case KIND -> "Kind";
      case REQUIRED -> "Must be answered";
      case VISIBLE -> "Is shown";
      case MAY_BE_NOT_KNOWN -> "Can be answered “not known”";
      case MIN -> "Smallest number";
      case MAX -> "Largest number";
      case OPTION_SET -> "Options";
      case MANY -> "More than one can be chosen";
      case EXCLUSIVE -> "Excludes all others";
      case ASKS_FOR_DETAILS -> "Asks for details";
      case CONCERN -> "Step of concern";
      case ROW_NAME -> "A row is called";
      case EXPRESSION -> "Worked out as";
      case TALLY -> "Levels that are counted";
      case JUDGEMENT -> "Judgement is given in";
      case JUDGEMENT_REASON -> "Reason for the judgement is given in";
      case WHEN -> "Applies";
      case CLOCK -> "Time limit as printed";
      case WITHIN -> "Time limit";
      default -> {
        String words = aspect.words();
        yield words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
      }
    };
  }

  /** What is said there; what it means when nothing is. */
  List<String> values(Aspect aspect, List<String> said) {
    return said.isEmpty()
        ? List.of(nothing(aspect))
        : said.stream().map(value -> value(aspect, value)).toList();
  }

  private static String nothing(Aspect aspect) {
    return switch (aspect) {
      case REQUIRED, SENSITIVE, MAY_BE_NOT_KNOWN, MANY, EXCLUSIVE, ASKS_FOR_DETAILS, REPEATS ->
          "no";
      case TITLE_PRINTED, LABEL_PRINTED -> "yes";
      case VISIBLE, WHEN -> "in every case";
      default -> "none";
    };
  }

  private String value(Aspect aspect, String value) {
    return switch (aspect) {
      case LEVEL, LEVELS -> level(value);
      case SCALE, TALLY ->
          instrument.scales().stream()
              .filter(scale -> scale.id().value().equals(value))
              .findFirst()
              .map(scale -> joined(scale.levels().stream().map(Level::label)))
              .orElse(value);
      case OPTION_SET ->
          instrument.optionSets().stream()
              .filter(set -> set.id().value().equals(value))
              .findFirst()
              .map(set -> joined(set.options().stream().map(SetOption::label)))
              .orElse(value);
      case JUDGEMENT, JUDGEMENT_REASON ->
          instrument
              .items()
              .filter(item -> item.id().value().equals(value))
              .findFirst()
              .map(Labels::label)
              .orElse(value);
      case DECISION, CONCERN, KIND -> value.toLowerCase(Locale.ROOT).replace('_', ' ');
      default -> value;
    };
  }

  private static String label(Item item) {
    return item.prompt().label().isBlank() ? item.id().value() : item.prompt().label();
  }

  private String level(String id) {
    return instrument.scales().stream()
        .flatMap(scale -> scale.levels().stream())
        .filter(level -> level.id().value().equals(id))
        .findFirst()
        .map(Level::label)
        .orElse(id);
  }

  private static String joined(Stream<String> labels) {
    return String.join(" / ", labels.toList());
  }
}
