package org.plumbline.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Indicator;
import org.plumbline.schema.Document;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/**
 * Somebody who composes an instrument that lies before her, with the commands of the designer and
 * no others: adds an element, sets a value, words a descriptor, divides it, moves and deletes.
 */
final class Rebuilding {
  /** Set when the draft is begun, and never changed. */
  private static final Set<String> BEGUN_WITH = Set.of("instrument", "version", "owner");

  /** Named by other elements, and so wanted before them. */
  private static final List<String> FIRST = List.of("scales", "option_sets");

  /** What the designer makes whole, since it is nothing without what it must have. */
  private static final Set<String> WHOLE = Set.of("judgement", "recipient", "clock");

  /** The fields of an element, the values that make it known. */
  private static final Set<String> NAMES = Set.of("id", "kind", "@");

  private final Document wanted;
  private final Function<Function<Draft, Edit>, Draft> edits;
  private Draft draft;
  private int made;

  /**
   * Somebody at work.
   *
   * @param edits makes an edit, and gives the draft as it stands then
   */
  Rebuilding(Document wanted, Draft draft, Function<Function<Draft, Edit>, Draft> edits) {
    this.wanted = wanted;
    this.draft = draft;
    this.edits = edits;
  }

  /** All of it; how many edits that took. */
  int all() {
    FIRST.forEach(list -> list(TreePath.ROOT.entry(list)));
    values(TreePath.ROOT);
    return made;
  }

  private Document is() {
    return draft.document();
  }

  private void edit(Function<Draft, Edit> make) {
    draft = edits.apply(make);
    made++;
  }

  /** The keys of an element: those that are wanted get their values, others go. */
  private void values(TreePath element) {
    Tree.Keys keys = (Tree.Keys) wanted.find(element).orElseThrow();
    keys.values().forEach((key, value) -> value(element.step(key), value));
    if (is().find(element).orElse(null) instanceof Tree.Keys(Map<String, Tree> there)) {
      there.keySet().stream()
          .filter(key -> !keys.values().containsKey(key))
          .forEach(key -> put(element.step(key), Optional.empty()));
    }
  }

  private void value(TreePath at, Tree value) {
    if (isGivenAtFirst(at)) {
      assertThat(is().find(at)).as("%s", at).contains(value);
      return;
    }
    switch (value) {
      case Tree.Text(String words) when key(at).type().isText() -> write(at, words);
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ ->
          put(at, Optional.of(value));
      case Tree.Entries _ when key(at).type() == Key.Type.WORDS -> put(at, Optional.of(value));
      case Tree.Entries _ when at.last().equals("descriptors") -> descriptors(at);
      case Tree.Entries _ -> list(at);
      case Tree.Keys group -> {
        assertThat(key(at).type()).isEqualTo(Key.Type.GROUP);
        if (WHOLE.contains(at.last())) {
          put(at, Optional.of(group));
        } else {
          values(at);
        }
      }
    }
  }

  private boolean isGivenAtFirst(TreePath at) {
    return at.steps().size() == 1
        ? BEGUN_WITH.contains(at.last())
        : NAMES.contains(at.last()) && !isOwnKind(at);
  }

  /** Of a limit and of a step of the workflow, the kind can be chosen; of an item it is fixed. */
  private boolean isOwnKind(TreePath at) {
    return at.last().equals("kind") && key(at).type() == Key.Type.CHOICE;
  }

  private Key key(TreePath at) {
    return Keys.find(is(), at).orElseThrow(() -> new AssertionError("no field for " + at));
  }

  private void write(TreePath at, String words) {
    Optional<String> seen = is().text(at);
    if (!seen.equals(Optional.of(words))) {
      edit(now -> Edits.write(now, at, seen, words));
    }
  }

  private void put(TreePath at, Optional<Tree> value) {
    Optional<Tree> seen = is().find(at);
    assertThat(key(at).type()).as("%s", at).isNotEqualTo(Key.Type.FIXED);
    if (!seen.equals(value)) {
      edit(now -> Edits.put(now, at, seen, value));
    }
  }

  /** Entries in the order of the alphabet, then each moved to its place. */
  private void list(TreePath list) {
    is().entries(list).stream()
        .filter(there -> !wanted.entries(list).contains(there))
        .forEach(there -> {
          Draft seen = draft;
          edit(_ -> Edits.remove(seen, list.entry(there)));
        });
    List<String> entries = wanted.entries(list);
    boolean notes = list.last().equals("notes");
    for (String id : notes ? entries : entries.stream().sorted().toList()) {
      if (!is().entries(list).contains(id)) {
        String kind = wanted.text(list.entry(id).then(KeyName.KIND)).orElse("");
        String words = words(list.entry(id));
        assertThat(notes ? Optional.empty() : Ids.problem(is(), list, id)).isEmpty();
        edit(now ->
            notes
                ? NewElements.add(now, list, kind, words)
                : NewElements.add(now, list, kind, words, id));
      }
      values(list.entry(id));
    }
    Optional<String> after = Optional.empty();
    for (String id : entries) {
      Optional<String> behind = after;
      if (!is().before(list.entry(id)).equals(behind)) {
        edit(now -> Edits.move(now, list.entry(id), list, behind));
      }
      after = Optional.of(id);
    }
  }

  private String words(TreePath element) {
    for (String key : List.of("title", "label", "heading", "text", "because", "citation")) {
      Optional<String> words = wanted.text(element.step(key));
      if (words.isPresent()) {
        return words.get();
      }
    }
    return element.last();
  }

  /**
   * Worded in the printed order. Where the slashes divide otherwise than the board does, the lines
   * are emptied first: whoever keeps its words keeps its id, and the numbers would have a gap.
   */
  private void descriptors(TreePath list) {
    TreePath item = list.parent();
    for (String level : wanted.entries(list)) {
      TreePath at = list.entry(level);
      OptionId id = new OptionId(level);
      String words = wanted.text(at.then(KeyName.TEXT)).orElseThrow();
      edit(now -> Descriptors.write(now, item, id, Optional.empty(), words));
      List<Indicator> parts = Descriptors.indicators(wanted, at);
      if (!Descriptors.indicators(is(), at).equals(parts)) {
        divide(item, id, List.of());
        divide(item, id, parts);
      }
    }
  }

  private void divide(TreePath item, OptionId level, List<Indicator> parts) {
    List<String> seen =
        Descriptors.texts(
            Descriptors.indicators(is(), item.then(KeyName.DESCRIPTORS).entry(level.value())));
    edit(now -> Descriptors.divide(now, item, level, seen, Descriptors.texts(parts)));
  }
}
