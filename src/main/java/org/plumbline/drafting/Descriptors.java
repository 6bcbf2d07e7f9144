package org.plumbline.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Indicator;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** Edits of descriptors: their wording, and how it is divided into indicators. */
public final class Descriptors {
  private Descriptors() {}

  /**
   * Puts another wording at a level. Where the indicators were those that the slashes make, they
   * are made anew; where somebody divided the wording by hand, they stay as they are.
   *
   * @param item the level item
   * @param seen the wording on the page; empty where there was none
   * @param words the new wording; blank takes the descriptor away
   */
  public static Edit write(
      Draft draft, TreePath item, OptionId level, Optional<String> seen, String words) {
    Document document = draft.document();
    TreePath list = item.then(KeyName.DESCRIPTORS);
    TreePath at = list.entry(level.value());
    String name = Names.of(document, at);
    if (seen.isEmpty()) {
      return words.isBlank()
          ? new Edit("left %s as it is".formatted(name), List.of())
          : Edit.of(
              "worded " + name,
              new Change.Insert(list, made(document, item, level, words), last(document, list)));
    }
    if (words.isBlank()) {
      Tree was = document.find(at).orElse(made(document, item, level, seen.get()));
      return Edit.of("cleared " + name, new Change.Remove(at, was, document.before(at)));
    }
    List<Change> changes = new ArrayList<>();
    changes.add(
        new Change.Put(
            at.then(KeyName.TEXT), seen.map(Tree.Text::new), Optional.of(new Tree.Text(words))));
    List<Indicator> before = indicators(document, at);
    if (texts(before).equals(Splitting.parts(seen.get()))) {
      List<Indicator> now =
          Splitting.named(
              Splitting.parts(words), before, name(document, item, level), Ids.of(document));
      if (!now.equals(before)) {
        changes.add(
            new Change.Put(
                at.then(KeyName.INDICATORS),
                document.find(at.then(KeyName.INDICATORS)),
                tree(now)));
      }
    }
    return new Edit("reworded " + name, changes);
  }

  /**
   * Divides a descriptor into the lines that somebody made of it.
   *
   * @param seen the lines on the page
   */
  public static Edit divide(
      Draft draft, TreePath item, OptionId level, List<String> seen, List<String> lines) {
    Document document = draft.document();
    TreePath at = item.then(KeyName.DESCRIPTORS).entry(level.value());
    List<String> words = Splitting.aligned(document.text(at.then(KeyName.TEXT)).orElse(""), lines);
    String name = name(document, item, level);
    List<Indicator> is = indicators(document, at);
    List<Indicator> before =
        texts(is).equals(seen) ? is : Splitting.named(seen, List.of(), name, Ids.of(document));
    List<Indicator> now = Splitting.named(words, before, name, Ids.of(document));
    return Edit.of(
        "divided %s into %d".formatted(Names.of(document, at), now.size()),
        new Change.Put(at.then(KeyName.INDICATORS), tree(before), tree(now)));
  }

  /** The indicators of a descriptor. */
  public static List<Indicator> indicators(Document document, TreePath descriptor) {
    TreePath list = descriptor.then(KeyName.INDICATORS);
    return document.entries(list).stream()
        .map(id ->
            new Indicator(
                new OptionId(id), document.text(list.entry(id).then(KeyName.TEXT)).orElse("")))
        .toList();
  }

  /** What they say, in their order. */
  public static List<String> texts(List<Indicator> indicators) {
    return indicators.stream().map(Indicator::text).toList();
  }

  private static Tree made(Document document, TreePath item, OptionId level, String words) {
    Map<KeyName, Tree> values = new EnumMap<>(KeyName.class);
    values.put(KeyName.LEVEL, new Tree.Text(level.value()));
    values.put(KeyName.TEXT, new Tree.Text(words));
    tree(Splitting.named(
            Splitting.parts(words), List.of(), name(document, item, level), Ids.of(document)))
        .ifPresent(indicators -> values.put(KeyName.INDICATORS, indicators));
    return Tree.Keys.of(values);
  }

  /** Where a section asks for one level only, its indicators are called after the section. */
  private static String name(Document document, TreePath item, OptionId level) {
    TreePath items = item.parent();
    long levels =
        document.entries(items).stream()
            .filter(id ->
                document
                    .text(items.entry(id).then(KeyName.KIND))
                    .filter("level"::equals)
                    .isPresent())
            .count();
    boolean isOnly = items.endsIn(KeyName.ITEMS) && levels == 1;
    return (isOnly ? items.parent().last() : item.last()) + "_" + level;
  }

  private static Optional<String> last(Document document, TreePath list) {
    List<String> entries = document.entries(list);
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
  }

  private static Optional<Tree> tree(List<Indicator> indicators) {
    return indicators.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Tree.Entries(
                indicators.stream()
                    .<Tree>map(each ->
                        Tree.Keys.of(
                            Map.of(
                                KeyName.ID,
                                new Tree.Text(each.id().value()),
                                KeyName.TEXT,
                                new Tree.Text(each.text()))))
                    .toList()));
  }
}
