package org.plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.db.schema.Tables;
import org.plumbline.definition.Definition;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionId;
import org.plumbline.id.VersionNumber;
import org.plumbline.id.VersionRef;

class BundledInstrumentsTest {
  private static final List<String> CODES =
      List.of(
          "cambridgeshire-peterborough-cse",
          "hammersmith-fulham-exploitation",
          "northamptonshire-cse");

  private final Press press = new Press();

  @Test
  void the_three_instruments_are_published_at_start() {
    assertThat(CODES).allSatisfy(code -> assertThat(press.versions.find(first(code))).isPresent());
  }

  @Test
  void the_rows_of_each_are_those_of_its_tree() {
    for (String code : CODES) {
      PublishedVersion version = press.versions.find(first(code)).orElseThrow();
      VersionRows rows = VersionRows.of(version.instrument());
      VersionId id = version.id();

      assertThat(
              press.db.fetchCount(Tables.VERSION_SECTION, Tables.VERSION_SECTION.VERSION_ID.eq(id)))
          .isEqualTo(version.instrument().sections().size());
      assertThat(press.db.fetchCount(Tables.VERSION_ITEM, Tables.VERSION_ITEM.VERSION_ID.eq(id)))
          .isEqualTo(rows.items().size())
          .isGreaterThanOrEqualTo((int) version.instrument().items().count());
      assertThat(
              press.db.fetchCount(Tables.VERSION_OPTION, Tables.VERSION_OPTION.VERSION_ID.eq(id)))
          .isEqualTo(rows.options().size());
    }
  }

  @Test
  void starting_again_changes_nothing() {
    var before = press.rowCounts();

    press.bundled.afterSingletonsInstantiated();

    assertThat(press.rowCounts()).isEqualTo(before);
  }

  @Test
  void a_changed_file_with_the_same_number_stops_the_start() {
    PublishedVersion published = press.published(press.instrument());
    String changed = press.definition().replace("text: Gone", "text: Gone away");

    assertThatThrownBy(() -> press.bundled.publish(List.of(file(changed))))
        .isInstanceOf(BundledInstrumentUnusable.class)
        .hasMessage(
            """
            instruments/test/1.yaml is not what was published as version 1 of %s.
              published: %s
              the file:  %s
            A published version never changes: give the changed file the next number, and put the published one back as it was.\
            """
                .formatted(
                    press.code, published.sha256(), Definition.of(Press.read(changed)).sha256()));
  }

  @Test
  void a_file_with_problems_stops_the_start_with_all_of_them_in_place() {
    String malformed =
        press
            .definition()
            .replace("option_set: answers", "option_set: anwsers")
            .replace("item: judged", "item: jugded");

    assertThatThrownBy(() -> press.bundled.publish(List.of(file(malformed))))
        .isInstanceOf(BundledInstrumentUnusable.class)
        .hasMessageContaining("instruments/test/1.yaml cannot be published:")
        .hasMessageContaining("line 37")
        .hasMessageContaining("anwsers")
        .hasMessageContaining("jugded");
    assertThat(press.versions.find(first(press.code))).isEmpty();
  }

  @Test
  void files_are_published_in_the_order_of_their_numbers() {
    String second = press.definition().replace("version: 1", "version: 2");

    press.bundled.publish(List.of(file(second), file(press.definition())));

    assertThat(press.versions.listFor(press.owner.id())).hasSize(2);
  }

  @Test
  void a_file_of_an_owner_who_is_not_here_stops_the_start() {
    String foreign = press.definition().replace(press.owner.code().value(), "atlantis");

    assertThatThrownBy(() -> press.bundled.publish(List.of(file(foreign))))
        .isInstanceOf(BundledInstrumentUnusable.class)
        .hasMessageContaining("belongs to atlantis, which is no authority here");
  }

  private static VersionRef first(String code) {
    return new VersionRef(new InstrumentCode(code), new VersionNumber(1));
  }

  private static BundledInstruments.File file(String definition) {
    return BundledInstruments.File.of(
        "instruments/test/1.yaml", definition.getBytes(StandardCharsets.UTF_8));
  }
}
