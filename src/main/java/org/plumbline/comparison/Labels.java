package org.plumbline.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.SetOption;
import org.plumbline.schema.Key;
import org.plumbline.schema.Target;

/** What is set in an instrument, in the words of its own form instead of its ids. */
final class Labels {
  private final Instrument instrument;

  Labels(Instrument instrument) {
    this.instrument = instrument;
  }

  /** What is said there; what it means when nothing is. */
  List<String> values(Aspect aspect, List<String> said) {
    return said.isEmpty()
        ? List.of(nothing(aspect))
        : said.stream().map(value -> value(aspect, value)).toList();
  }

  private static String nothing(Aspect aspect) {
    return switch (aspect.type()) {
      case FLAG -> aspect.isUsuallyTrue() ? "yes" : "no";
      case CONDITION -> aspect.isUsuallyTrue() ? "in every case" : "no";
      case NAME,
          WORDING,
          TEMPLATE,
          PARTY,
          TEXT,
          EXPRESSION,
          ID,
          REFERENCE,
          WHOLE,
          NUMBER,
          DATE,
          CHOICE,
          FIXED,
          CONTENT,
          WORDS,
          LIST,
          GROUP ->
          "none";
    };
  }

  private String value(Aspect aspect, String value) {
    boolean isWord = aspect.type() == Key.Type.CHOICE || aspect.type() == Key.Type.FIXED;
    return isWord
        ? value.replace('_', ' ')
        : aspect.target().map(target -> labels(target, value)).orElse(value);
  }

  private String labels(Target target, String id) {
    return switch (target) {
      case LEVEL -> level(id);
      case SCALE ->
          instrument
              .findScale(new ElementId(id))
              .map(scale -> joined(scale.levels().stream().map(Level::label)))
              .orElse(id);
      case OPTION_SET ->
          instrument
              .findOptionSet(new ElementId(id))
              .map(set -> joined(set.options().stream().map(SetOption::label)))
              .orElse(id);
      case LEVEL_ITEM, TEXT_ITEM ->
          instrument.findItem(new ItemId(id)).map(Labels::label).orElse(id);
      case PICTURE, SCORE, ELEMENT, MAILBOX, AUTHORITY -> id;
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
