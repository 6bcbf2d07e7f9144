package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.authority.Account;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** Two people edit one draft as fast as they can. */
class TwoEditorsTest {
  private static final int EDITS = 100;

  /** Every tenth edit goes into the text that the other edits too. */
  private static final int SHARED = 10;

  private static final TreePath BOTH = TreePath.parse("purpose");
  private static final TreePath SECTIONS = TreePath.parse("sections");

  private final Desk desk = new Desk();

  @Test
  void nothing_is_lost_and_the_draft_is_what_its_history_says() throws Exception {
    Draft first = desk.begun();
    Worker anna = new Worker(desk.anna, first, "a");
    Worker sam = new Worker(desk.sam, first, "s");

    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<Worker> done : two.invokeAll(List.of(anna, sam))) {
        assertThat(done.get().saved).isEqualTo(EDITS);
      }
    }

    Draft last = desk.elsewhere().open(desk.anna, desk.code);
    List<DraftStore.Kept> log = desk.store.edits(desk.anna.scope(), first.id(), 0);
    assertThat(log.stream().map(DraftStore.Kept::revision))
        .isEqualTo(IntStream.rangeClosed(1, 2 * EDITS).boxed().toList());
    assertThat(last.revision()).isEqualTo(2 * EDITS);
    Document told = first.document();
    List<String> shared = new ArrayList<>();
    for (DraftStore.Kept kept : log) {
      told = Drafts.done(new Edit("", ChangeJson.readChanges(kept.changes())), told);
      told.text(BOTH).filter(words -> !shared.contains(words)).ifPresent(shared::add);
    }
    assertThat(last.document()).isEqualTo(told);
    assertThat(shared).hasSize(2 * EDITS / SHARED);
    assertThat(last.document().entries(SECTIONS)).hasSize(2 * (EDITS - EDITS / SHARED));
    anna.words.forEach((at, words) -> assertThat(last.document().text(at)).contains(words));
    sam.words.forEach((at, words) -> assertThat(last.document().text(at)).contains(words));
  }

  /** One of them, who knows of the shared text only what a page would have shown. */
  private final class Worker implements Callable<Worker> {
    private static final CyclicBarrier AT_ONCE = new CyclicBarrier(2);

    private final Account account;
    private final Draft draft;
    private final String name;
    private final Map<TreePath, String> words = new HashMap<>();
    private Optional<String> seen = Optional.empty();
    private int saved;

    Worker(Account account, Draft draft, String name) {
      this.account = account;
      this.draft = draft;
      this.name = name;
    }

    @Override
    public Worker call() throws Exception {
      AT_ONCE.await();
      for (int i = 1; i <= EDITS; i++) {
        if (i % SHARED == 0) {
          writeShared(name + " writes " + i);
        } else {
          add(name + i);
        }
      }
      return this;
    }

    private void add(String title) {
      EditResult made =
          desk.drafts.edit(
              account, draft.id(), now -> NewElements.add(now, SECTIONS, "", title, "id_" + title));
      desk.saved(made);
      words.put(SECTIONS.entry("id_" + title).then(KeyName.TITLE), title);
      saved++;
    }

    /** Where the other was first, decides with both texts before her to have her own. */
    private void writeShared(String mine) {
      while (true) {
        Optional<String> before = seen;
        switch (desk.drafts.edit(
            account, draft.id(), now -> Edits.write(now, BOTH, before, mine))) {
          case EditResult.Saved _ -> {
            seen = Optional.of(mine);
            saved++;
            return;
          }
          case EditResult.Clash(var _, var _, Optional<Tree> theirs) -> {
            assertThat(theirs).isNotEqualTo(before.map(Tree.Text::new));
            seen = theirs.map(tree -> ((Tree.Text) tree).value());
          }
          case EditResult.Gone _, EditResult.Refused _, EditResult.NoLongerOpen _ ->
              throw new AssertionError(mine);
        }
      }
    }
  }
}
