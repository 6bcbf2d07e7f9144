package org.plumbline.drafting.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.plumbline.authority.Account;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Drafts;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.History;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * One draft open on one page: what the page knows of it, and what waits to be stored. Knows nothing
 * of components.
 */
final class DraftSession {
  private final Drafts drafts;
  private final Supplier<Account> who;
  private final Map<Object, Runnable> waiting = new LinkedHashMap<>();
  private final Map<TreePath, Unstored> unstored = new HashMap<>();
  private Draft draft;
  private int acts;

  /** Words as somebody wrote them, which the draft does not hold, and why not. */
  record Unstored(String words, String wrong) {}

  /**
   * @param who works on it, asked anew at each act
   */
  DraftSession(Drafts drafts, Supplier<Account> who, Draft draft) {
    this.drafts = drafts;
    this.who = who;
    this.draft = draft;
  }

  Draft draft() {
    return draft;
  }

  Document document() {
    return draft.document();
  }

  Account account() {
    return who.get();
  }

  /** Makes an edit; empty when the database cannot be reached, and nothing is known of it. */
  Optional<EditResult> edit(Function<Draft, Edit> make) {
    return attempt(() -> drafts.edit(who.get(), draft.id(), make));
  }

  /** The same for what was done last, if anything was. */
  Optional<EditResult> undo() {
    return turn(draft.history().undoes(), step -> drafts.undo(who.get(), draft.id(), step));
  }

  /** The same for what was taken back last. */
  Optional<EditResult> redo() {
    return turn(draft.history().redoes(), step -> drafts.redo(who.get(), draft.id(), step));
  }

  private Optional<EditResult> turn(Optional<History.Step> step, IntFunction<EditResult> act) {
    return attempt(() ->
        step.map(seen -> act.apply(seen.revision())).orElseGet(() -> new EditResult.Saved(draft)));
  }

  /** How often somebody did something here. */
  int acts() {
    return acts;
  }

  private Optional<EditResult> attempt(Supplier<EditResult> act) {
    acts++;
    try {
      EditResult editing = act.get();
      switch (editing) {
        case EditResult.Saved(Draft now) -> draft = now;
        case EditResult.Clash(Draft now, var _, var _) -> draft = now;
        case EditResult.Gone(Draft now, var _) -> draft = now;
        case EditResult.Refused _, EditResult.NoLongerOpen _ -> {}
      }
      return Optional.of(editing);
    } catch (DataAccessException | TransactionException unreachable) {
      return Optional.empty();
    }
  }

  /** Keeps what could not be stored, to be tried again; one for each place. */
  void waits(Object place, Runnable again) {
    waiting.put(place, again);
  }

  void stored(Object place) {
    waiting.remove(place);
  }

  List<Runnable> waiting() {
    return List.copyOf(waiting.values());
  }

  /** Keeps what is not stored, so that it outlasts the field it was written in. */
  void keep(TreePath at, String words, String wrong) {
    unstored.put(at, new Unstored(words, wrong));
  }

  /** Forgets what was not stored, once something else stands there. */
  void forget(TreePath at) {
    unstored.remove(at);
  }

  /** What was written there last and is not stored. */
  Optional<Unstored> unstored(TreePath at) {
    return Optional.ofNullable(unstored.get(at));
  }

  /** Looks whether somebody else has edited it; false when it is no longer open. */
  boolean refresh() {
    Optional<Draft> now = drafts.reread(who.get(), draft);
    now.ifPresent(read -> draft = read);
    return now.isPresent();
  }

  /** What stands somewhere, as words. */
  String text(TreePath at) {
    return document().text(at).orElse("");
  }

  /** The short words that stand in a row somewhere. */
  List<String> words(TreePath at) {
    return tree(at).map(DraftSession::words).orElse(List.of());
  }

  static List<String> words(Tree tree) {
    return tree instanceof Tree.Entries(List<Tree> entries)
        ? entries.stream()
            .flatMap(
                entry -> entry instanceof Tree.Text(String word) ? Stream.of(word) : Stream.empty())
            .toList()
        : List.of();
  }

  Optional<Tree> tree(TreePath at) {
    return document().find(at);
  }
}
