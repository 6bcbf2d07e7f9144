package org.plumbline.schema;

import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Place;

/**
 * How one kind of value stands in a definition file. Reading, writing, the JSON Schema and the
 * table of keys are four uses of the same shape, so that they cannot drift apart.
 *
 * @param <T> the value
 */
interface Shape<T> {
  /**
   * Reads what is written. Tells the findings what is wrong and answers with a stand-in when it
   * cannot be read.
   */
  T read(Written written, Place place, Findings findings);

  /** A value to go on with where none could be read; never left in what a reader hands out. */
  T standIn(Findings findings);

  Tree write(T value);

  /** The same value over elements with other ids; itself where it is none and mentions none. */
  T renamed(T value, Renaming.Inside within);

  /** Goes through the elements in it; nothing for a value that is none and holds none. */
  default void walk(T value, Walk walk) {}

  /** The JSON Schema of it; whatever has a name is put among the definitions. */
  Tree schema(Schemas definitions);

  /** What it is, for the table of keys, such as "text" or "list of sections". */
  String inWords();

  /** What it is, for programs. */
  Key.Type type();

  /** The words that can stand there, where they can be counted. */
  default List<Choice> choices() {
    return List.of();
  }

  /** Whose id stands there, or whose ids. */
  default Optional<Target> target() {
    return Optional.empty();
  }
}
