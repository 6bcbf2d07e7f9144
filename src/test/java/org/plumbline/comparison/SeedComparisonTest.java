package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.schema.ChangeClass;
import org.plumbline.schema.ElementKind;

/** What was compared by hand is what the comparison of the two forms says. */
class SeedComparisonTest {
  private static final String SYSTEMS =
      "insert '/ Disclosure of or police intelligence relating to county lines/gang activity"
          + " involvement or links, talks about having drug debts and an urgent need for money."
          + " Family report hostile acquaintances coming to the door or telephoning/messaging and"
          + " making threats.' after 'systems)'";

  private final Comparison comparison =
      Comparison.between(Bundled.PETERBOROUGH_AND_CAMBRIDGESHIRE, Bundled.HAMMERSMITH_AND_FULHAM);

  @Test
  void nine_sections_are_matched_and_two_added() {
    assertThat(comparison.summary().sections()).isEqualTo(new Summary.Sections(9, 2, 0, 0));
    assertThat(added(ElementKind.SECTION))
        .startsWith(
            "10. Offending/Weapons/ Criminal Activity", "11. Community/Social Isolation Factors");
  }

  @Test
  void of_27_descriptors_14_are_identical_and_13_reworded() {
    assertThat(comparison.summary().descriptors()).isEqualTo(new Summary.Descriptors(27, 14, 13));
  }

  @Test
  void the_level_is_renamed_once_and_one_is_added() {
    assertThat(comparison.summary().levels()).isEqualTo(new Summary.Levels(1, 1, 0));
    assertThat(renamed()).containsEntry("MILD", "EMERGING");
    assertThat(
            comparison.changes().stream()
                .filter(change -> change.changeClass() == ChangeClass.SCALE)
                .map(change -> change.element().name()))
        .containsExactlyInAnyOrder("NO EVIDENCE", "EMERGING");
  }

  @Test
  void thirteen_descriptors_have_sixteen_insertions_and_one_replacement() {
    List<Run> runs = reworded().flatMap(change -> change.words().runs().stream()).toList();

    assertThat(runs.stream().filter(Run.Inserted.class::isInstance)).hasSize(16);
    assertThat(runs.stream().filter(Run.Replaced.class::isInstance)).hasSize(1);
    assertThat(runs.stream().filter(Run.Deleted.class::isInstance)).isEmpty();
  }

  @Test
  void the_words_are_those_that_were_found_by_hand() {
    assertThat(reworded().flatMap(SeedComparisonTest::said))
        .containsExactly(
            "running_away significant: insert ', talks about and/or known to travel to different"
                + " areas or cities' after 'concern'",
            "coercion significant: insert 'or police intelligence regard' after 'of'",
            "coercion significant: " + SYSTEMS,
            "risky_contacts mild: insert 'Some association with gang and county lines involved"
                + " adults or peers' after 'peers/'",
            "risky_contacts moderate: insert 'and Police Intelligence' after '/Information'",
            "risky_contacts moderate: insert 'county lines or' after 'possible'",
            "risky_contacts moderate: insert ', spending time in areas where drug activity known to"
                + " take place or fearful of going to certain areas.' after 'cash/money'",
            "risky_contacts significant: insert 'county lines or' after 'a'",
            "risky_contacts significant: 'Being' became 'Evidence or Police Intelligence to suggest"
                + " being'",
            "substance_misuse moderate: insert 'Seen associating with young people who are running"
                + " and involved in drug lines' after 'drugs/'",
            "substance_misuse significant: insert '/ known to be actively involved in networks that"
                + " run drug lines' after 'debt'",
            "education mild: insert '/ Poor educational achievement' after 'issues'",
            "education moderate: insert '/ Poor educational achievement' after 'unknown'",
            "education significant: insert '/County Lines or Gangs/ Poor educational achievement'"
                + " after 'CSE'",
            "accommodation mild: insert '/ known peers/older sibling involved in drug"
                + " distribution/county lines/gangs' after 'good'",
            "accommodation moderate: insert ', known peers/older siblings who are suspect to have"
                + " county lines debts, lack of parental supervision or interest in the young"
                + " person' after 'family/parent/carer'",
            "accommodation significant: insert '/ Known, parent is unavailable to them physically or"
                + " emotionally' after 'CSE'");
  }

