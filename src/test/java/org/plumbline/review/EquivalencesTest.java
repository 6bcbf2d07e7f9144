package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.review.Cases.CAMBRIDGESHIRE;
import static org.plumbline.review.Cases.HAMMERSMITH;
import static org.plumbline.review.Cases.level;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.assessment.Office;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.Role;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.OptionId;

/** A board admin declares which levels are the same; contradictions are refused. */
class EquivalencesTest {
  private final Office office = Office.shared();
  private final Authority council = office.authority(Office.newCode());
  private final Account ada = admin(council);

  private Account admin(Authority authority) {
    Account admin = office.member(authority, "Ada Board", Role.BOARD_ADMIN);
    for (String code : List.of(CAMBRIDGESHIRE, HAMMERSMITH)) {
      office.adoptions.adopt(admin, new InstrumentCode(code));
    }
    return admin;
  }

  private void declare(String... levels) {
    Map<OptionId, OptionId> pairs = new LinkedHashMap<>();
    for (int i = 0; i < levels.length; i += 2) {
      pairs.put(new OptionId(levels[i]), new OptionId(levels[i + 1]));
    }
    office.equivalences.declare(
        ada, level(CAMBRIDGESHIRE, "mild").scale(), level(HAMMERSMITH, "mild").scale(), pairs);
  }

  private List<Equivalence> declared() {
    return office.equivalences.list(ada);
  }

  private long recorded(String kind) {
    return office.db.fetchCount(
        Tables.AUDIT_EVENT,
        Tables.AUDIT_EVENT.AUTHORITY_ID.eq(council.id()),
        Tables.AUDIT_EVENT.KIND.eq(kind));
  }

  @Test
  void what_is_declared_stands_with_who_and_when_for_this_authority_alone() {
    declare("mild", "mild", "moderate", "moderate");

    assertThat(declared()).hasSize(2);
    Equivalence first = declared().getFirst();
    assertThat(List.of(first.one(), first.other()))
        .containsExactlyInAnyOrder(level(CAMBRIDGESHIRE, "mild"), level(HAMMERSMITH, "mild"));
    assertThat(first.declaredBy()).isEqualTo("Ada Board");
    assertThat(first.declaredAt()).isEqualTo(office.clock.instant());
    assertThat(recorded("EQUIVALENCE_DECLARED")).isEqualTo(2);
    assertThat(office.equivalences.list(admin(office.authority(Office.newCode())))).isEmpty();
  }

  @Test
  void the_other_way_round_is_the_same_declaration() {
    declare("mild", "mild");

    assertThatThrownBy(() ->
            office.equivalences.declare(
                ada,
                level(HAMMERSMITH, "mild").scale(),
                level(CAMBRIDGESHIRE, "mild").scale(),
                Map.of(new OptionId("mild"), new OptionId("mild"))))
        .isInstanceOf(NotEquivalent.class)
        .hasMessage("EMERGING and MILD are declared equivalent already.");
  }

  @Test
  void one_level_is_not_two_levels_of_one_scale() {
    declare("mild", "mild");

    assertThatThrownBy(() -> declare("mild", "moderate"))
        .isInstanceOf(NotEquivalent.class)
        .hasMessageStartingWith(
            "MILD cannot be equivalent to both EMERGING and MODERATE, which are two levels of one scale");
    assertThatThrownBy(() -> declare("moderate", "moderate", "significant", "moderate"))
        .isInstanceOf(NotEquivalent.class)
        .hasMessageStartingWith("MODERATE cannot be equivalent to both MODERATE and SIGNIFICANT");
    assertThat(declared()).hasSize(1);
  }

  @Test
  void an_order_is_not_reversed() {
    declare("moderate", "mild");

    assertThatThrownBy(() -> declare("mild", "significant"))
        .isInstanceOf(NotEquivalent.class)
        .hasMessage(
            "MILD stands below MODERATE, but SIGNIFICANT stands above EMERGING: the order of the two scales would be reversed.");
  }

  @Test
  void nothing_found_is_not_the_same_as_a_level_of_concern() {
    assertThatThrownBy(() -> declare("mild", "no_evidence"))
        .isInstanceOf(NotEquivalent.class)
        .hasMessage(
            "NO EVIDENCE says that nothing was found, and MILD is a level of concern: they cannot be the same.");
  }

  @Test
  void nothing_chosen_and_one_scale_twice_are_refused_in_a_sentence() {
    assertThatThrownBy(() -> declare())
        .isInstanceOf(NotEquivalent.class)
        .hasMessageContaining("Choose at least one");
    ScaleRef scale = level(CAMBRIDGESHIRE, "mild").scale();
    assertThatThrownBy(() ->
            office.equivalences.declare(
                ada, scale, scale, Map.of(new OptionId("mild"), new OptionId("moderate"))))
        .isInstanceOf(NotEquivalent.class)
        .hasMessageContaining("the same scale");
  }

  @Test
  void what_is_withdrawn_does_not_stand_and_can_be_declared_anew() {
    declare("mild", "mild");
    Equivalence first = declared().getFirst();
    office.equivalences.withdraw(ada, first);
    office.equivalences.withdraw(ada, first);

    assertThat(declared()).isEmpty();
    assertThat(recorded("EQUIVALENCE_WITHDRAWN")).isOne();
    declare("mild", "moderate");
    assertThat(declared()).hasSize(1);
  }

  @Test
  void another_authority_withdraws_nothing_here() {
    declare("mild", "mild");
    office.equivalences.withdraw(admin(office.authority(Office.newCode())), declared().getFirst());

    assertThat(declared()).hasSize(1);
  }

  @Test
  void only_board_admins_declare_and_withdraw() {
    declare("mild", "mild");
    Account max = office.member(council, "Max Manager", Role.MANAGER);

    assertThatThrownBy(() ->
            office.equivalences.declare(
                max,
                level(CAMBRIDGESHIRE, "mild").scale(),
                level(HAMMERSMITH, "mild").scale(),
                Map.of(new OptionId("moderate"), new OptionId("moderate"))))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> office.equivalences.withdraw(max, declared().getFirst()))
        .isInstanceOf(NotPermitted.class);
    assertThat(declared()).hasSize(1);
  }

  @Test
  void only_scales_of_instruments_in_use_are_declared_on() {
    Account elsewhere =
        office.member(office.authority(Office.newCode()), "Eve Elsewhere", Role.BOARD_ADMIN);

    assertThatThrownBy(() ->
            office.equivalences.declare(
                elsewhere,
                level(CAMBRIDGESHIRE, "mild").scale(),
                level(HAMMERSMITH, "mild").scale(),
                Map.of(new OptionId("mild"), new OptionId("mild"))))
        .isInstanceOf(NotEquivalent.class)
        .hasMessageContaining("not in use");
  }
}
