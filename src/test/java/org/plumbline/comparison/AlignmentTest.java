package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ElementKind;
import org.plumbline.wording.WrittenTemplate;

/** Two forms that share no id are compared all the same, once somebody said what is what. */
class AlignmentTest {
  private final Instrument ours = Bundled.PETERBOROUGH_AND_CAMBRIDGESHIRE;
  private final Instrument theirs = Bundled.HAMMERSMITH_AND_FULHAM;

  @Test
  void without_ids_in_common_nothing_matches() {
    Comparison comparison = Comparison.between(ours, stripped(theirs));

    assertThat(comparison.pairs().stream().map(pair -> pair.now().kind()))
        .containsOnly(
            ElementKind.INSTRUMENT, ElementKind.CONTROL, ElementKind.OUTCOME, ElementKind.NOTE);
  }

  @Test
  void an_instrument_with_other_ids_is_aligned_without_one_wrong_pair() {
    Alignment alignment = Alignment.suggest(ours, stripped(theirs));
    Map<String, String> was = new HashMap<>();
    ids(theirs).forEach((key, id) -> was.put(id, key));

    assertThat(
            alignment.suggestions().stream()
                .filter(each -> !each.ours().key().equals(was.get(each.theirs().id())))
                .map(each -> each.ours().key() + " = " + was.get(each.theirs().id())))
        .isEmpty();
  }

  @Test
  void it_differs_as_it_does_with_the_ids_that_it_had() {
    Comparison aligned =
        Alignment.suggest(ours, stripped(theirs)).comparison(WrittenTemplate::renamed);
    Comparison known = Comparison.between(ours, theirs);

    assertThat(aligned.summary()).isEqualTo(known.summary());
    assertThat(told(aligned)).containsExactlyInAnyOrderElementsOf(told(known));
  }

  @Test
  void sections_of_northamptonshire_are_suggested_for_six_of_ours() {
    Alignment alignment = Alignment.suggest(ours, Bundled.NORTHAMPTONSHIRE);

    assertThat(
            alignment.suggestions(ElementKind.SECTION).stream()
                .map(each -> each.theirs().id() + " = " + each.ours().id()))
        .containsExactlyInAnyOrder(
            "missing_episodes = running_away",
            "school_attendance = education",
            "substances = substance_misuse",
            "living_place = accommodation",
            "sexual_activity = sexual_health",
            "internet_use = social_media",
            "associations = risky_contacts",
            "child_information = front_page");
  }

  @Test
  void what_a_person_decided_is_kept() {
    String theirKey = "section:missing_episodes";
    Alignment none =
        Alignment.suggest(ours, Bundled.NORTHAMPTONSHIRE, Map.of(theirKey, Optional.empty()));
    Alignment other =
        Alignment.suggest(
            ours, Bundled.NORTHAMPTONSHIRE, Map.of(theirKey, Optional.of("section:coercion")));

    assertThat(none.suggestions(ElementKind.SECTION))
        .noneMatch(each -> each.theirs().key().equals(theirKey));
    assertThat(other.suggestions(ElementKind.SECTION))
        .filteredOn(each -> each.theirs().key().equals(theirKey))
        .singleElement()
        .satisfies(each -> {
          assertThat(each.ours().key()).isEqualTo("section:coercion");
          assertThat(each.confidence()).isEqualTo(1);
        });
  }

  @Test
  void renaming_there_and_back_changes_nothing() {
    for (Instrument instrument : List.of(ours, theirs, Bundled.NORTHAMPTONSHIRE)) {
      Map<String, String> back = new HashMap<>();
      Instrument there = stripped(instrument);
      List<Element> renamed = Outline.of(there).elements();
      List<Element> original = Outline.of(instrument).elements();
      for (int i = 0; i < original.size(); i++) {
        back.put(renamed.get(i).key(), original.get(i).id());
      }
      back.values().removeIf(String::isEmpty);

      assertThat(NewNames.give(there, back, Ids.none(), WrittenTemplate::renamed))
          .isEqualTo(instrument);
    }
  }

  /** The same instrument with ids that say nothing. */
  private static Instrument stripped(Instrument instrument) {
    return NewNames.give(instrument, ids(instrument), Ids.none(), WrittenTemplate::renamed);
  }

  private static Map<String, String> ids(Instrument instrument) {
    Map<String, String> ids = new HashMap<>();
    for (Element element : Outline.of(instrument).elements()) {
      switch (element.kind()) {
        case INSTRUMENT, CONTROL, OUTCOME, DESCRIPTOR, NOTE -> {}
        default -> ids.put(element.key(), "x" + ids.size());
      }
    }
    return ids;
  }

  /** The steps called "review" have an id in common, and nothing else. */
  private static List<String> told(Comparison comparison) {
    return comparison.changes().stream()
        .filter(change -> change.element().kind() != ElementKind.WORKFLOW)
        .map(AlignmentTest::told)
        .toList();
  }

  private static String told(Change change) {
    return switch (change) {
      case Change.Added added ->
          "added %s with %d".formatted(added.element().name(), added.within().size());
      case Change.Removed removed ->
          "removed %s with %d".formatted(removed.element().name(), removed.within().size());
      case Change.Moved moved -> "moved " + moved.element().key();
      case Change.Renamed renamed ->
          "renamed %s %s".formatted(renamed.was().key(), renamed.words());
      case Change.Reworded reworded ->
          "reworded %s %s".formatted(reworded.was().key(), reworded.words());
      case Change.Changed changed ->
          "changed %s %s %s".formatted(changed.was().key(), changed.from(), changed.to());
    };
  }
}
