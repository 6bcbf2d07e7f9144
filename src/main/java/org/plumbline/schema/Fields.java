package org.plumbline.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The keys of a record while its shape is made, in the order in which they are declared, which is
 * that of the file.
 */
final class Fields<R> {
  private final List<Field<R, ?>> all = new ArrayList<>();

  <V> Field<R, V> add(Field<R, V> field) {
    all.add(field);
    return field;
  }

  <V> Field<R, V> required(KeyName key, Shape<V> shape, Function<R, V> from, String meaning) {
    return told(key, key, shape, from, meaning);
  }

  /** A key that is told as another, where its own says too little without what it stands in. */
  <V> Field<R, V> told(
      KeyName told, KeyName key, Shape<V> shape, Function<R, V> from, String meaning) {
    return add(new Field<>(key, shape, meaning, from, Optional.empty(), told));
  }

  <V> Field<R, V> withDefault(
      KeyName key, Shape<V> shape, Function<R, V> from, V absent, String meaning) {
    return add(new Field<>(key, shape, meaning, from, Optional.of(absent), key));
  }

  <V> Field<R, Optional<V>> optional(
      KeyName key, Shape<V> shape, Function<R, Optional<V>> from, String meaning) {
    return withDefault(key, new Maybe<>(shape), from, Optional.empty(), meaning);
  }

  <V> Field<R, List<V>> list(
      KeyName key, Shape<V> shape, Function<R, List<V>> from, String meaning) {
    return withDefault(key, new ListShape<>(shape, false), from, List.of(), meaning);
  }

  /** A list of short words, written on one line. */
  <V> Field<R, List<V>> words(
      KeyName key, Shape<V> shape, Function<R, List<V>> from, String meaning) {
    return withDefault(key, new ListShape<>(shape, true), from, List.of(), meaning);
  }

  List<Field<R, ?>> all() {
    return List.copyOf(all);
  }

  /** The shape with these keys, which is no element by itself. */
  RecordShape<R> record(String name, String meaning, Function<Values, R> make) {
    return new RecordShape<>(name, meaning, all, make, Optional.empty());
  }
}
