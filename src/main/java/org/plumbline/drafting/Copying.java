package org.plumbline.drafting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.plumbline.schema.Tree;

/**
 * A copy of a part of a draft, in which whatever has an id has a new one. Conditions within the
 * copy speak of the copies. Levels keep their ids, since a descriptor names the level it is of.
 */
final class Copying {
  private static final Set<String> EXPRESSIONS =
      Set.of("visible", "required", "when", "expression");

  /** Lists of what can be ticked: in an expression their ids stand as values, others as names. */
  private static final Set<String> TICKED = Set.of("statements", "indicators", "options");

  /** A value, with the function whose argument it is; or a name. */
  private static final Pattern WORD =
      Pattern.compile("([a-z_]+\\(\\s*)?\"([^\"\\\\]*)\"|[A-Za-z_][A-Za-z0-9_]*");

  private final Ids ids;
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();

  private Copying(Ids ids) {
    this.ids = ids;
  }

  static Tree of(Tree original, Ids ids) {
    Copying copying = new Copying(ids);
    copying.rename(original, "");
    return copying.copy(original, "");
  }

  private void rename(Tree tree, String list) {
    switch (tree) {
      case Tree.Keys(Map<String, Tree> keys) -> {
        if (keys.get("id") instanceof Tree.Text(String id)) {
          (TICKED.contains(list) ? values : names).put(id, ids.fresh(id));
        }
        keys.forEach((key, value) -> rename(value, key));
      }
      case Tree.Entries(var entries) -> entries.forEach(entry -> rename(entry, list));
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> {}
    }
  }

  private Tree copy(Tree tree, String list) {
    return switch (tree) {
      case Tree.Keys(Map<String, Tree> keys) -> {
        Map<String, Tree> copied = new LinkedHashMap<>();
        keys.forEach((key, value) -> copied.put(key, copied(key, value, list)));
        yield new Tree.Keys(copied);
      }
      case Tree.Entries(var entries) ->
          new Tree.Entries(entries.stream().map(entry -> copy(entry, list)).toList());
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> tree;
    };
  }

  private Tree copied(String key, Tree value, String list) {
    if (!(value instanceof Tree.Text(String text))) {
      return copy(value, key);
    }
    if (key.equals("id")) {
      return new Tree.Text((TICKED.contains(list) ? values : names).getOrDefault(text, text));
    }
    return EXPRESSIONS.contains(key)
        ? new Tree.Text(WORD.matcher(text).replaceAll(this::word))
        : value;
  }

  private String word(MatchResult word) {
    String value = word.group(2);
    if (value == null) {
      return names.getOrDefault(word.group(), word.group());
    }
    if (word.group(1) == null) {
      return "\"" + values.getOrDefault(value, value) + "\"";
    }
    String item = value.replaceFirst("\\..*", "");
    return word.group(1)
        + "\""
        + names.getOrDefault(item, item)
        + value.substring(item.length())
        + "\"";
  }
}
