package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of declared equivalences. */
class EquivalenceGuardsTest {
  private static final int STAYS = 31030;
  private static final int BOARD_ADMINS_ONLY = 31031;

  private final Scene scene = Scene.set();
  private final DSLContext sql = scene.sql();
  private final int other = Scene.set().instrument();

  private void makeAdmin() {
    sql.execute(
        "insert into membership_role (authority_id, account_id, role) values (?, ?, 'BOARD_ADMIN')",
        scene.authority(),
        scene.manager());
  }

  private int refusal(String one, String same) {
    return refusal(scene.instrument(), one, other, same);
  }

  private int refusal(int oneInstrument, String one, int otherInstrument, String same) {
    return Refusal.of(() ->
            sql.execute(
                """
                insert into equivalence (authority_id, one_instrument_id, one_scale, one_level,
                  other_instrument_id, other_scale, other_level, declared_by)
                values (?, ?, 'risk', ?, ?, 'risk', ?, ?)\
                """,
                scene.authority(),
                oneInstrument,
                one,
                otherInstrument,
                same,
                scene.manager()))
        .code();
  }

  private int refusal(String statement) {
    return Refusal.of(() -> sql.execute(statement, scene.authority())).code();
  }

  @Test
  void only_board_admins_declare() {
    assertThat(refusal("mild", "low")).isEqualTo(BOARD_ADMINS_ONLY);
    makeAdmin();
    assertThat(refusal("mild", "low")).isZero();
  }

  @Test
  void a_level_is_the_same_as_one_level_of_another_scale_while_the_declaration_stands() {
    makeAdmin();
    assertThat(refusal("mild", "low")).isZero();
    assertThat(refusal("mild", "high")).isEqualTo(Refusal.DUPLICATE);
    assertThat(refusal("moderate", "low")).isEqualTo(Refusal.DUPLICATE);
    withdraw();
    assertThat(refusal("mild", "high")).isZero();
  }

  @Test
  void a_pair_is_known_in_one_order_only() {
    makeAdmin();
    assertThat(refusal(other, "low", scene.instrument(), "mild")).isEqualTo(Refusal.CHECK);
    assertThat(refusal(other, "low", other, "high")).isEqualTo(Refusal.CHECK);
  }

  @Test
  void a_declaration_is_withdrawn_once_and_else_never_changed_or_removed() {
    makeAdmin();
    assertThat(refusal("mild", "low")).isZero();
    assertThat(refusal("update equivalence set one_level = 'high' where authority_id = ?"))
        .isEqualTo(Refusal.NO_GRANT_ON_COLUMN);
    assertThat(refusal("delete from equivalence where authority_id = ?"))
        .isEqualTo(Refusal.NO_GRANT);
    withdraw();
    assertThat(refusal("update equivalence set withdrawn_at = sysdate(6) where authority_id = ?"))
        .isEqualTo(STAYS);
    assertThat(
            refusal(
                "update equivalence set withdrawn_at = null, withdrawn_by = null where authority_id = ?"))
        .isEqualTo(STAYS);
  }

  private void withdraw() {
    sql.execute(
        "update equivalence set withdrawn_at = sysdate(6), withdrawn_by = ? where authority_id = ?",
        scene.manager(),
        scene.authority());
  }
}
