package org.plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.definition.Definition;
import org.plumbline.id.ItemId;
import org.plumbline.id.SectionId;
import org.plumbline.id.VersionId;
import org.plumbline.instrument.Holds;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Problem;
import org.plumbline.instrument.Slot;
import org.plumbline.publication.Publication.Published;
import org.plumbline.publication.Publication.Refused;
import org.plumbline.publication.Publication.WouldPublish;

class PublisherTest {
  private final Press press = new Press();

  @Test
  void a_version_is_published_with_the_hash_of_its_canonical_text() {
    Publication publication =
        press.publisher.publish(press.instrument(), press.admin(), "The first", false);

    assertThat(publication)
        .isInstanceOfSatisfying(
            Published.class,
            published -> {
              PublishedVersion version = published.version();
              assertThat(version.sha256()).isEqualTo(Definition.of(press.instrument()).sha256());
              assertThat(version.instrument()).isEqualTo(press.instrument());
              assertThat(version.state()).isEqualTo(VersionState.PUBLISHED);
              assertThat(version.note()).isEqualTo("The first");
              assertThat(version.publishedBy()).isEqualTo("Plumbline");
            });
  }

  @Test
  void what_the_cache_gives_is_what_the_database_holds() {
    PublishedVersion version = press.published(press.instrument());

    var row =
        press
            .db
            .selectFrom(Tables.INSTRUMENT_VERSION)
            .where(Tables.INSTRUMENT_VERSION.ID.eq(version.id()))
            .fetchSingle();

    PublishedVersion cached = press.versions.get(version.id());
    assertThat(Definition.of(cached.instrument()).text()).isEqualTo(row.getDefinition());
    assertThat(cached.sha256()).isEqualTo(HexFormat.of().formatHex(row.getSha256()));
    assertThat(row.getState()).isEqualTo("PUBLISHED");
  }

  @Test
  void every_slot_section_and_option_of_the_tree_has_its_row() {
    VersionId version = press.published(press.instrument()).id();

    assertThat(
            press
                .db
                .select(Tables.VERSION_ITEM.ID, Tables.VERSION_ITEM.HOLDS)
                .from(Tables.VERSION_ITEM)
                .where(Tables.VERSION_ITEM.VERSION_ID.eq(version))
                .fetchMap(
                    row -> row.get(Tables.VERSION_ITEM.ID).value(),
                    row -> row.get(Tables.VERSION_ITEM.HOLDS)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("name", "TEXT"),
                Map.entry("open", "OPTION"),
                Map.entry("open.details", "TEXT"),
                Map.entry("school_level", "OPTION"),
                Map.entry("school_level.indicators", "OPTIONS"),
                Map.entry("school_actions", "ROWS"),
                Map.entry("action_what", "TEXT"),
                Map.entry("action_done", "OPTION"),
                Map.entry("action_done.details", "TEXT"),
                Map.entry("school_signs", "OPTIONS"),
                Map.entry("school_note", "NOTHING"),
                Map.entry("judged", "OPTION")));
    assertThat(
            press
                .db
                .select(
                    Tables.VERSION_OPTION.ITEM_ID,
                    Tables.VERSION_OPTION.ID,
                    Tables.VERSION_OPTION.KIND)
                .from(Tables.VERSION_OPTION)
                .where(Tables.VERSION_OPTION.VERSION_ID.eq(version))
                .orderBy(Tables.VERSION_OPTION.POSITION)
                .fetch(row -> row.value1() + " " + row.value2() + " " + row.value3()))
        .containsExactly(
            "open yes OPTION",
            "open no OPTION",
            "school_level none LEVEL",
            "school_level mild LEVEL",
            "school_level severe LEVEL",
            "school_level.indicators school_late INDICATOR",
            "school_level.indicators school_absent INDICATOR",
            "action_done yes OPTION",
            "action_done no OPTION",
            "school_signs sign_a STATEMENT",
            "school_signs sign_b STATEMENT",
            "judged none LEVEL",
            "judged mild LEVEL",
            "judged severe LEVEL");
    assertThat(
            press
                .db
                .select(Tables.VERSION_SECTION.ID)
                .from(Tables.VERSION_SECTION)
                .where(Tables.VERSION_SECTION.VERSION_ID.eq(version))
                .orderBy(Tables.VERSION_SECTION.POSITION)
                .fetch(Tables.VERSION_SECTION.ID))
        .extracting(SectionId::value)
        .containsExactly("front", "school");
  }

  @Test
  void a_column_names_its_table_and_stands_in_no_section() {
    VersionId version = press.published(press.instrument()).id();

    var column =
        press
            .db
            .selectFrom(Tables.VERSION_ITEM)
            .where(
                Tables.VERSION_ITEM.VERSION_ID.eq(version),
                Tables.VERSION_ITEM.ID.eq(new ItemId("action_what")))
            .fetchSingle();

    assertThat(column.getTableId()).isEqualTo(new ItemId("school_actions"));
    assertThat(column.getSectionId()).isNull();
  }

