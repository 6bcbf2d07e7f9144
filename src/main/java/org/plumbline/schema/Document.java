package org.plumbline.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Position;
import org.plumbline.instrument.Problem;
import org.plumbline.instrument.Sha256;

/**
 * An instrument as the keys and values of its definition file, so that one value can be changed by
 * itself. Immutable: a change shares everything that it does not touch. Two documents are equal
 * when their instruments are.
 *
 * <p>An entry of a list is known by its {@code id}, a descriptor by its {@code level}. A note has
 * neither in its file; here it is numbered, so that it stays the same one while it is reworded.
 */
public record Document(Tree.Keys root) {
  /** The key of a name that no file holds. */
  private static final String NAME = "@";

  private static final TreePath NOTES = TreePath.of(KeyName.NOTES);
  private static final Position NOWHERE = new Position(1, 1);

  public static Document of(Instrument instrument) {
    Document document =
        new Document((Tree.Keys) plain(InstrumentShape.INSTRUMENT.write(instrument)));
    List<Tree> notes = new ArrayList<>();
    for (Tree note : listed(document.find(NOTES))) {
      notes.add(named(note, notes.size() + 1));
    }
    return document.put(NOTES, Optional.of(new Tree.Entries(notes)));
  }

  /** A note to be added, under a name that no other has. */
  public Tree named(Tree note) {
    int number = 1;
    while (find(NOTES.entry(NAME + number)).isPresent()) {
      number++;
    }
    return named(note, number);
  }

  private static Tree named(Tree note, int number) {
    return with(keys(Optional.of(note)), NAME, Optional.of(new Tree.Text(NAME + number)));
  }

  /**
   * What a document says.
   *
   * @param instrument as it stands, sound or not; where there are problems, partly a stand-in
   * @param problems what no definition file could hold; empty for whatever can be kept
   */
  public record Said(Instrument instrument, List<Problem> problems) {
    public Said {
      problems = List.copyOf(problems);
    }
  }

  public Said read() {
    Findings findings = new Findings();
    Instrument instrument = InstrumentShape.INSTRUMENT.read(written(root), Place.WHOLE, findings);
    return new Said(instrument, findings.inOrder());
  }

  /** What stands there; empty where nothing does. */
  public Optional<Tree> find(TreePath path) {
    Optional<Tree> found = Optional.of(root);
    for (String step : path.steps()) {
      found = found.flatMap(tree -> child(tree, step));
    }
    return found;
  }

  /** The words that stand there, or the figures. */
  public Optional<String> text(TreePath path) {
    return find(path)
        .flatMap(tree ->
            switch (tree) {
              case Tree.Text(String value) -> Optional.of(value);
              case Tree.Figure(var value) -> Optional.of(value.toPlainString());
              case Tree.Flag(boolean value) -> Optional.of(Boolean.toString(value));
              case Tree.Day _, Tree.Words _, Tree.Entries _, Tree.Keys _ -> Optional.empty();
            });
  }

  /** By what the entries of a list are known, in their order; empty when there is no list. */
  public List<String> entries(TreePath list) {
    return find(list).orElse(null) instanceof Tree.Entries(List<Tree> entries)
        ? entries.stream().map(Document::nameOf).toList()
        : List.of();
  }

  /** The entry before this one in its list. */
  public Optional<String> before(TreePath entry) {
    List<String> all = entries(entry.parent());
    int index = all.indexOf(entry.last());
    return index > 0 ? Optional.of(all.get(index - 1)) : Optional.empty();
  }

  /** With a value under a key, or with none. Groups of keys on the way are made and removed. */
  public Document put(TreePath path, Optional<Tree> value) {
    return changed(path.parent(), tree -> with(keys(tree), path.last(), value));
  }

  /** With an entry behind the one named, or first; last, where the one named is not there. */
  public Document insert(TreePath list, Optional<String> after, Tree entry) {
    return changed(
        list,
        tree -> {
          List<Tree> entries = new ArrayList<>(listed(tree));
          int place = after.map(name -> indexOf(entries, name) + 1).orElse(0);
          entries.add(after.isPresent() && place == 0 ? entries.size() : place, entry);
          return new Tree.Entries(List.copyOf(entries));
        });
  }

  /** Without an entry of a list. */
  public Document remove(TreePath entry) {
    return changed(
        entry.parent(),
        tree -> {
          List<Tree> entries = new ArrayList<>(listed(tree));
          entries.removeIf(each -> nameOf(each).equals(entry.last()));
          return new Tree.Entries(List.copyOf(entries));
        });
  }

  /** By what an entry of a list is known there. */
  public static String nameOf(Tree entry) {
    if (entry instanceof Tree.Keys(Map<String, Tree> values)) {
      if (values.get("id") instanceof Tree.Text(String id)) {
        return id;
      }
      if (values.get(NAME) instanceof Tree.Text(String name)) {
        return name;
      }
      if (values.get("level") instanceof Tree.Text(String level)) {
        return level;
      }
    }
    return "@" + Sha256.hex(JsonText.of(entry)).substring(0, 16);
  }

