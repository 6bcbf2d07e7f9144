package org.plumbline.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Section;

/** What was counted in the documents by hand is what the instruments hold. */
class SeedFactsTest {

  @Test
  void peterborough_and_cambridgeshire_has_nine_sections_of_three_descriptors() {
    Instrument instrument = Transcription.PETERBOROUGH_AND_CAMBRIDGESHIRE.instrument();

    assertThat(indicatorCounts(instrument))
        .containsExactly(
            "1.Running Away / Going Missing: 5 4 3",
            "2.Coercion / Control: 3 4 4",
            "3.Contact with Abusive Persons and/or Risky Environments: 2 7 4",
            "4.Substance Misuse: 2 5 7",
            "5.Education: 2 5 3",
            "6.Use of social media/technology: 2 4 3",
            "7.Sexual Health / Sexualised Risk Taking: 2 4 5",
            "8.Emotional & Physical Health: 3 6 7",
            "9. Accommodation and family relationships: 3 3 4");
    assertThat(descriptors(instrument)).hasSize(27);
    assertThat(levelLabels(instrument)).containsExactly("MILD", "MODERATE", "SIGNIFICANT");
    assertThat(instrument.routing()).hasSize(7);
    assertThat(instrument.routing().stream().flatMap(route -> route.parts().stream())).hasSize(18);
  }

  @Test
  void hammersmith_and_fulham_has_eleven_sections_with_no_evidence_in_each() {
    Instrument instrument = Transcription.HAMMERSMITH_AND_FULHAM.instrument();

    assertThat(indicatorCounts(instrument))
        .containsExactly(
            "1.Running Away / Going Missing: 5 4 3",
            "2.Coercion / Control: 3 4 5",
            "3.Contact with Abusive Persons and/or Risky Environments: 3 7 4",
            "4.Substance Misuse: 2 6 8",
            "5.Education: 3 6 4",
            "6.Use of social media/technology: 2 4 3",
            "7.Sexual Health / Sexualised Risk Taking: 2 4 5",
            "8.Emotional & Physical Health: 3 6 7",
            "9. Accommodation and family relationships: 4 3 5",
            "10. Offending/Weapons/ Criminal Activity: 4 6 5",
            "11. Community/Social Isolation Factors: 1 1 1");
    assertThat(descriptors(instrument)).hasSize(33);
    assertThat(levelLabels(instrument))
        .containsExactly("NO EVIDENCE", "EMERGING", "MODERATE", "SIGNIFICANT");
    assertThat(instrument.scales().getFirst().levels().getFirst().isNone()).isTrue();
    assertThat(instrument.routing()).isEmpty();
  }

  @Test
  void northamptonshire_has_ten_sections_of_fifty_four_statements() {
    Instrument instrument = Transcription.NORTHAMPTONSHIRE.instrument();

    assertThat(
            instrument
                .items()
                .filter(Item.StatementsItem.class::isInstance)
                .map(item -> ((Item.StatementsItem) item).statements().size()))
        .containsExactly(5, 6, 5, 5, 5, 6, 5, 5, 6, 6);
    assertThat(statementDetails(instrument))
        .hasSize(10)
        .containsOnlyOnce("Details of agency involvement:")
        .containsOnly("Details:", "Details of agency involvement:");
    assertThat(instrument.routing()).hasSize(3);
    assertThat(instrument.workflow()).hasSize(8);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NORTHAMPTONSHIRE")
  void a_descriptor_is_its_indicators_and_the_slashes_between_them(Transcription transcription) {
    assertThat(descriptors(transcription.instrument()).stream().filter(SeedFactsTest::isSplit))
        .isNotEmpty()
        .allSatisfy(descriptor -> assertThat(withoutIndicators(descriptor)).matches("[/\\s]*"));
  }

  @ParameterizedTest
  @EnumSource
  void every_note_about_an_element_names_one(Transcription transcription) {
    Instrument instrument = transcription.instrument();
    List<String> ids =
        Stream.of(
                instrument.sections().stream().map(section -> section.id().value()),
                instrument.items().map(item -> item.id().value()),
                instrument.routing().stream().map(route -> route.id().value()),
                instrument.routing().stream()
                    .flatMap(route -> route.steps().stream())
                    .map(step -> step.id().value()))
            .flatMap(some -> some)
            .toList();

    assertThat(instrument.notes().stream().flatMap(note -> note.about().stream()))
        .isNotEmpty()
        .isSubsetOf(ids);
  }

  private static List<String> indicatorCounts(Instrument instrument) {
    return instrument.sections().stream()
        .filter(section -> !descriptors(section).isEmpty())
        .map(section -> section.title() + ":" + counts(section))
        .toList();
  }

  /** A descriptor that stays one text counts as one. */
  private static String counts(Section section) {
    return descriptors(section).stream()
        .map(descriptor -> " " + Math.max(1, descriptor.indicators().size()))
        .reduce("", String::concat);
  }

  private static List<Descriptor> descriptors(Instrument instrument) {
    return instrument.sections().stream()
        .flatMap(section -> descriptors(section).stream())
        .toList();
  }

  private static List<Descriptor> descriptors(Section section) {
    return section.items().stream()
        .filter(Item.LevelItem.class::isInstance)
        .flatMap(item -> ((Item.LevelItem) item).descriptors().values().stream())
        .toList();
  }

  private static boolean isSplit(Descriptor descriptor) {
    return !descriptor.indicators().isEmpty();
  }

  private static String withoutIndicators(Descriptor descriptor) {
    StringBuilder between = new StringBuilder();
    int from = 0;
    for (Indicator indicator : descriptor.indicators()) {
      int place = descriptor.text().indexOf(indicator.text(), from);
      assertThat(place).as("%s", indicator).isNotNegative();
      between.append(descriptor.text(), from, place);
      from = place + indicator.text().length();
    }
    return between.append(descriptor.text().substring(from)).toString();
  }

  private static List<String> levelLabels(Instrument instrument) {
    return instrument.scales().getFirst().levels().stream().map(level -> level.label()).toList();
  }

  private static List<String> statementDetails(Instrument instrument) {
    return instrument
        .items()
        .filter(Item.StatementsItem.class::isInstance)
        .flatMap(item -> ((Item.StatementsItem) item).details().stream())
        .toList();
  }
}
