package org.plumbline.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way to one value of a {@link Document}: keys, and for an entry of a list the id by which it
 * is known there. So it leads to the same element wherever that has been moved within its list.
 *
 * @param steps such as {@code sections, education, items, education_level, label}
 */
public record TreePath(List<String> steps) {
  public static final TreePath ROOT = new TreePath(List.of());

  public TreePath {
    steps = List.copyOf(steps);
  }

  public static TreePath of(KeyName... keys) {
    return new TreePath(Stream.of(keys).map(KeyName::written).toList());
  }

  /** Reads what {@link #toString} wrote. */
  public static TreePath parse(String text) {
    return text.isEmpty() ? ROOT : new TreePath(List.of(text.split("/", -1)));
  }

  /** To what stands under a key. */
  public TreePath then(KeyName key) {
    return step(key.written());
  }

  /** To the entry of this list that is known by this id. */
  public TreePath entry(String id) {
    return step(id);
  }

  /** To whatever a walk comes to next, be it a key or an entry. */
  public TreePath step(String next) {
    List<String> longer = new ArrayList<>(steps);
    longer.add(next);
    return new TreePath(longer);
  }

  /** Whether it leads to the value of this key. */
  public boolean endsIn(KeyName key) {
    return !steps.isEmpty() && last().equals(key.written());
  }

  /** Whether it leads to the value of one of these keys. */
  public boolean endsInOneOf(Set<KeyName> keys) {
    return keys.stream().anyMatch(this::endsIn);
  }

  /** Whether it leads to an entry of a list under this key. */
  public boolean isIn(KeyName list) {
    return steps.size() > 1 && steps.get(steps.size() - 2).equals(list.written());
  }

  public String last() {
    return steps.getLast();
  }

  public TreePath parent() {
    return new TreePath(steps.subList(0, steps.size() - 1));
  }

  /** The first steps only. */
  public TreePath first(int count) {
    return new TreePath(steps.subList(0, Math.min(count, steps.size())));
  }

  /** Whether it leads to what stands under this key of the instrument, or into that. */
  public boolean startsWith(KeyName key) {
    return !steps.isEmpty() && steps.getFirst().equals(key.written());
  }

  /** The step behind this key, as {@code education} behind {@code sections}. */
  public Optional<String> behind(KeyName key) {
    int index = steps.indexOf(key.written());
    return index >= 0 && index + 1 < steps.size()
        ? Optional.of(steps.get(index + 1))
        : Optional.empty();
  }

  public boolean startsWith(TreePath other) {
    return steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  @Override
  public String toString() {
    return String.join("/", steps);
  }
}
