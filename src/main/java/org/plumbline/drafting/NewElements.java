package org.plumbline.drafting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** New elements with as little in them as a definition can hold, to be filled in from there. */
public final class NewElements {
  private static final TreePath SCALES = TreePath.of("scales");
  private static final TreePath OPTION_SETS = TreePath.of("option_sets");

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

  private Tree entry(TreePath list, String kind, String words, Optional<String> chosen) {
    String id = chosen.orElseGet(() -> fresh(list, words));
    return switch (list.last()) {
      case "sections" -> keys("id", id, "title", words);
      case "items", "columns" -> item(id, kind, words);
      case "levels" -> level(id, words, document.entries(list).size());
      case "options" -> keys("id", id, "label", words);
      case "statements", "indicators", "steps", "routing" -> keys("id", id, "text", words);
      case "parts" -> keys("id", id, "heading", words, "text", words);
      case "scales" -> scale(id);
      case "option_sets" -> yesNo(id);
      case "scores" -> keys("id", id, "label", words, "expression", "0.0");
      case "bands" -> keys("id", id, "score", score(), "label", words);
      case "indicated" -> keys("id", id, "level", topLevel(), "because", words);
      case "limits" -> keys("id", id, "kind", "floor", "level", topLevel(), "citation", words);
      case "workflow" -> keys("id", id, "title", words, "kind", "complete");
      case "notes" -> document.named(keys("decision", "to_confirm", "text", words));
      default -> throw new IllegalArgumentException("nothing is added to " + list);
    };
  }

  private String fresh(TreePath list, String words) {
    return switch (list.last()) {
      case "items", "columns" -> ids.freshItem(words);
      case "options" -> Ids.within(document, list).fresh(words);
      default -> ids.fresh(words);
    };
  }

  private Tree item(String id, String kind, String words) {
    Map<String, Tree> values = new LinkedHashMap<>();
    values.put("id", new Tree.Text(id));
    values.put("kind", new Tree.Text(kind));
    values.put("label", new Tree.Text(words));
    switch (kind) {
      case "choice" -> values.put("option_set", new Tree.Text(optionSet()));
      case "level" -> values.put("scale", new Tree.Text(scale()));
      case "table" -> values.put("row_name", new Tree.Text("row"));
      case "computed" -> values.put("expression", new Tree.Text("0.0"));
      case "note" -> values.put("text", new Tree.Text(words));
      default -> {
        // Nothing more is needed.
      }
    }
    return new Tree.Keys(values);
  }

  private String scale() {
    List<String> scales = document.entries(SCALES);
    if (!scales.isEmpty()) {
      return scales.getFirst();
    }
    String id = ids.fresh("risk");
    first.add(new Change.Insert(SCALES, scale(id), Optional.empty()));
    return id;
  }

  private Tree scale(String id) {
    return new Tree.Keys(
        Map.of(
            "id",
            new Tree.Text(id),
            "levels",
            new Tree.Entries(
                List.of(
                    level(ids.fresh("low"), "LOW", 0),
                    level(ids.fresh("medium"), "MEDIUM", 1),
                    level(ids.fresh("high"), "HIGH", 2)))));
  }

  /** Three levels take the first, the middle and the last step of the ramp. */
  private static Tree level(String id, String label, int place) {
    int concern = Math.min(5, 1 + 2 * place);
    return keys("id", id, "label", label, "concern", new Tree.Figure(BigDecimal.valueOf(concern)));
  }

  private String optionSet() {
    List<String> sets = document.entries(OPTION_SETS);
    if (!sets.isEmpty()) {
      return sets.getFirst();
    }
    String id = ids.fresh("yes_no");
    first.add(new Change.Insert(OPTION_SETS, yesNo(id), Optional.empty()));
    return id;
  }

  /** Options are told apart within their set, so that Yes can be the same word in all of them. */
  private static Tree yesNo(String id) {
    return keys(
        "id",
        id,
        "options",
        new Tree.Entries(
            List.of(keys("id", "yes", "label", "Yes"), keys("id", "no", "label", "No"))));
  }

  private String score() {
    List<String> scores = document.entries(TreePath.of("outcome", "scores"));
    return scores.isEmpty() ? "score" : scores.getFirst();
  }

  private String topLevel() {
    return document.entries(SCALES).stream()
        .flatMap(scale -> document.entries(SCALES.then(scale, "levels")).reversed().stream())
        .findFirst()
        .orElse("high");
  }

  private static Tree.Keys keys(Object... keysAndValues) {
    Map<String, Tree> values = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Object value = keysAndValues[i + 1];
      values.put(
          keysAndValues[i].toString(),
          value instanceof Tree tree ? tree : new Tree.Text(value.toString()));
    }
    return new Tree.Keys(values);
  }
}
