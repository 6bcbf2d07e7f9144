package org.plumbline.instrument;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.id.ElementId;
import org.plumbline.id.OptionId;

/** What the checks of one instrument share: its ids so far, and the problems so far. */
final class Inspection {
  /** The longest title of an instrument that the database keeps. */
  static final int MOST_IN_INSTRUMENT_TITLE = 500;

  /** The longest heading that the database keeps; enough for any other single line. */
  static final int MOST_IN_LINE = 1_000;

  /** About ten printed pages; far less than the database keeps. */
  static final int MOST_IN_TEXT = 30_000;

  private static final int MOST_NAMED = 12;

  private final Instrument instrument;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Place> ids = new HashMap<>();
  private final Set<OptionId> levels = new LinkedHashSet<>();

  Inspection(Instrument instrument) {
    this.instrument = instrument;
    for (Scale scale : instrument.scales()) {
      scale.levels().forEach(level -> levels.add(level.id()));
    }
  }

  Instrument instrument() {
    return instrument;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void tell(Place place, String wrong, String remedy) {
    problems.add(new Problem(place, wrong, remedy));
  }

  /** Says that this element has this id, which no other may have in the whole instrument. */
  void id(Place element, Object id) {
    unique(element, id, ids, "Ids are unique in the whole instrument: give it another.");
  }

  /** Says that this element has this id, which no other may have among these. */
  void unique(Place element, Object id, Map<String, Place> among, String remedy) {
    Place first = among.putIfAbsent(id.toString(), element);
    if (first != null) {
      tell(element.key("id"), "is '%s' again, as in %s".formatted(id, first.words()), remedy);
    }
  }

  boolean hasId(String id) {
    return ids.containsKey(id);
  }

  void line(Place element, String key, String text) {
    text(element, key, text, MOST_IN_LINE);
  }

  void text(Place element, String key, String text) {
    text(element, key, text, MOST_IN_TEXT);
  }

  void text(Place element, String key, Optional<String> text) {
    text.ifPresent(value -> text(element, key, value));
  }

  void line(Place element, String key, Optional<String> text) {
    text.ifPresent(value -> line(element, key, value));
  }

  void text(Place element, String key, String text, int most) {
    if (Fingerprint.words(text).isEmpty()) {
      tell(element.key(key), "is empty", "Write the words, or remove what they would describe.");
    }
    if (text.length() > most) {
      tell(
          element.key(key),
          "has %d characters; %d can be kept".formatted(text.length(), most),
          "Shorten it, or divide it.");
    }
  }

  void condition(Place element, String key, Condition condition) {
    if (condition instanceof Condition.When(String expression)) {
      text(element, key, expression);
    }
  }

  /** The scale, when there is one of that name; tells when not. */
  Optional<Scale> scale(Place element, String key, ElementId id) {
    Optional<Scale> scale = instrument.findScale(id);
    if (scale.isEmpty()) {
      List<String> all = instrument.scales().stream().map(each -> each.id().value()).toList();
      noSuch(element.key(key), id, "scale of this instrument", all);
    }
    return scale;
  }

  /** Tells when no scale of the instrument has the level. */
  void levelOfAnyScale(Place place, OptionId level) {
    if (!levels.isEmpty() && !levels.contains(level)) {
      noSuch(place, level, "level of any scale", names(levels));
    }
  }

  /** Tells when the scale has no such level. */
  void levelOf(Scale scale, Place place, OptionId level) {
    if (!scale.levels().isEmpty() && scale.find(level).isEmpty()) {
      List<OptionId> all = scale.levels().stream().map(Level::id).toList();
      noSuch(place, level, "level of the scale '%s'".formatted(scale.id()), names(all));
    }
  }

  /** Enough names to find the one that was meant. */
  private static List<String> names(Collection<OptionId> levels) {
    return levels.stream().limit(MOST_NAMED + 1).map(OptionId::value).toList();
  }

  private static String first(List<String> known) {
    String names = known.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    return known.size() > MOST_NAMED ? names + ", …" : names;
  }

  /** Tells of a name that means nothing. */
  void noSuch(Place place, Object id, String what, List<String> known) {
    tell(
        place,
        "is '%s', which is no %s".formatted(id, what),
        known.isEmpty()
            ? "Define it, or remove what refers to it."
            : "Write one of %s, or define it.".formatted(first(known)));
  }
}