  @Test
  void a_version_knows_its_slots_and_leaves_out_the_columns_of_tables() {
    PublishedVersion version = press.published(press.instrument());

    assertThat(version.findSlot(new ItemId("school_level.indicators")))
        .contains(new Slot(new ItemId("school_level.indicators"), Holds.OPTIONS));
    assertThat(version.findSlot(new ItemId("school_actions"))).isPresent();
    assertThat(version.findSlot(new ItemId("action_what"))).isEmpty();
    assertThat(version.findSlot(new ItemId("school_note"))).isEmpty();
  }

  @Test
  void a_dry_run_says_what_would_happen_and_writes_nothing() {
    Map<String, Integer> before = press.rowCounts();

    Publication publication = press.publisher.publish(press.instrument(), press.admin(), "", true);

    assertThat(publication)
        .isEqualTo(
            new WouldPublish(press.instrument().ref(), Definition.of(press.instrument()).sha256()));
    assertThat(press.rowCounts()).isEqualTo(before);
    assertThat(press.versions.find(press.instrument().ref())).isEmpty();
  }

  @Test
  void after_a_dry_run_the_same_version_is_published() {
    var dry = (WouldPublish) press.publisher.publish(press.instrument(), press.admin(), "", true);

    assertThat(press.published(press.instrument()).sha256()).isEqualTo(dry.sha256());
  }

  @Test
  void publishing_is_in_the_audit_trail() {
    PublishedVersion version = press.published(press.instrument());

    assertThat(
            press
                .db
                .select(Tables.AUDIT_EVENT.KIND, Tables.AUDIT_EVENT.DETAIL)
                .from(Tables.AUDIT_EVENT)
                .where(Tables.AUDIT_EVENT.AUTHORITY_ID.eq(press.owner.id()))
                .fetch(row -> row.value1() + row.value2().data().replace(" ", "")))
        .containsExactly(
            "VERSION_PUBLISHED{\"sha256\":\"%s\",\"version\":\"%s@1\"}"
                .formatted(version.sha256(), press.code));
  }

