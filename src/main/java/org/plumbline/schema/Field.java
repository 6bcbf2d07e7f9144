package org.plumbline.schema;

import java.util.Optional;
import java.util.function.Function;

/**
 * One key of a record and the component that it stands for.
 *
 * @param meaning one line for the JSON Schema and the table of keys
 * @param from takes the component out of the record
 * @param absent the value when the key is absent, which then is not written either; empty when the
 *     key must be there
 * @param told under which key a comparison tells it
 */
record Field<R, V>(
    KeyName key,
    Shape<V> shape,
    String meaning,
    Function<R, V> from,
    Optional<V> absent,
    KeyName told) {

  /** The same key in a record that contains this one without braces of its own. */
  <Q> Field<Q, V> within(Function<Q, R> containing) {
    return new Field<>(key, shape, meaning, containing.andThen(from), absent, told);
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
