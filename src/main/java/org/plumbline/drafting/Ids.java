package org.plumbline.drafting;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Soundness;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** Ids for new elements, made of their words and unlike any that the draft has. */
public final class Ids {
  private static final String SPELLING = "[a-z][a-z0-9_]{0,59}";
  private static final int LONGEST = 50;

  private final Set<String> taken = new HashSet<>();

  private Ids() {}

  public static Ids of(Document document) {
    Ids ids = new Ids();
    ids.collect(document.root());
    return ids;
  }

  /** Ids for a list whose entries are told apart there only: options of a set. */
  static Ids within(Document document, TreePath list) {
    Ids ids = new Ids();
    ids.taken.addAll(document.entries(list));
    return ids;
  }

  /** Why a new entry of the list cannot have this id; empty when it can. */
  public static Optional<String> problem(Document document, TreePath list, String id) {
    if (!id.matches(SPELLING)) {
      return Optional.of(
          "Use lower-case letters, digits and underscores, a letter first, at most 60 of them.");
    }
    if (isOfItems(list) && Soundness.isReserved(id)) {
      return Optional.of("“%s” means something else in conditions.".formatted(id));
    }
    boolean within = list.endsIn(KeyName.OPTIONS) || list.endsIn(KeyName.LEVELS);
    return (within ? within(document, list) : of(document)).taken.contains(id)
        ? Optional.of("“%s” is taken: ids are lasting and are never shared.".formatted(id))
        : Optional.empty();
  }

  /** Whether the entries of the list are items or columns. */
  static boolean isOfItems(TreePath list) {
    return list.endsIn(KeyName.ITEMS) || list.endsIn(KeyName.COLUMNS);
  }

  private void collect(Tree tree) {
    switch (tree) {
      case Tree.Keys keys -> {
        keys.text(KeyName.ID).ifPresent(taken::add);
        keys.values().values().forEach(this::collect);
      }
      case Tree.Entries(List<Tree> entries) -> entries.forEach(this::collect);
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> {}
    }
  }

  /** An id made of the words, with which an item can be spoken of in conditions. */
  String freshItem(String words) {
    String plain = plain(words);
    return fresh(Soundness.isReserved(plain) ? plain + "_item" : plain);
  }

  /** An id made of the words; another each time. */
  public String fresh(String words) {
    String base = plain(words);
    String id = base;
    for (int number = 2; !taken.add(id); number++) {
      id = base + "_" + number;
    }
    return id;
  }

  private static String plain(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}|['’]", "")
            .replaceAll("[^a-z0-9]+", "_")
            .replaceAll("^[_0-9]+|_+$", "");
    String base = plain.isEmpty() ? "element" : plain;
    return base.length() > LONGEST ? base.substring(0, LONGEST).replaceAll("_+$", "") : base;
  }
}
