package org.plumbline.drafting.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.drafting.Pictures;
import org.plumbline.schema.Document;
import org.plumbline.schema.Key;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Target;
import org.plumbline.schema.TreePath;

/** What can be chosen where an element names another one. */
final class References {
  private static final TreePath SCALES = TreePath.of(KeyName.SCALES);
  private static final TreePath SECTIONS = TreePath.of(KeyName.SECTIONS);

  private References() {}

  /** Words by id, in their order; empty where the value is not chosen from a list. */
  static Map<String, String> of(Document document, Key key) {
    return key.target().map(target -> of(document, target)).orElse(Map.of());
  }

  /** What can be referred to, by id; empty where that is not for the draft to say. */
  static Map<String, String> of(Document document, Target target) {
    return switch (target) {
      case SCALE -> scales(document);
      case LEVEL -> levels(document);
      case OPTION_SET -> optionSets(document);
      case PICTURE -> pictures(document);
      case SCORE -> named(document, TreePath.of(KeyName.OUTCOME, KeyName.SCORES), KeyName.LABEL);
      case LEVEL_ITEM -> items(document, List.of("level"));
      case TEXT_ITEM -> items(document, List.of("text", "long_text"));
      case ELEMENT, MAILBOX, AUTHORITY -> Map.of();
    };
  }

  /** All levels of all scales, by id; lowest first. */
  static Map<String, String> levels(Document document) {
    Map<String, String> levels = new LinkedHashMap<>();
    for (String scale : document.entries(SCALES)) {
      levels.putAll(named(document, SCALES.entry(scale).then(KeyName.LEVELS), KeyName.LABEL));
    }
    return levels;
  }

  private static Map<String, String> scales(Document document) {
    Map<String, String> scales = new LinkedHashMap<>();
    for (String scale : document.entries(SCALES)) {
      scales.put(
          scale,
          String.join(
              ", ",
              named(document, SCALES.entry(scale).then(KeyName.LEVELS), KeyName.LABEL).values()));
    }
    return scales;
  }

  /** The pictures that there are, by what they show. */
  static Map<String, String> pictures(Document document) {
    Map<String, String> all = new LinkedHashMap<>();
    named(document, Pictures.LIST, KeyName.WORDS).forEach((id, words) -> all.put(id, brief(words)));
    return all;
  }

  private static String brief(String words) {
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }

  private static Map<String, String> optionSets(Document document) {
    TreePath sets = TreePath.of(KeyName.OPTION_SETS);
    Map<String, String> all = new LinkedHashMap<>();
    for (String set : document.entries(sets)) {
      all.put(
          set,
          String.join(
              " / ",
              named(document, sets.entry(set).then(KeyName.OPTIONS), KeyName.LABEL).values()));
    }
    return all;
  }

  /** The items of some kinds, each with its section. */
  static Map<String, String> items(Document document, List<String> kinds) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String section : document.entries(SECTIONS)) {
      TreePath items = SECTIONS.entry(section).then(KeyName.ITEMS);
      String title = document.text(SECTIONS.entry(section).then(KeyName.TITLE)).orElse(section);
      for (String item : document.entries(items)) {
        if (kinds.contains(document.text(items.entry(item).then(KeyName.KIND)).orElse(""))) {
          all.put(
              item,
              document.text(items.entry(item).then(KeyName.LABEL)).orElse(item)
                  + " ("
                  + title
                  + ")");
        }
      }
    }
    return all;
  }

  /** The entries of a list with what they say. */
  static Map<String, String> named(Document document, TreePath list, KeyName key) {
    Map<String, String> all = new LinkedHashMap<>();
    document
        .entries(list)
        .forEach(id -> all.put(id, document.text(list.entry(id).then(key)).orElse(id)));
    return all;
  }
}
