package org.plumbline.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.comparing.Decision.Verdict;
import org.plumbline.comparison.Suggestion;
import org.plumbline.comparison.Summary;
import org.plumbline.db.TestDatabase;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.InstrumentCode;
import org.plumbline.instrument.Concern;

/** Who compares what, and what people say corresponds. */
class ComparisonsTest {
  private static final VersionPair ONE_DESCENT =
      VersionPair.parse("cambridgeshire-peterborough-cse@1..hammersmith-fulham-exploitation@1");
  private static final VersionPair STRANGERS =
      VersionPair.parse("cambridgeshire-peterborough-cse@1..northamptonshire-cse@1");
  private static final VersionPair OTHER_STRANGERS =
      VersionPair.parse("hammersmith-fulham-exploitation@1..northamptonshire-cse@1");

  private final Desk desk = new Desk();

  @Test
  void instruments_of_one_descent_are_compared_by_their_ids() {
    Compared compared = compare("peterborough", ONE_DESCENT);

    assertThat(compared.matching()).isInstanceOf(Matching.ByIds.class);
    assertThat(compared.report().summary().descriptors())
        .isEqualTo(new Summary.Descriptors(27, 14, 13));
  }

  @Test
  void what_is_neither_offered_nor_adopted_is_not_found() {
    Account owner = desk.account("northamptonshire", Role.BOARD_ADMIN);
    InstrumentCode code = new InstrumentCode("northamptonshire-cse");
    Account stranger = desk.account("peterborough", Role.MANAGER);
    desk.adoptions.offer(owner, code, false);
    try {
      assertThat(desk.comparisons.find(stranger, STRANGERS)).isEmpty();
      assertThat(desk.comparisons.list(stranger)).noneMatch(entry -> entry.code().equals(code));
    } finally {
      desk.adoptions.offer(owner, code, true);
    }
    assertThat(desk.comparisons.find(stranger, STRANGERS)).isPresent();
  }

  @Test
  void a_version_that_is_not_there_is_not_found() {
    assertThat(
            desk.comparisons.find(
                desk.account("peterborough", Role.MANAGER),
                VersionPair.parse("northamptonshire-cse@1..northamptonshire-cse@2")))
        .isEmpty();
  }

  @Test
  void what_is_only_suggested_is_not_used() {
    Compared compared = compare("hammersmith-fulham", STRANGERS);

    assertThat(compared.report().summary().sections().matched()).isZero();
    assertThat(compared.matching())
        .isInstanceOfSatisfying(
            Matching.ByPeople.class,
            people -> {
              assertThat(people.confirmed()).isEmpty();
              assertThat(people.suggested()).isPositive();
            });
  }

  @Test
  void what_was_confirmed_is_used_by_that_authority_either_way_round() {
    Suggestion education = suggested("peterborough", STRANGERS, "section:education");
    say("peterborough", STRANGERS, education, Verdict.CONFIRMED);

    Compared compared = compare("peterborough", STRANGERS);
    assertThat(compared.report().summary().sections()).isEqualTo(new Summary.Sections(1, 9, 8, 0));
    assertThat(((Matching.ByPeople) compared.matching()).confirmed())
        .singleElement()
        .satisfies(decision -> {
          assertThat(decision.ours()).isEqualTo("section:education");
          assertThat(decision.by()).isNotBlank();
        });
    assertThat(compare("peterborough", STRANGERS.swapped()).report().summary().sections())
        .isEqualTo(new Summary.Sections(1, 8, 9, 0));
    assertThat(compare("cambridgeshire", STRANGERS).report().summary().sections().matched())
        .isZero();
    assertThat(
            desk
                .comparisons
                .matrix(desk.account("peterborough", Role.MANAGER), Concern.ONE)
                .rows()
                .stream()
                .filter(row -> row.title().equals("5.Education"))
                .map(row -> row.cells().getLast().map(LevelMatrix.Cell::title)))
        .containsExactly(Optional.of("Section 2. School/College attendance"));
  }

