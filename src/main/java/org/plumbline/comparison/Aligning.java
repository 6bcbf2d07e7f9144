package org.plumbline.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

/** Pairs what corresponds, from the whole inwards. */
final class Aligning {
  /** Below this, two texts have hardly more in common than any two of such forms. */
  private static final double LEAST = 0.3;

  /** The words of a section are many: a smaller part of them in common says as much. */
  private static final double LEAST_OF_SECTIONS = 0.2;

  /** What stands alone between the same neighbours is likely the same, whatever it says. */
  private static final double BY_PLACE = 0.25;

  /** What can correspond; scales are paired first, and levels with their scales. */
  private static final List<ElementKind> LISTS =
      Stream.of(ElementKind.values())
          .filter(ElementKind::hasOwnId)
          .filter(kind -> kind != ElementKind.SCALE && kind != ElementKind.LEVEL)
          .toList();

  private final Outline ours;
  private final Outline theirs;
  private final Map<String, Optional<String>> decided;
  private final Map<String, String> ourTexts;
  private final Map<String, String> theirTexts;
  private final Map<String, String> levels = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Suggestion> suggestions = new ArrayList<>();

  Aligning(Instrument ours, Instrument theirs, Map<String, Optional<String>> decided) {
    this.ours = Outline.of(ours);
    this.theirs = Outline.of(theirs);
    this.decided = decided;
    this.ourTexts = Gathered.texts(this.ours);
    this.theirTexts = Gathered.texts(this.theirs);
    decided.values().forEach(key -> key.ifPresent(taken::add));
  }

  List<Suggestion> suggestions() {
    Element our = ours.elements().getFirst();
    Element their = theirs.elements().getFirst();
    pair(our, their, ElementKind.SCALE);
    inside(our, their);
    Element ourRules = ours.in(our.key(), ElementKind.OUTCOME).getFirst();
    inside(ourRules, theirs.in(their.key(), ElementKind.OUTCOME).getFirst());
    return suggestions;
  }

  private void inside(Element our, Element their) {
    for (ElementKind kind : LISTS) {
      pair(our, their, kind);
    }
    levels(our, their);
    descriptors(our, their);
  }

  private void pair(Element our, Element their, ElementKind kind) {
    List<Element> ourList = ours.in(our.key(), kind);
    List<Element> theirList = theirs.in(their.key(), kind);
    if (ourList.isEmpty() || theirList.isEmpty()) {
      return;
    }
    Likeness likeness =
        new Likeness(
            ourList,
            theirList,
            each -> ourTexts.getOrDefault(each.key(), ""),
            each -> theirTexts.getOrDefault(each.key(), ""));
    List<Suggestion> likely = new ArrayList<>();
    for (Element one : ourList) {
      for (Element other : theirList) {
        double confidence = confidence(one, other, likeness);
        if (confidence > 0) {
          likely.add(new Suggestion(one, other, confidence));
        }
      }
    }
    likely.sort(
        Comparator.comparingDouble(Suggestion::confidence)
            .reversed()
            .thenComparingInt(Aligning::distance));
    Map<String, Suggestion> byOurs = new HashMap<>();
    Map<String, Suggestion> byTheirs = new HashMap<>();
    for (Suggestion each : likely) {
      if (!byOurs.containsKey(each.ours().key()) && !byTheirs.containsKey(each.theirs().key())) {
        byOurs.put(each.ours().key(), each);
        byTheirs.put(each.theirs().key(), each);
      }
    }
    if (kind != ElementKind.SECTION) {
      byPlace(ourList, theirList, byOurs, byTheirs);
    }
    for (Element one : ourList) {
      Suggestion found = byOurs.get(one.key());
      if (found != null) {
        suggestions.add(found);
        inside(found.ours(), found.theirs());
      }
    }
  }

  /** 0 when they are not to be paired. */
  private double confidence(Element our, Element their, Likeness likeness) {
    Optional<String> said = decided.getOrDefault(their.key(), Optional.empty());
    if (decided.containsKey(their.key())) {
      return said.filter(our.key()::equals).isPresent() ? 1 : 0;
    }
    if (taken.contains(our.key()) || !isOfOneKind(our, their)) {
      return 0;
    }
    double alike = likeness.of(our, their);
    double least = our.kind() == ElementKind.SECTION ? LEAST_OF_SECTIONS : LEAST;
    return alike >= least ? alike : 0;
  }

