package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.drafting.Trees.section;
import static org.plumbline.drafting.Trees.textItem;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.drafting.Simulations.Hindrance;
import org.plumbline.drafting.Simulations.Simulated;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;

/** A draft is simulated as it stands, or says what keeps it from that. */
class SimulationsTest {
  private static final TreePath ROUTING = TreePath.parse("routing");
  private static final TreePath SECTIONS = TreePath.parse("sections");

  private final Desk desk = new Desk();

  private Draft withRoute(String text) {
    Draft draft = desk.begun();
    desk.saved(
        desk.drafts.edit(
            desk.anna,
            draft.id(),
            now ->
                Edits.add(
                    now,
                    SECTIONS,
                    section("school", "1. School", textItem("teacher", "Teacher")),
                    Optional.empty())));
    return desk.saved(
        desk.drafts.edit(desk.anna, draft.id(), now -> NewElements.add(now, ROUTING, "", text)));
  }

  @Test
  void every_case_is_played_in_the_words_of_the_result() {
    assertThat(desk.simulations.of(desk.anna, withRoute("Tell $child_name.")))
        .isInstanceOfSatisfying(
            Simulated.Played.class,
            played ->
                assertThat(played.simulation().cases())
                    .flatExtracting(each -> each.routes())
                    .extracting(route -> route.html())
                    .containsExactly("<p>Tell Jo Example.</p>"));
  }

  @Test
  void a_fault_in_a_text_is_told_with_the_way_to_it() {
    Draft draft = withRoute("Tell $nobody.");

    assertThat(desk.simulations.of(desk.anna, draft))
        .isInstanceOfSatisfying(
            Simulated.Hindered.class,
            hindered ->
                assertThat(hindered.hindrances())
                    .extracting(Hindrance::at)
                    .containsExactly(
                        ROUTING
                            .entry(draft.document().entries(ROUTING).getFirst())
                            .then(KeyName.TEXT)));
  }

  @Test
  void what_is_unsound_is_told_alone() {
    Draft draft = desk.begun();

    List<TreePath> unsound =
        draft.problems().stream()
            .map(problem -> Paths.of(draft.document(), problem.place()))
            .toList();

    assertThat(unsound).isNotEmpty();
    assertThat(desk.simulations.of(desk.anna, draft))
        .isInstanceOfSatisfying(
            Simulated.Hindered.class,
            hindered ->
                assertThat(hindered.hindrances())
                    .extracting(Hindrance::at)
                    .containsExactlyElementsOf(unsound));
  }

  @Test
  void drafts_are_simulated_for_board_admins_only() {
    Draft draft = desk.begun();

    assertThatThrownBy(() -> desk.simulations.of(desk.practitioner, draft))
        .isInstanceOf(NoSuchDraft.class);
  }
}
