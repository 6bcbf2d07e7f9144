package org.plumbline.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.authority.Authority;
import org.plumbline.authority.NamedMailbox;
import org.plumbline.authority.Role;
import org.plumbline.db.Deadlocks;
import org.plumbline.db.schema.Tables;
import org.plumbline.id.InstrumentCode;

/** Who uses whose instruments. */
class AdoptionsTest {
  private final Press press = new Press();
  private final InstrumentCode code = new InstrumentCode(press.code);
  private final Account owner = press.admin();
  private final Account other = admin(press.other);

  private Account admin(Authority authority) {
    return new Account(
        press.authorities.systemAccount(),
        "plumbline",
        "Plumbline",
        authority,
        Set.of(Role.BOARD_ADMIN));
  }

  /** Published for its owner alone. */
  private void published() {
    press.published(Press.read(press.definition().replace(", " + press.other.code() + "]", "]")));
  }

  private List<InstrumentCode> startable(Account who) {
    return press.versions.newestFor(who.authority().id()).stream()
        .map(version -> version.instrument().code())
        .toList();
  }

  private List<InstrumentCode> seen(Account who) {
    return press.adoptions.list(who).stream().map(Usable::code).toList();
  }

  @Test
  void what_is_not_offered_is_neither_seen_nor_adopted_by_others() {
    published();
    assertThat(seen(owner)).contains(code);
    assertThat(seen(other)).doesNotContain(code);
    assertThatThrownBy(() -> press.adoptions.adopt(other, code)).isInstanceOf(NotAdoptable.class);
  }

  @Test
  void an_authority_that_the_version_does_not_name_uses_it_after_adopting_it() {
    published();
    press.adoptions.offer(owner, code, true);
    assertThat(startable(other)).doesNotContain(code);

    press.adoptions.adopt(other, code);

    assertThat(startable(other)).contains(code);
    assertThat(trail("INSTRUMENT_OFFERED", press.owner)).isOne();
    assertThat(trail("INSTRUMENT_ADOPTED", press.other)).isOne();
  }

  @Test
  void once_an_adoption_ended_nothing_is_started_until_it_is_adopted_again() {
    published();
    press.adoptions.offer(owner, code, true);
    press.adoptions.adopt(other, code);
    press.adoptions.end(other, code);

    assertThat(startable(other)).doesNotContain(code);
    assertThat(startable(owner)).contains(code);
    Usable ended = usable(other);
    assertThat(ended.inUse()).isFalse();
    assertThat(ended.adoption().orElseThrow().endedAt()).isPresent();

    press.adoptions.adopt(other, code);
    assertThat(startable(other)).contains(code);
    assertThat(trail("ADOPTION_ENDED", press.other)).isOne();
  }

  @Test
  void whoever_has_adopted_keeps_it_when_the_offer_is_withdrawn_and_cannot_come_back_after() {
    published();
    press.adoptions.offer(owner, code, true);
    press.adoptions.adopt(other, code);
    press.adoptions.offer(owner, code, false);
    assertThat(startable(other)).contains(code);

    press.adoptions.end(other, code);
    assertThat(usable(other).adoptable()).isFalse();
    assertThatThrownBy(() -> press.adoptions.adopt(other, code)).isInstanceOf(NotAdoptable.class);
  }

  @Test
  void whoever_the_version_names_has_it_from_the_start_and_may_leave_and_come_back() {
    press.published(press.instrument());
    assertThat(startable(other)).contains(code);
    press.adoptions.end(other, code);
    press.adoptions.adopt(other, code);
    assertThat(startable(other)).contains(code);
  }

  @Test
  void doing_it_again_changes_nothing_and_is_not_recorded() {
    published();
    press.adoptions.offer(owner, code, true);
    press.adoptions.offer(owner, code, true);
    press.adoptions.adopt(other, code);
    press.adoptions.adopt(other, code);
    assertThat(trail("INSTRUMENT_OFFERED", press.owner)).isOne();
    assertThat(trail("INSTRUMENT_ADOPTED", press.other)).isOne();
  }

  @Test
  void only_board_admins_adopt_and_only_the_owner_offers() {
    published();
    press.adoptions.offer(owner, code, true);
    Account manager =
        new Account(other.id(), "manager", "Manager", other.authority(), Set.of(Role.MANAGER));
    assertThatThrownBy(() -> press.adoptions.adopt(manager, code)).isInstanceOf(NotAdoptable.class);
    assertThatThrownBy(() -> press.adoptions.list(manager)).isInstanceOf(NotAdoptable.class);
    assertThatThrownBy(() -> press.adoptions.offer(other, code, false))
        .isInstanceOf(NotAdoptable.class);
    assertThat(usable(other).offered()).isTrue();
  }

  @Test
  void instruments_that_come_along_are_offered() {
    press.bundled.afterSingletonsInstantiated();
    assertThat(press.adoptions.list(owner))
        .filteredOn(Usable::offered)
        .extracting(usable -> usable.code().value())
        .contains(
            "cambridgeshire-peterborough-cse",
            "hammersmith-fulham-exploitation",
            "northamptonshire-cse");
  }

  @Test
  void mailboxes_are_those_that_routes_for_the_authority_name() {
    press.bundled.afterSingletonsInstantiated();
    RoutedMailboxes routed = new RoutedMailboxes(press.versions);
    Authority cambridgeshire = press.authority("cambridgeshire", "Cambridgeshire");
    List<NamedMailbox> named = routed.listFor(cambridgeshire);
    assertThat(named).extracting(mailbox -> mailbox.id().value()).contains("mash");
    NamedMailbox mash =
        named.stream().filter(it -> it.id().value().equals("mash")).findFirst().orElseThrow();
    assertThat(mash.printed())
        .containsExactly(
            "–MASH@Cambridgeshire.gcsx.gov.uk.",
            "MASH@Cambridgeshire.gcsx.gov.uk",
            "MASH@Cambridgeshire.gcsx.gov.ukCSE");
    assertThat(mash.by()).hasSize(3);
    assertThat(routed.listFor(press.owner)).isEmpty();
  }

  private Usable usable(Account who) {
    return press.adoptions.list(who).stream()
        .filter(usable -> usable.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void in_the_way_of_another_transaction_it_is_adopted_once() {
    published();
    press.adoptions.offer(owner, code, true);
    Deadlocks.atWrite(2);

    press.adoptions.adopt(other, code);

    assertThat(Deadlocks.happened()).isTrue();
    assertThat(startable(other)).contains(code);
    assertThat(trail("INSTRUMENT_ADOPTED", press.other)).isOne();
  }

  @Test
  void in_the_way_of_another_transaction_it_is_published_once() {
    Deadlocks.atWrite(3);

    published();

    assertThat(Deadlocks.happened()).isTrue();
    assertThat(trail("VERSION_PUBLISHED", press.owner)).isOne();
  }

  private int trail(String kind, Authority of) {
    return press.db.fetchCount(
        Tables.AUDIT_EVENT,
        Tables.AUDIT_EVENT.KIND.eq(kind),
        Tables.AUDIT_EVENT.AUTHORITY_ID.eq(of.id()));
  }
}
