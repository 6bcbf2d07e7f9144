package org.plumbline.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.schema.Choice;
import org.plumbline.schema.Document;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Keys;
import org.plumbline.schema.Target;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** New elements with as little in them as a definition can hold, to be filled in from there. */
public final class NewElements {
  private static final TreePath SCALES = TreePath.of(KeyName.SCALES);
  private static final TreePath OPTION_SETS = TreePath.of(KeyName.OPTION_SETS);

  /** What is chosen at first where the first choice would say too much. */
  private static final Set<String> USUAL = Set.of("to_confirm", "complete");

  private final Document document;
  private final Ids ids;
  private final List<Change> first = new ArrayList<>();

  private NewElements(Document document) {
    this.document = document;
    this.ids = Ids.of(document);
  }

  /**
   * Adds a new element at the end of a list. What it cannot be without is added as well: a scale
   * for a level to choose, options for a choice.
   *
   * @param kind the kind of item; anything where the list is of something else
   * @param words what it says or is called
   */
  public static Edit add(Draft draft, TreePath list, String kind, String words) {
    List<String> entries = draft.document().entries(list);
    return add(
        draft,
        list,
        kind,
        words,
        entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast()));
  }

  /** The same under an id that somebody chose. */
  public static Edit add(Draft draft, TreePath list, String kind, String words, String id) {
    List<String> entries = draft.document().entries(list);
    return add(
        draft,
        list,
        kind,
        words,
        entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast()),
        Optional.of(id));
  }

  /** The same behind another entry. */
  public static Edit add(
      Draft draft, TreePath list, String kind, String words, Optional<String> after) {
    return add(draft, list, kind, words, after, Optional.empty());
  }

  private static Edit add(
      Draft draft,
      TreePath list,
      String kind,
      String words,
      Optional<String> after,
      Optional<String> id) {
    NewElements starters = new NewElements(draft.document());
    Tree entry = starters.entry(list, kind, words.strip(), id);
    List<Change> changes = new ArrayList<>(starters.first);
    Edit added = Edits.add(draft, list, entry, after);
    changes.addAll(added.changes());
    return new Edit(added.words(), changes);
  }

  /** What the schema asks for of such an element, and what it is called. */
  private Tree entry(TreePath list, String kind, String words, Optional<String> chosen) {
    String id = chosen.orElseGet(() -> fresh(list, words));
    if (list.endsIn(KeyName.LEVELS)) {
      return level(id, words, document.entries(list).size());
    }
    Map<KeyName, Tree> values = new EnumMap<>(KeyName.class);
    values.put(KeyName.ID, new Tree.Text(id));
    if (Ids.isOfItems(list)) {
      values.put(KeyName.KIND, new Tree.Text(kind));
      values.put(KeyName.LABEL, new Tree.Text(words));
    }
    List<Key> keys =
        Keys.of(document.insert(list, Optional.empty(), Tree.Keys.of(values)), list.entry(id));
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("nothing is added to " + list);
    }
    keys.stream()
        .filter(key -> key.isRequired() && !values.containsKey(key.key()))
        .forEach(key -> values.put(key.key(), new Tree.Text(begin(key, words))));
    if (list.endsIn(KeyName.SCALES)) {
      values.put(KeyName.LEVELS, levels());
    } else if (list.endsIn(KeyName.OPTION_SETS)) {
      values.put(KeyName.OPTIONS, yesNo());
    } else if (list.endsIn(KeyName.NOTES)) {
      values.remove(KeyName.ID);
      return document.named(Tree.Keys.of(values));
    }
    return Tree.Keys.of(values);
  }

  private String fresh(TreePath list, String words) {
    if (Ids.isOfItems(list)) {
      return ids.freshItem(words);
    }
    return list.endsIn(KeyName.OPTIONS)
        ? Ids.within(document, list).fresh(words)
        : ids.fresh(words);
  }

  /** What stands under a key without which the element could not be kept. */
  private String begin(Key key, String words) {
    return switch (key.type()) {
      case NAME, WORDING, TEMPLATE, PARTY -> words;
      case TEXT -> key.is(KeyName.ROW_NAME) ? "row" : words;
      case EXPRESSION -> "0.0";
      case REFERENCE -> reference(key.target().orElseThrow());
      case CHOICE ->
          key.choices().stream()
              .map(Choice::word)
              .filter(USUAL::contains)
              .findFirst()
              .orElseGet(() -> key.choices().getFirst().word());
      case ID, FLAG, WHOLE, NUMBER, DATE, FIXED, CONDITION, CONTENT, WORDS, LIST, GROUP ->
          throw new IllegalArgumentException("nothing to begin with for " + key.name());
    };
  }

  private String reference(Target target) {
    return switch (target) {
      case SCALE -> scale();
      case OPTION_SET -> optionSet();
      case SCORE -> score();
      case LEVEL -> topLevel();
      case PICTURE, LEVEL_ITEM, TEXT_ITEM, ELEMENT, MAILBOX, AUTHORITY ->
          throw new IllegalArgumentException("nothing to begin with that is a " + target);
    };
  }

  private String scale() {
    List<String> scales = document.entries(SCALES);
    if (!scales.isEmpty()) {
      return scales.getFirst();
    }
    String id = ids.fresh("risk");
    first.add(new Change.Insert(SCALES, keys(id, KeyName.LEVELS, levels()), Optional.empty()));
    return id;
  }

  private Tree levels() {
    return new Tree.Entries(
        List.of(
            level(ids.fresh("low"), "LOW", 0),
            level(ids.fresh("medium"), "MEDIUM", 1),
            level(ids.fresh("high"), "HIGH", 2)));
  }

  /** Three levels take the first, the middle and the last step of the ramp. */
  private static Tree level(String id, String label, int place) {
    int concern = Math.min(5, 1 + 2 * place);
    return keys(id, KeyName.LABEL, new Tree.Text(label))
        .with(KeyName.CONCERN, new Tree.Figure(BigDecimal.valueOf(concern)));
  }

  private String optionSet() {
    List<String> sets = document.entries(OPTION_SETS);
    if (!sets.isEmpty()) {
      return sets.getFirst();
    }
    String id = ids.fresh("yes_no");
    first.add(new Change.Insert(OPTION_SETS, keys(id, KeyName.OPTIONS, yesNo()), Optional.empty()));
    return id;
  }

  /** Options are told apart within their set, so that Yes can be the same word in all of them. */
  private static Tree yesNo() {
    return new Tree.Entries(
        List.of(
            keys("yes", KeyName.LABEL, new Tree.Text("Yes")),
            keys("no", KeyName.LABEL, new Tree.Text("No"))));
  }

  private String score() {
    List<String> scores = document.entries(TreePath.of(KeyName.OUTCOME, KeyName.SCORES));
    return scores.isEmpty() ? "score" : scores.getFirst();
  }

  private String topLevel() {
    return document.entries(SCALES).stream()
        .flatMap(
            scale -> document.entries(SCALES.entry(scale).then(KeyName.LEVELS)).reversed().stream())
        .findFirst()
        .orElse("high");
  }

  private static Tree.Keys keys(String id, KeyName key, Tree value) {
    return Tree.Keys.of(Map.of(KeyName.ID, new Tree.Text(id), key, value));
  }
}
