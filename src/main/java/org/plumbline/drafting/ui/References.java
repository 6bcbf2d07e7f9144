package org.plumbline.drafting.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.drafting.Pictures;
import org.plumbline.schema.Document;
import org.plumbline.schema.Key;
import org.plumbline.schema.TreePath;

/** What can be chosen where an element names another one. */
final class References {
  private static final TreePath SCALES = TreePath.of("scales");
  private static final TreePath SECTIONS = TreePath.of("sections");

  private static final Map<String, String> HELP =
      Map.of(
          "required", "Before the assessment can be submitted.",
          "expression", "In the expression language, such as score sums: 1.0 + 2.0.",
          "within", "Such as P4W for four weeks, P10D for ten days, PT24H for 24 hours.",
          "help", "Paragraphs, lists, **bold** and links can be used.",
          "guidance", "Paragraphs, lists, **bold** and links can be used.",
          "citation", "The policy or law, with its section.");

  private static final Map<String, String> CHOICES =
      Map.ofEntries(
          Map.entry("concern none", "None: nothing of concern was found"),
          Map.entry("concern 1", "1 (lightest)"),
          Map.entry("concern 5", "5 (darkest)"),
          Map.entry("kind floor", "Floor: never below the level"),
          Map.entry("kind ceiling", "Ceiling: never above the level"),
          Map.entry("kind discuss", "Discuss"),
          Map.entry("kind complete", "Complete"),
          Map.entry("kind review", "Review"),
          Map.entry("kind decide", "Decide"),
          Map.entry("kind send", "Send"),
          Map.entry("decision kept", "Kept as printed"),
          Map.entry("decision to_confirm", "For the board to confirm"));

  private References() {}

  /** Words by id, in their order; empty where the value is not chosen from a list. */
  static Map<String, String> of(Document document, TreePath at, Key key) {
    return switch (key.name()) {
      case "scale", "tally" -> scales(document);
      case "option_set" -> optionSets(document);
      case "picture" -> pictures(document);
      case "score" -> named(document, TreePath.of("outcome", "scores"), "label");
      case "level" -> at.steps().contains("descriptors") ? Map.of() : levels(document);
      case "item" -> items(document, List.of("level"));
      case "reason" -> items(document, List.of("text", "long_text"));
      default -> Map.of();
    };
  }

  /** What a word of a fixed list is called. */
  static String choice(String key, String word) {
    return CHOICES.getOrDefault(key + " " + word, word);
  }

  static Optional<String> help(String key) {
    return Optional.ofNullable(HELP.get(key));
  }

  /** All levels of all scales, by id; lowest first. */
  static Map<String, String> levels(Document document) {
    Map<String, String> levels = new LinkedHashMap<>();
    for (String scale : document.entries(SCALES)) {
      levels.putAll(named(document, SCALES.then(scale, "levels"), "label"));
    }
    return levels;
  }

  private static Map<String, String> scales(Document document) {
    Map<String, String> scales = new LinkedHashMap<>();
    for (String scale : document.entries(SCALES)) {
      scales.put(
          scale,
          String.join(", ", named(document, SCALES.then(scale, "levels"), "label").values()));
    }
    return scales;
  }

  /** The pictures that there are, by what they show. */
  static Map<String, String> pictures(Document document) {
    Map<String, String> all = new LinkedHashMap<>();
    named(document, Pictures.LIST, "words").forEach((id, words) -> all.put(id, brief(words)));
    return all;
  }

  private static String brief(String words) {
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }

  private static Map<String, String> optionSets(Document document) {
    TreePath sets = TreePath.of("option_sets");
    Map<String, String> all = new LinkedHashMap<>();
    for (String set : document.entries(sets)) {
      all.put(
          set, String.join(" / ", named(document, sets.then(set, "options"), "label").values()));
    }
    return all;
  }

  /** The items of some kinds, each with its section. */
  static Map<String, String> items(Document document, List<String> kinds) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String section : document.entries(SECTIONS)) {
      TreePath items = SECTIONS.then(section, "items");
      String title = document.text(SECTIONS.then(section, "title")).orElse(section);
      for (String item : document.entries(items)) {
        if (kinds.contains(document.text(items.then(item, "kind")).orElse(""))) {
          all.put(item, document.text(items.then(item, "label")).orElse(item) + " (" + title + ")");
        }
      }
    }
    return all;
  }

  /** The entries of a list with what they say. */
  static Map<String, String> named(Document document, TreePath list, String key) {
    Map<String, String> all = new LinkedHashMap<>();
    document.entries(list).forEach(id -> all.put(id, document.text(list.then(id, key)).orElse(id)));
    return all;
  }
}