  @Test
  void a_number_is_published_once() {
    press.published(press.instrument());

    assertThat(refused(press.instrument()))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.sentence())
                .isEqualTo(
                    "'version' in the instrument is 1, but version 1 of %s is published already. "
                            .formatted(press.code)
                        + "A published version never changes: give this one number 2."));
  }

  @ParameterizedTest
  @CsvSource({"2, 'is 2, but no version of', 1", "9, 'is 9, but no version of', 1"})
  void the_first_version_is_number_one(int number, String words, int rightNumber) {
    assertThat(refused(numbered(number, press.definition())))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.wrong()).contains(words);
          assertThat(problem.remedy()).contains("number " + rightNumber);
        });
  }

  @Test
  void a_number_cannot_be_left_out() {
    press.published(press.instrument());

    assertThat(refused(numbered(3, press.definition())))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.wrong())
                .isEqualTo("is 3, but the last version of %s is 1".formatted(press.code)));
  }

  @Test
  void the_next_version_may_reword_and_add_and_leave_out() {
    press.published(press.instrument());

    PublishedVersion second =
        press.published(
            numbered(
                2,
                press
                    .definition()
                    .replace("text: Gone", "text: Gone for days")
                    .replace("id: name", "id: full_name")));

    assertThat(press.versions.find(second.instrument().ref())).contains(second);
    assertThat(press.versions.listFor(press.owner.id()))
        .extracting(version -> version.instrument().version().value())
        .containsExactly(2, 1);
    assertThat(press.versions.newestFor(press.owner.id()))
        .extracting(version -> version.instrument().version().value())
        .containsExactly(2);
  }

  @Test
  void an_item_keeps_the_kind_of_answer_it_takes() {
    press.published(press.instrument());

    assertThat(
            refused(
                numbered(
                    2,
                    press
                        .definition()
                        .replace(
                            "kind: text\n        label: Name", "kind: date\n        label: Name"))))
        .singleElement()
        .satisfies(problem ->
            assertThat(problem.sentence())
                .isEqualTo(
                    "Item name takes a date, but took text in version 1. Give it an id of its own; answers to the old one would be taken for answers to it."));
  }

  @Test
  void an_id_left_out_for_a_version_still_means_what_it_meant() {
    String without = press.definition().replace("id: name", "id: full_name");
    press.published(press.instrument());
    press.published(numbered(2, without));

    assertThat(
            refused(
                numbered(
                    3,
                    press
                        .definition()
                        .replace(
                            "kind: text\n        label: Name",
                            "kind: number\n        label: Name"))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.wrong()).contains("took text in version 1"));
  }

  @Test
  void an_instrument_stays_with_its_owner() {
    press.published(press.instrument());
    Account stranger =
        new Account(
            press.authorities.systemAccount(),
            "plumbline",
            "Plumbline",
            press.other,
            Set.of(Role.BOARD_ADMIN));
    String taken =
        press.definition().replace("owner: " + press.owner.code(), "owner: " + press.other.code());

    Publication publication = press.publisher.publish(numbered(2, taken), stranger, "", false);

    assertThat(publication)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::wrong)
                    .containsExactly(
                        "is %s, but %s belongs to %s"
                            .formatted(press.other.code(), press.code, press.owner.code())));
  }

  @Test
  void only_a_board_admin_of_the_owner_publishes() {
    Account practitioner =
        new Account(
            press.authorities.systemAccount(),
            "priya",
            "Priya Shah",
            press.other,
            Set.of(Role.PRACTITIONER));

    Publication publication = press.publisher.publish(press.instrument(), practitioner, "", false);

    assertThat(publication)
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(Problem::wrong)
                    .containsExactly(
                        "can be published by board admins only, which Priya Shah is not",
                        "is %s, but you publish for %s"
                            .formatted(press.owner.code(), press.other.code())));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "when: open == \"yes\"|when: opened == \"yes\"|opened",
        "when: open == \"yes\"|when: open == \"maybe\"|maybe",
        "Tell $authority_name.|Tell $authority_nmae.|authority_nmae",
        "Not open.#end|Not open.|#if has no #end",
        "levels: [mild]|levels: [wild]|wild",
        "option_set: answers|option_set: anwsers|anwsers",
        "item: judged|item: jugded|jugded",
        "id: sign_b|id: sign_a|sign_a"
      })
  void nothing_malformed_is_published(String sound, String malformed, String named) {
    Map<String, Integer> before = press.rowCounts();
    String definition = press.definition().replace(sound, malformed);

    List<Problem> problems =
        switch (org.plumbline.definition.DefinitionReader.read("test.yaml", definition)) {
          case org.plumbline.definition.Reading.Read(Instrument instrument) -> refused(instrument);
          case org.plumbline.definition.Reading.Refused(List<Problem> found) -> found;
        };

    assertThat(problems).isNotEmpty().anyMatch(problem -> problem.sentence().contains(named));
    assertThat(press.rowCounts()).isEqualTo(before);
  }

  @Test
  void an_authority_that_is_not_here_cannot_be_named() {
    Instrument instrument =
        Press.read(press.definition().replace(press.other.code().value(), "atlantis"));

    assertThat(refused(instrument))
        .extracting(Problem::wrong)
        .containsExactly("names atlantis, which is no authority here");
  }

  @Test
  void every_authority_that_is_named_adopts_the_instrument() {
    PublishedVersion version = press.published(press.instrument());

    assertThat(press.versions.newestFor(press.other.id())).containsExactly(version);
    assertThat(press.versions.listLibrary(press.other.id()))
        .filteredOn(entry -> entry.code().equals(version.instrument().code()))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.own()).isFalse();
          assertThat(entry.adopted()).isTrue();
        });
  }

  @Test
  void an_authority_that_has_nothing_to_do_with_it_does_not_see_it() {
    PublishedVersion version = press.published(press.instrument());
    Press elsewhere = new Press();

    assertThat(press.versions.findInLibrary(version.instrument().ref(), elsewhere.owner.id()))
        .isEmpty();
    assertThat(press.versions.findInLibrary(version.instrument().ref(), press.owner.id()))
        .contains(version);
  }

  @Test
  void a_version_is_withdrawn_step_by_step_and_never_comes_back() {
    PublishedVersion version = press.published(press.instrument());
    var ref = version.instrument().ref();

    assertThat(press.publisher.withdraw(ref, VersionState.CLOSING, press.admin()).state())
        .isEqualTo(VersionState.CLOSING);
    assertThat(press.versions.newestFor(press.owner.id())).isEmpty();
    assertThat(press.versions.listFor(press.owner.id())).hasSize(1);
    assertThatThrownBy(() -> press.publisher.withdraw(ref, VersionState.PUBLISHED, press.admin()))
        .isInstanceOf(NotForward.class)
        .hasMessageContaining("is Closing and cannot become Published");
    press.publisher.withdraw(ref, VersionState.RETIRED, press.admin());

    assertThat(press.versions.find(ref).map(PublishedVersion::state))
        .contains(VersionState.RETIRED);
    assertThatThrownBy(() -> press.publisher.withdraw(ref, VersionState.RETIRED, press.admin()))
        .isInstanceOf(NotForward.class);
  }

  private List<Problem> refused(Instrument instrument) {
    Map<String, Integer> before = press.rowCounts();
    Publication publication = press.publisher.publish(instrument, press.admin(), "", false);
    assertThat(publication).isInstanceOf(Refused.class);
    assertThat(press.rowCounts()).isEqualTo(before);
    return ((Refused) publication).problems();
  }

  private static Instrument numbered(int number, String definition) {
    return Press.read(definition.replace("version: 1", "version: " + number));
  }
}