  private static int distance(Suggestion suggestion) {
    return Math.abs(suggestion.ours().position() - suggestion.theirs().position());
  }

  private static boolean isOfOneKind(Element our, Element their) {
    return our.kind() != ElementKind.ITEM
        || our.said(KeyName.KIND).equals(their.said(KeyName.KIND));
  }

  private void byPlace(
      List<Element> ourList,
      List<Element> theirList,
      Map<String, Suggestion> byOurs,
      Map<String, Suggestion> byTheirs) {
    for (int i = 0; i < ourList.size(); i++) {
      Element our = ourList.get(i);
      if (byOurs.containsKey(our.key()) || taken.contains(our.key())) {
        continue;
      }
      int place = 0;
      if (i > 0) {
        Suggestion before = byOurs.get(ourList.get(i - 1).key());
        if (before == null) {
          continue;
        }
        place = before.theirs().position() + 1;
      }
      if (place >= theirList.size()) {
        continue;
      }
      Element their = theirList.get(place);
      boolean free = !byTheirs.containsKey(their.key()) && !decided.containsKey(their.key());
      if (free && isOfOneKind(our, their) && endsAlike(ourList, theirList, i, place, byOurs)) {
        Suggestion found = new Suggestion(our, their, BY_PLACE);
        byOurs.put(our.key(), found);
        byTheirs.put(their.key(), found);
      }
    }
  }

  /** Whether what follows both is the same, or nothing follows. */
  private static boolean endsAlike(
      List<Element> ourList,
      List<Element> theirList,
      int i,
      int place,
      Map<String, Suggestion> byOurs) {
    if (i + 1 == ourList.size() || place + 1 == theirList.size()) {
      return i + 1 == ourList.size() && place + 1 == theirList.size();
    }
    Suggestion after = byOurs.get(ourList.get(i + 1).key());
    return after != null && after.theirs().position() == place + 1;
  }

  /** Levels with the same label, then those of the same concern; none is never some. */
  private void levels(Element our, Element their) {
    List<Element> ourList = new ArrayList<>(ours.in(our.key(), ElementKind.LEVEL));
    List<Element> theirList = new ArrayList<>(theirs.in(their.key(), ElementKind.LEVEL));
    for (Element level : List.copyOf(theirList)) {
      if (decided.containsKey(level.key())) {
        theirList.remove(level);
        decided
            .getOrDefault(level.key(), Optional.empty())
            .ifPresent(key ->
                ourList.stream()
                    .filter(each -> each.key().equals(key))
                    .findFirst()
                    .ifPresent(each -> level(each, level, 1, ourList, theirList)));
      }
    }
    ourList.removeIf(each -> taken.contains(each.key()));
    for (Element one : List.copyOf(ourList)) {
      theirList.stream()
          .filter(other -> Words.bare(one.name()).equals(Words.bare(other.name())))
          .findFirst()
          .ifPresent(other -> level(one, other, 1, ourList, theirList));
    }
    for (Element one : List.copyOf(ourList)) {
      theirList.stream()
          .filter(other -> one.said(KeyName.CONCERN).equals(other.said(KeyName.CONCERN)))
          .findFirst()
          .ifPresent(other -> level(one, other, LEAST, ourList, theirList));
    }
  }

  private void level(
      Element our, Element their, double confidence, List<Element> ourList, List<Element> theirs) {
    suggestions.add(new Suggestion(our, their, confidence));
    levels.put(their.key(), our.key());
    ourList.remove(our);
    theirs.remove(their);
  }

  /** A descriptor goes with its level. */
  private void descriptors(Element our, Element their) {
    String ourScale = our.text(KeyName.SCALE);
    String theirScale = their.text(KeyName.SCALE);
    for (Element other : theirs.in(their.key(), ElementKind.DESCRIPTOR)) {
      String level = levels.getOrDefault("level:" + theirScale + "." + other.id(), "");
      for (Element one : ours.in(our.key(), ElementKind.DESCRIPTOR)) {
        if (level.equals("level:" + ourScale + "." + one.id())) {
          inside(one, other);
        }
      }
    }
  }
}
