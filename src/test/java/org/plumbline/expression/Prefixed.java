package org.plumbline.expression;

import java.util.Set;

/**
 * New ids that tell what kind of element a name was taken for, of a few elements that there are.
 * There and back is nothing.
 */
public record Prefixed(Set<String> items, Set<String> options, boolean back) implements NewIds {

  public static Prefixed there(Set<String> items, Set<String> options) {
    return new Prefixed(items, options, false);
  }

  @Override
  public String item(String id) {
    return put("item_", items, id);
  }

  @Override
  public String column(String table, String id) {
    return put("column_", items, id);
  }

  @Override
  public String option(String item, String id) {
    boolean known = items.contains(item) || (back && item.matches("(item|column)_.*"));
    return known ? put("of_", options, id) : id;
  }

  @Override
  public String score(String id) {
    return put("score_", items, id);
  }

  @Override
  public String countedLevel(String id) {
    return put("counted_", options, id);
  }

  @Override
  public String judgedLevel(String id) {
    return put("judged_", options, id);
  }

  private String put(String mark, Set<String> known, String id) {
    if (back) {
      return id.startsWith(mark) ? id.substring(mark.length()) : id;
    }
    return known.contains(id) ? mark + id : id;
  }

  public Prefixed reversed() {
    return new Prefixed(items, options, !back);
  }
}
