package org.plumbline.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** What the database itself keeps of accounts, mailboxes and adoptions. */
class PeopleGuardsTest {
  private static final int UNCONFIRMED = 31013;
  private static final int LAST_ADMIN = 31014;
  private static final int NOT_IN_USE = 31015;

  private final Scene scene = Scene.set();
  private final DSLContext sql = scene.sql();

  @Test
  void an_authority_keeps_its_last_board_admin_whichever_way_one_tries() {
    int admin = admin();
    assertThat(refusalOfTakingAway(admin)).isEqualTo(LAST_ADMIN);
    assertThat(refusalOf("update account set disabled_at = sysdate(6) where id = ?", admin))
        .isEqualTo(LAST_ADMIN);
    assertThat(refusalOf("update account set password_until = sysdate(6) where id = ?", admin))
        .isEqualTo(LAST_ADMIN);
    assertThat(refusalOf("update membership set until = sysdate(6) where account_id = ?", admin))
        .isEqualTo(LAST_ADMIN);

    admin();
    assertThat(refusalOfTakingAway(admin)).isZero();
  }

  @Test
  void whoever_cannot_sign_in_does_not_count_as_a_board_admin() {
    int admin = admin();
    int disabled = admin();
    sql.execute("update account set disabled_at = sysdate(6) where id = ?", disabled);
    int started = admin();
    sql.execute("update account set password_until = sysdate(6) where id = ?", started);
    int gone = admin();
    sql.execute("update membership set until = sysdate(6) where account_id = ?", gone);

    assertThat(refusalOfTakingAway(admin)).isEqualTo(LAST_ADMIN);
    assertThat(refusalOfTakingAway(disabled)).isZero();
    assertThat(refusalOfTakingAway(started)).isZero();
    assertThat(refusalOfTakingAway(gone)).isZero();
  }

  @Test
  void an_account_goes_out_of_use_together_with_its_password() {
    int admin = admin();
    assertThat(
            refusalOf(
                "update account set disabled_at = sysdate(6), password_hash = null where id = ?",
                admin))
        .isZero();
  }

  @Test
  void two_board_admins_cannot_take_away_each_other_at_once() {
    int one = admin();
    int other = admin();
    int refused =
        sql.transactionResult(first -> {
          first.dsl().execute("delete from membership_role where account_id = ?", one);
          DSLContext second = TestDatabase.dsl();
          return second.connectionResult(connection -> {
            DSLContext impatient = org.jooq.impl.DSL.using(connection, org.jooq.SQLDialect.MARIADB);
            impatient.execute("set innodb_lock_wait_timeout = 1");
            try {
              return Refusal.of(() ->
                      impatient.execute("delete from membership_role where account_id = ?", other))
                  .code();
            } finally {
              impatient.execute("set innodb_lock_wait_timeout = default");
            }
          });
        });
    assertThat(refused).isEqualTo(Refusal.WOULD_WAIT);
    assertThat(refusalOfTakingAway(other)).isEqualTo(LAST_ADMIN);
  }

  @Test
  void an_address_is_confirmed_only_once_it_stands_there() {
    assertThat(
            refusalOf(
                "insert into mailbox (authority_id, id, name, address, confirmed_at) values (?, 'mash', 'MASH', 'a@example.org', sysdate(6))",
                scene.authority()))
        .isEqualTo(UNCONFIRMED);
    sql.execute(
        "insert into mailbox (authority_id, id, name, address) values (?, 'mash', 'MASH', 'a@example.org')",
        scene.authority());
    sql.execute(
        "update mailbox set confirmed_at = sysdate(6) where authority_id = ?", scene.authority());
    for (String address : new String[] {"'b@example.org'", "'A@example.org'"}) {
      assertThat(
              refusalOf(
                  "update mailbox set address = " + address + " where authority_id = ?",
                  scene.authority()))
          .isEqualTo(UNCONFIRMED);
    }
    assertThat(
            refusalOf(
                "update mailbox set address = 'b@example.org', confirmed_at = null where authority_id = ?",
                scene.authority()))
        .isZero();
  }

  @Test
  void an_instrument_whose_adoption_has_ended_is_not_started() {
    int version = scene.publishedVersion(1);
    UUID started = scene.assessment(version);
    sql.execute(
        "update adoption set ended_at = sysdate(6) where authority_id = ?", scene.authority());

    assertThat(Refusal.of(() -> scene.assessment(version)).code()).isEqualTo(NOT_IN_USE);
    scene.write(started, version, "still");
    sql.execute("update adoption set ended_at = null where authority_id = ?", scene.authority());
    scene.assessment(version);
  }

  private int admin() {
    int account = Scene.member(sql, scene.authority());
    sql.execute("update account set password_hash = 'x' where id = ?", account);
    sql.execute(
        "insert into membership_role (authority_id, account_id, role) values (?, ?, 'BOARD_ADMIN')",
        scene.authority(),
        account);
    return account;
  }

  private int refusalOfTakingAway(int admin) {
    return refusalOf("delete from membership_role where account_id = ?", admin);
  }

  private int refusalOf(String statement, int id) {
    return Refusal.of(() -> sql.execute(statement, id)).code();
  }
}
