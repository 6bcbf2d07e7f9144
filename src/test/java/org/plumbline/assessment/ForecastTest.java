package org.plumbline.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.comparison.Verdict;
import org.plumbline.definition.DefinitionReader;
import org.plumbline.definition.Reading;
import org.plumbline.id.Reference;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.Impact;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.response.Answer;

/** What a new version would do is told before it is published, and comes true. */
class ForecastTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ann = office.member(council, "Ann Author", Role.PRACTITIONER);
  private final Account ben = office.member(council, "Ben Other", Role.PRACTITIONER);
  private final Account ada = office.member(council, "Ada Admin", Role.BOARD_ADMIN);
  private final Account max = office.member(council, "Max Manager", Role.MANAGER);
  private final String first = Forms.ofEveryKind(council);
  private final String second =
      first
          .replace("version: 1", "version: 2")
          .replace("text: Safe / warm", "text: Safe / warm, and fed")
          .replace("text: warm", "text: warm, and fed")
          .replace("label: Words", "label: In your own words")
          .replace("when: home_level == \"high\"", "when: true")
          .replace("id: day\n", "id: night\n")
          .replace("label: Day\n", "label: Night\n");

  @Test
  void for_a_thousand_assessments_in_progress_it_says_what_carrying_over_comes_to() {
    PublishedVersion old = office.publish(first, council);
    thousand(old);
    Map<String, Integer> before = rows();

    Impact impact = office.foresight.of(ada, read(second));

    assertThat(rows()).isEqualTo(before);
    assertThat(impact.assessments()).isEqualTo(1000);
    assertThat(impact.inProgress())
        .extracting(Impact.InSection::practitioner)
        .contains("Ann Author", "Ben Other");

    PublishedVersion now = office.publish(second, council);
    Map<Verdict.Kind, Integer> came = new EnumMap<>(Verdict.Kind.class);
    for (Account author : List.of(ann, ben)) {
      Map<Verdict.Kind, Integer> own = new EnumMap<>(Verdict.Kind.class);
      for (Assessment.Open open : everythingOf(author)) {
        office
            .reassessments
            .preview(open, now)
            .counts()
            .forEach((kind, count) -> {
              came.merge(kind, count, Integer::sum);
              own.merge(kind, count, Integer::sum);
            });
      }
      assertThat(
              impact.inProgress().stream()
                  .filter(row -> row.practitioner().equals(author.name()))
                  .mapToInt(Impact.InSection::confirm)
                  .sum())
          .isEqualTo(own.get(Verdict.Kind.CONFIRM));
    }
    Impact.InSection sum = impact.sum();
    assertThat(came)
        .containsEntry(Verdict.Kind.KEPT, sum.kept())
        .containsEntry(Verdict.Kind.CONFIRM, sum.confirm())
        .containsEntry(Verdict.Kind.ARCHIVED, sum.archived())
        .containsEntry(Verdict.Kind.NEW, sum.asked());
    assertThat(sum.kept()).isPositive();
    assertThat(sum.confirm()).isPositive();
    assertThat(sum.archived()).isPositive();
    everythingOf(ben).stream()
        .limit(25)
        .forEach(open -> assertThat(moved(open)).isEqualTo(told(open, now)));
  }

  @Test
  void it_says_how_many_signed_assessments_the_new_rules_would_place_elsewhere() {
    office.publish(first, council);
    String code = "form-of-" + council.code();
    for (String level : List.of("high", "low", "low")) {
      Assessment.Open open = office.start(ann, code);
      office.choose(ann, open, Map.of("open", "no", "home_level", level, "judged", level));
      office.write(ann, open, "words", new Answer.Text("Seen."));
      assertThat(office.submit(ann, open)).isEqualTo(new Submission.Done());
      office.signOffs.signOff(
          max,
          (Assessment.Submitted) office.assessments.open(max, open.particulars().reference()),
          "");
    }

    Impact.Signed signed = office.foresight.of(ada, read(second)).signed();

    assertThat(signed.compared()).isEqualTo(3);
    assertThat(signed.differing()).isEqualTo(2);
    assertThat(signed.shifts()).containsExactly(new Impact.Shift("LOW", "HIGH", 2));
  }

  @Test
  void another_authoritys_assessments_are_in_no_number() {
    office.publish(first, council);
    office.start(ann, "form-of-" + council.code());
    Authority elsewhere = office.authority(Office.newCode());
    Account admin = office.member(elsewhere, "Eve Elsewhere", Role.BOARD_ADMIN);

    assertThat(office.foresight.of(admin, read(second)).assessments()).isZero();
    assertThatThrownBy(() -> office.foresight.of(ann, read(second)))
        .isInstanceOf(NotPermitted.class);
  }

  /** What is told of the parts of its answers; what is new is no part of any. */
  private Map<String, Long> told(Assessment.Open open, PublishedVersion now) {
    return office.reassessments.preview(open, now).verdicts().stream()
        .filter(verdict -> verdict.kind() != Verdict.Kind.NEW)
        .collect(Collectors.groupingBy(verdict -> verdict.kind().name(), Collectors.counting()));
  }

  /** What became of them in the table. */
  private Map<String, Long> moved(Assessment.Open open) {
    Reference moved = office.reassessments.move(ben, open);
    return office
        .db
        .select(DSL.field("verdict", String.class))
        .from("carried_part")
        .where(DSL.field("assessment_id").eq(office.open(ben, moved).particulars().id().value()))
        .fetch()
        .stream()
        .collect(Collectors.groupingBy(row -> row.value1(), Collectors.counting()));
  }

  private List<Assessment.Open> everythingOf(Account author) {
    return office
        .db
        .select(DSL.field("reference", String.class))
        .from("assessment")
        .where(
            DSL.field("authority_id").eq(council.id().value()),
            DSL.field("author_id").eq(author.id().value()))
        .fetch(row -> office.open(author, new Reference(row.value1())));
  }

  private static Instrument read(String definition) {
    return switch (DefinitionReader.read("next.yaml", definition)) {
      case Reading.Read(Instrument instrument) -> instrument;
      case Reading.Refused(var problems) -> throw new AssertionError(problems);
    };
  }

  /** How many rows each table has. */
  private Map<String, Integer> rows() {
    Map<String, Integer> rows = new TreeMap<>();
    office
        .db
        .resultQuery(
            "select table_name from information_schema.tables where table_schema = 'plumbline'")
        .fetch(0, String.class)
        .forEach(table -> rows.put(table, office.db.fetchCount(DSL.table(DSL.name(table)))));
    return rows;
  }

  /** Written straight into the tables, so that the test takes seconds and not minutes. */
  private void thousand(PublishedVersion version) {
    Random random = new Random(4);
    Child child = office.child(ann);
    int instrument =
        office
            .db
            .select(DSL.field("instrument_id", Integer.class))
            .from("instrument_version")
            .where(DSL.field("id").eq(version.id().value()))
            .fetchSingle()
            .value1();
    List<Query> queries = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      UUID id = UUID.randomUUID();
      Account author = i % 3 == 0 ? ben : ann;
      queries.add(
          office.db.query(
              "insert into assessment (id, authority_id, reference, child_id, instrument_id,"
                  + " version_id, author_id) values (?, ?, ?, ?, ?, ?, ?)",
              id,
              council.id().value(),
              Reference.random(random).value(),
              child.id().value(),
              instrument,
              version.id().value(),
              author.id().value()));
      if (random.nextBoolean()) {
        queries.add(answer(version, id, author, "words", "TEXT", "text_value", "Seen at home."));
      }
      if (random.nextBoolean()) {
        queries.add(answer(version, id, author, "day", "DATE", "date_value", "2026-03-01"));
      }
      if (random.nextInt(4) > 0) {
        queries.add(
            answer(
                version,
                id,
                author,
                "home_level",
                "OPTION",
                "option_id",
                random.nextBoolean() ? "low" : "high"));
      }
    }
    office.db.batch(queries).execute();
  }

  private Query answer(
      PublishedVersion version,
      UUID assessment,
      Account author,
      String slot,
      String holds,
      String column,
      String value) {
    return office.db.query(
        "insert into answer (authority_id, assessment_id, version_id, item_id, holds, %s,"
                .formatted(column)
            + " changed_by) values (?, ?, ?, ?, ?, ?, ?)",
        council.id().value(),
        assessment,
        version.id().value(),
        slot,
        holds,
        value,
        author.id().value());
  }
}