  @Test
  void what_was_refused_is_not_suggested_again_until_it_is_taken_back() {
    Suggestion pair = suggested("northamptonshire", OTHER_STRANGERS, "section:education");
    say("northamptonshire", OTHER_STRANGERS, pair, Verdict.REFUSED);
    assertThat(suggestions("northamptonshire", OTHER_STRANGERS))
        .noneMatch(each -> each.theirs().key().equals(pair.theirs().key()));

    say("northamptonshire", OTHER_STRANGERS, pair, Verdict.WITHDRAWN);
    assertThat(suggestions("northamptonshire", OTHER_STRANGERS))
        .anyMatch(each -> each.theirs().key().equals(pair.theirs().key()));
  }

  @Test
  void only_managers_and_board_admins_say_what_corresponds() {
    Account practitioner = desk.account("peterborough", Role.PRACTITIONER);

    assertThat(Alignments.mayDecide(practitioner)).isFalse();
    assertThatThrownBy(() ->
            desk.alignments.say(
                practitioner, STRANGERS.from().code(), STRANGERS.to().code(), List.of()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void what_was_said_is_neither_changed_nor_removed() {
    say(
        "hammersmith-fulham",
        OTHER_STRANGERS,
        suggested("hammersmith-fulham", OTHER_STRANGERS, "section:education"),
        Verdict.REFUSED);
    var owner = DSL.using(TestDatabase.ownerDataSource(), SQLDialect.MARIADB);

    assertThatThrownBy(
            () -> owner.update(Tables.ALIGNMENT).set(Tables.ALIGNMENT.ROUND, 9).execute())
        .hasMessageContaining("PL028");
    assertThatThrownBy(() -> owner.deleteFrom(Tables.ALIGNMENT).execute())
        .hasMessageContaining("PL028");
  }

  @Test
  void one_level_of_all_instruments_says_which_wordings_are_the_same() {
    LevelMatrix matrix =
        desk.comparisons.matrix(desk.account("peterborough", Role.MANAGER), Concern.ONE);

    assertThat(matrix.columns()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(same(matrix, "1.Running Away / Going Missing")).contains(0);
    assertThat(same(matrix, "5.Education")).isEmpty();
    assertThat(matrix.rows()).anyMatch(row -> row.title().startsWith("11. Community/Social"));
  }

  private static Optional<Integer> same(LevelMatrix matrix, String title) {
    int column =
        matrix.columns().stream()
            .map(version -> version.instrument().code().value())
            .toList()
            .indexOf("hammersmith-fulham-exploitation");
    return matrix.rows().stream()
        .filter(row -> row.title().equals(title))
        .flatMap(row -> Stream.of(row.cells().get(column).orElseThrow()))
        .findFirst()
        .orElseThrow()
        .sameAs();
  }

  private Compared compare(String authority, VersionPair pair) {
    return desk.comparisons.find(desk.account(authority, Role.MANAGER), pair).orElseThrow();
  }

  private List<Suggestion> suggestions(String authority, VersionPair pair) {
    Account account = desk.account(authority, Role.MANAGER);
    Comparisons.Both both = desk.comparisons.read(account, pair).orElseThrow();
    return desk.alignments
        .find(account, both.from().instrument(), both.to().instrument())
        .suggestions();
  }

  private Suggestion suggested(String authority, VersionPair pair, String ours) {
    return suggestions(authority, pair).stream()
        .filter(each -> each.ours().key().equals(ours))
        .findFirst()
        .orElseThrow();
  }

  private void say(String authority, VersionPair pair, Suggestion of, Verdict verdict) {
    desk.alignments.say(
        desk.account(authority, Role.MANAGER),
        pair.from().code(),
        pair.to().code(),
        List.of(new Alignments.Said(of.ours().key(), of.theirs().key(), verdict)));
  }
}
