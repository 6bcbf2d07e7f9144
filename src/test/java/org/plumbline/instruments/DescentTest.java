package org.plumbline.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;

/** The second instrument descends from the first, and its ids tell so. */
class DescentTest {
  private final Instrument older = Transcription.PETERBOROUGH_AND_CAMBRIDGESHIRE.instrument();
  private final Instrument newer = Transcription.HAMMERSMITH_AND_FULHAM.instrument();

  @Test
  void every_item_of_the_nine_sections_lives_on_under_its_id() {
    List<String> inherited =
        older.sections().subList(1, 10).stream()
            .flatMap(section -> section.items().stream())
            .map(item -> item.id().value())
            .toList();

    assertThat(inherited).hasSize(27);
    assertThat(newer.items().map(item -> item.id().value())).containsAll(inherited);
  }

  @Test
  void every_indicator_lives_on_under_its_id() {
    assertThat(indicators(newer)).containsAll(indicators(older));
  }

  @Test
  void fourteen_descriptors_are_the_same_and_thirteen_are_reworded() {
    Map<String, String> then = descriptorTexts(older);
    Map<String, String> now = descriptorTexts(newer);

    assertThat(now).containsKeys(then.keySet().toArray(String[]::new));
    assertThat(then.entrySet().stream().filter(now.entrySet()::contains)).hasSize(14);
    assertThat(then.entrySet().stream().filter(text -> !now.entrySet().contains(text))).hasSize(13);
  }

  @Test
  void the_lowest_level_lives_on_under_another_name() {
    OptionId mild = new OptionId("mild");

    assertThat(older.scales().getFirst().find(mild))
        .hasValueSatisfying(level -> assertThat(level.label()).isEqualTo("MILD"));
    assertThat(newer.scales().getFirst().find(mild))
        .hasValueSatisfying(level -> assertThat(level.label()).isEqualTo("EMERGING"));
  }

  private static Stream<Item.LevelItem> levelItems(Instrument instrument) {
    return instrument
        .items()
        .filter(Item.LevelItem.class::isInstance)
        .map(Item.LevelItem.class::cast);
  }

  private static Map<String, String> descriptorTexts(Instrument instrument) {
    Map<String, String> texts = new HashMap<>();
    levelItems(instrument)
        .forEach(item ->
            item.descriptors()
                .forEach(
                    (level, descriptor) -> texts.put(item.id() + " " + level, descriptor.text())));
    return texts;
  }

  private static List<OptionId> indicators(Instrument instrument) {
    return levelItems(instrument)
        .flatMap(item -> item.descriptors().values().stream())
        .flatMap(descriptor -> descriptor.indicators().stream())
        .map(Indicator::id)
        .toList();
  }
}
