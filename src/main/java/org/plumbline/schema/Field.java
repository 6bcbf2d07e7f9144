package org.plumbline.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One key of a record and the component that it stands for.
 *
 * @param meaning one line for the JSON Schema and the table of keys
 * @param from takes the component out of the record
 * @param absent the value when the key is absent, which then is not written either; empty when the
 *     key must be there
 */
record Field<R, V>(
    KeyName key,
    Shape<V> shape,
    String meaning,
    Function<R, V> from,
    Optional<V> absent,
    KeyName told) {

  static <R, V> Field<R, V> required(
      KeyName key, Shape<V> shape, Function<R, V> from, String meaning) {
    return new Field<>(key, shape, meaning, from, Optional.empty(), key);
  }

  static <R, V> Field<R, V> withDefault(
      KeyName key, Shape<V> shape, Function<R, V> from, V absent, String meaning) {
    return new Field<>(key, shape, meaning, from, Optional.of(absent), key);
  }

  static <R, V> Field<R, Optional<V>> optional(
      KeyName key, Shape<V> shape, Function<R, Optional<V>> from, String meaning) {
    return withDefault(key, new Maybe<>(shape), from, Optional.empty(), meaning);
  }

  static <R, V> Field<R, List<V>> list(
      KeyName key, Shape<V> shape, Function<R, List<V>> from, String meaning) {
    return withDefault(key, new ListShape<>(shape, false), from, List.of(), meaning);
  }

  /** A list of short words, written on one line. */
  static <R, V> Field<R, List<V>> words(
      KeyName key, Shape<V> shape, Function<R, List<V>> from, String meaning) {
    return withDefault(key, new ListShape<>(shape, true), from, List.of(), meaning);
  }

  /** The same key in a record that contains this one without braces of its own. */
  <Q> Field<Q, V> within(Function<Q, R> containing) {
    return new Field<>(key, shape, meaning, containing.andThen(from), absent, told);
  }

  /** The same, told as another key where its own says too little without what it stands in. */
  Field<R, V> told(KeyName other) {
    return new Field<>(key, shape, meaning, from, absent, other);
  }

  boolean isRequired() {
    return absent.isEmpty();
  }

  /** As written in the file. */
  String word() {
    return key.written();
  }

  /** What is written for the value that is meant when the key is absent; empty for nothing. */
  Optional<Tree> usual() {
    return shape instanceof Maybe<?> ? Optional.empty() : absent.map(shape::write);
  }

  boolean isWritten(R from) {
    V value = this.from.apply(from);
    return absent.map(usual -> !usual.equals(value)).orElse(true);
  }

  Tree write(R from) {
    return shape.write(this.from.apply(from));
  }
}