  @Test
  void sections_6_7_and_8_say_the_same_words() {
    assertThat(
            comparison.changes().stream()
                .filter(change -> change instanceof Change.Reworded)
                .filter(change -> change.changeClass() != ChangeClass.COSMETIC)
                .map(change -> change.element().section().orElse("")))
        .doesNotContain(
            "section:social_media", "section:sexual_health", "section:emotional_physical_health");
  }

  @Test
  void boxes_and_routing_came_and_went_as_listed() {
    assertThat(renamed()).containsEntry("ICS No", "Mosaic No");
    assertThat(added(ElementKind.ITEM))
        .contains(
            "NRM Referral Completed",
            "NRM Outcome",
            "SUMMARY OF CONCERNS/ REASONS FOR REFERRAL INCLUDING REQUEST FROM SARP",
            "What is the young person’s view of their own level of risk and safety?",
            "Has the young person perpetrated or been victim of any serious violent or sexual"
                + " offences?");
    assertThat(added(ElementKind.SECTION))
        .endsWith("CONTEXTUAL SAFEGUARDING", "OVERALL ANALYSIS OF RISK", "MANAGERS COMMENTS");
    assertThat(removed(ElementKind.ITEM))
        .contains("MILD", "MODERATE", "SIGNIFICANT", "Other information");
    assertThat(removed(ElementKind.SECTION))
        .containsExactly("Any other information to support Risk Assessment");
    assertThat(removed(ElementKind.ROUTE))
        .hasSize(Bundled.PETERBOROUGH_AND_CAMBRIDGESHIRE.routing().size());
    assertThat(Bundled.HAMMERSMITH_AND_FULHAM.routing()).isEmpty();
  }

  @Test
  void the_summary_says_it_in_plain_english() {
    assertThat(comparison.summary().sentences())
        .contains(
            "2 sections added",
            "13 of 27 descriptors reworded",
            "MILD is now EMERGING",
            "NO EVIDENCE added",
            "routing removed",
            "ICS No is now Mosaic No");
  }

  private List<String> added(ElementKind kind) {
    return Tally.added(comparison, kind).stream()
        .map(element -> Fingerprint.words(element.name()))
        .toList();
  }

  private List<String> removed(ElementKind kind) {
    return Tally.removed(comparison, kind).stream().map(Element::name).toList();
  }

  private Map<String, String> renamed() {
    return comparison.changes().stream()
        .filter(Change.Renamed.class::isInstance)
        .map(Change.Renamed.class::cast)
        .filter(change -> change.changeClass() != ChangeClass.COSMETIC)
        .collect(
            Collectors.toMap(
                change -> change.was().text(change.aspect()),
                change -> change.element().text(change.aspect())));
  }

  private Stream<Change.Reworded> reworded() {
    return comparison.changes().stream()
        .filter(Change.Reworded.class::isInstance)
        .map(Change.Reworded.class::cast)
        .filter(change -> change.element().kind() == ElementKind.DESCRIPTOR);
  }

  private static Stream<String> said(Change.Reworded change) {
    String section = change.element().section().orElse("").replace("section:", "");
    List<Run> runs = change.words().runs();
    return Stream.iterate(0, i -> i < runs.size(), i -> i + 1)
        .flatMap(i ->
            switch (runs.get(i)) {
              case Run.Inserted(String now) ->
                  Stream.of(
                      "insert '%s' after '%s'"
                          .formatted(Fingerprint.words(now), lastWord(runs.get(i - 1).now())));
              case Run.Replaced(String was, String now) ->
                  Stream.of(
                      "'%s' became '%s'".formatted(Fingerprint.words(was), Fingerprint.words(now)));
              case Run.Deleted(String was) -> Stream.of("delete " + was);
              case Run.Same _ -> Stream.<String>empty();
            })
        .map(words -> "%s %s: %s".formatted(section, change.element().id(), words));
  }

  private static String lastWord(String text) {
    String words = Fingerprint.words(text);
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
