package org.plumbline.drafting;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.plumbline.expression.NewIds;
import org.plumbline.expression.WrittenExpression;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;

/**
 * A copy of a part of a draft, in which whatever has an id has a new one. Conditions within the
 * copy speak of the copies. Levels keep their ids, since a descriptor names the level it is of.
 */
final class Copying implements NewIds {
  private static final Set<KeyName> EXPRESSIONS =
      EnumSet.of(KeyName.VISIBLE, KeyName.REQUIRED, KeyName.WHEN, KeyName.EXPRESSION);

  /** Lists of what can be ticked: their ids belong to whatever the list stands in. */
  private static final Set<KeyName> TICKED =
      EnumSet.of(KeyName.STATEMENTS, KeyName.INDICATORS, KeyName.OPTIONS);

  private final Ids ids;
  private final Map<String, String> names = new HashMap<>();

  /** By whose list it stands in. */
  private final Map<String, Map<String, String>> ticked = new HashMap<>();

  private Copying(Ids ids) {
    this.ids = ids;
  }

  static Tree of(Tree original, Ids ids) {
    Copying copying = new Copying(ids);
    copying.rename(original, "", "");
    return copying.copy(original, "", "");
  }

  /**
   * Gives new ids.
   *
   * @param list in which the part stands
   * @param owner what the list belongs to
   */
  private void rename(Tree tree, String list, String owner) {
    switch (tree) {
      case Tree.Keys keys -> {
        keys.text(KeyName.ID).ifPresent(id -> given(list, owner).put(id, ids.fresh(id)));
        String own = owner(keys, list, owner);
        keys.values().forEach((key, value) -> rename(value, key, own));
      }
      case Tree.Entries(var entries) -> entries.forEach(entry -> rename(entry, list, owner));
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> {}
    }
  }

  private Map<String, String> given(String list, String owner) {
    return isTicked(list) ? ticked.computeIfAbsent(owner, _ -> new HashMap<>()) : names;
  }

  private static String owner(Tree.Keys keys, String list, String owner) {
    return isTicked(list) ? owner : keys.text(KeyName.ID).orElse(owner);
  }

  private static boolean isTicked(String list) {
    return KeyName.find(list).filter(TICKED::contains).isPresent();
  }

  private Tree copy(Tree tree, String list, String owner) {
    return switch (tree) {
      case Tree.Keys keys -> {
        String own = owner(keys, list, owner);
        Map<String, Tree> copied = new LinkedHashMap<>();
        keys.values()
            .forEach((key, value) ->
                copied.put(
                    key,
                    key.equals(KeyName.ID.written())
                        ? id(value, list, owner)
                        : copied(key, value, own)));
        yield new Tree.Keys(copied);
      }
      case Tree.Entries(var entries) ->
          new Tree.Entries(entries.stream().map(entry -> copy(entry, list, owner)).toList());
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> tree;
    };
  }

  private Tree id(Tree value, String list, String owner) {
    return value instanceof Tree.Text(String id)
        ? new Tree.Text(given(list, owner).getOrDefault(id, id))
        : value;
  }

  private Tree copied(String key, Tree value, String owner) {
    return value instanceof Tree.Text(String text)
            && KeyName.find(key).filter(EXPRESSIONS::contains).isPresent()
        ? new Tree.Text(new WrittenExpression(text).renamed(this))
        : copy(value, key, owner);
  }

  @Override
  public String item(String id) {
    return names.getOrDefault(id, id);
  }

  @Override
  public String column(String table, String id) {
    return item(id);
  }

  @Override
  public String option(String item, String id) {
    return ticked.getOrDefault(item, Map.of()).getOrDefault(id, id);
  }

  @Override
  public String score(String id) {
    return item(id);
  }

  @Override
  public String countedLevel(String id) {
    return id;
  }

  @Override
  public String judgedLevel(String id) {
    return id;
  }
}
