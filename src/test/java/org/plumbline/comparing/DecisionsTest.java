package org.plumbline.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.comparing.Decision.Verdict;

/** What holds after several words on the same elements. */
class DecisionsTest {
  private static Decision said(String ours, String theirs, Verdict verdict) {
    return new Decision(ours, theirs, verdict, "Claire Dunmore", Instant.EPOCH);
  }

  private static Decisions after(Decision... said) {
    return Decisions.of(List.of(said));
  }

  @Test
  void the_last_word_on_a_pair_holds() {
    Decisions decisions = after(said("a", "x", Verdict.CONFIRMED), said("a", "x", Verdict.REFUSED));

    assertThat(decisions.confirmed()).isEmpty();
    assertThat(decisions.decided()).containsExactly(Map.entry("x", Optional.empty()));
  }

  @Test
  void an_element_corresponds_to_one_other_at_most() {
    Decisions decisions =
        after(said("a", "x", Verdict.CONFIRMED), said("b", "x", Verdict.CONFIRMED));

    assertThat(decisions.confirmed()).extracting(Decision::ours).containsExactly("b");
  }

  @Test
  void a_refused_pair_leaves_its_element_free_for_another() {
    Decisions decisions = after(said("a", "x", Verdict.REFUSED), said("b", "x", Verdict.CONFIRMED));

    assertThat(decisions.decided().get("x")).contains("b");
    assertThat(decisions.find("x").map(Decision::verdict)).contains(Verdict.CONFIRMED);
    assertThat(decisions.standing()).hasSize(2);
  }

  @Test
  void what_is_withdrawn_was_as_good_as_never_said() {
    assertThat(
            after(said("a", "x", Verdict.CONFIRMED), said("a", "x", Verdict.WITHDRAWN)).standing())
        .isEmpty();
  }
}