  private static Optional<Tree> child(Tree tree, String step) {
    return switch (tree) {
      case Tree.Keys(Map<String, Tree> values) -> Optional.ofNullable(values.get(step));
      case Tree.Entries(List<Tree> entries) ->
          entries.stream().filter(entry -> nameOf(entry).equals(step)).findFirst();
      case Tree.Text _, Tree.Figure _, Tree.Flag _, Tree.Day _, Tree.Words _ -> Optional.empty();
    };
  }

  private static int indexOf(List<Tree> entries, String name) {
    for (int i = 0; i < entries.size(); i++) {
      if (nameOf(entries.get(i)).equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private Document changed(TreePath path, Function<Optional<Tree>, Tree> change) {
    return new Document(keys(Optional.of(changed(Optional.of(root), path.steps(), change))));
  }

  private static Tree changed(
      Optional<Tree> tree, List<String> steps, Function<Optional<Tree>, Tree> change) {
    if (steps.isEmpty()) {
      return change.apply(tree);
    }
    String step = steps.getFirst();
    List<String> rest = steps.subList(1, steps.size());
    if (tree.orElse(null) instanceof Tree.Entries(List<Tree> entries)) {
      List<Tree> changed = new ArrayList<>(entries);
      int index = indexOf(entries, step);
      if (index < 0) {
        throw new IllegalArgumentException("no entry " + step);
      }
      changed.set(index, changed(Optional.of(entries.get(index)), rest, change));
      return new Tree.Entries(List.copyOf(changed));
    }
    Tree.Keys keys = keys(tree);
    Tree inner = changed(Optional.ofNullable(keys.values().get(step)), rest, change);
    return with(keys, step, Optional.of(inner));
  }

  /** Nothing and an empty group say the same, and only the first is written. */
  private static Tree.Keys with(Tree.Keys keys, String key, Optional<Tree> value) {
    Map<String, Tree> values = new LinkedHashMap<>(keys.values());
    value
        .filter(tree -> !isEmpty(tree))
        .ifPresentOrElse(tree -> values.put(key, tree), () -> values.remove(key));
    return new Tree.Keys(values);
  }

  private static boolean isEmpty(Tree tree) {
    return tree.equals(new Tree.Keys(Map.of())) || tree.equals(new Tree.Entries(List.of()));
  }

  private static Tree.Keys keys(Optional<Tree> tree) {
    return switch (tree.orElse(null)) {
      case null -> new Tree.Keys(Map.of());
      case Tree.Keys keys -> keys;
      case Tree other -> throw new IllegalArgumentException("no keys here: " + other);
    };
  }

  private static List<Tree> listed(Optional<Tree> tree) {
    return switch (tree.orElse(null)) {
      case null -> List.of();
      case Tree.Entries(List<Tree> entries) -> entries;
      case Tree other -> throw new IllegalArgumentException("no list here: " + other);
    };
  }

  /** With one way to say each thing: whatever JSON has no word for is text or a list. */
  private static Tree plain(Tree tree) {
    return switch (tree) {
      case Tree.Text _, Tree.Figure _, Tree.Flag _ -> tree;
      case Tree.Day(var day) -> new Tree.Text(day.toString());
      case Tree.Words(List<Tree> entries) ->
          new Tree.Entries(entries.stream().map(Document::plain).toList());
      case Tree.Entries(List<Tree> entries) ->
          new Tree.Entries(entries.stream().map(Document::plain).toList());
      case Tree.Keys(Map<String, Tree> values) -> {
        Map<String, Tree> plain = new LinkedHashMap<>();
        values.forEach((key, value) -> plain.put(key, plain(value)));
        yield new Tree.Keys(plain);
      }
    };
  }

  private static Written written(Tree tree) {
    return switch (tree) {
      case Tree.Text(String value) -> new Written.Scalar(value, false, NOWHERE);
      case Tree.Figure(var value) -> new Written.Scalar(value.toPlainString(), true, NOWHERE);
      case Tree.Flag(boolean value) -> new Written.Scalar(Boolean.toString(value), true, NOWHERE);
      case Tree.Day(var day) -> new Written.Scalar(day.toString(), false, NOWHERE);
      case Tree.Words(List<Tree> entries) -> listed(entries);
      case Tree.Entries(List<Tree> entries) -> listed(entries);
      case Tree.Keys(Map<String, Tree> values) ->
          new Written.Keyed(
              values.entrySet().stream()
                  .filter(entry -> !entry.getKey().equals(NAME))
                  .map(entry ->
                      new Written.Entry(
                          new Written.Scalar(entry.getKey(), true, NOWHERE),
                          written(entry.getValue())))
                  .toList(),
              NOWHERE);
    };
  }

  private static Written listed(List<Tree> entries) {
    return new Written.Listed(entries.stream().map(Document::written).toList(), NOWHERE);
  }
}
