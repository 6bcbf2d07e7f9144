package org.plumbline.schema;

import java.util.function.Supplier;
import org.plumbline.instrument.Place;

/**
 * A shape that is needed before it is made, because it contains itself.
 *
 * @param name the name of the shape
 */
record Later<T>(String name, Supplier<ElementShape<T>> shape) implements ElementShape<T> {
  @Override
  public String meaning() {
    return shape.get().meaning();
  }

  @Override
  public RecordShape<? extends T> of(Written.Keyed keyed) {
    return shape.get().of(keyed);
  }

  @Override
  public T read(Written written, Place place, Findings findings) {
    return shape.get().read(written, place, findings);
  }

  @Override
  public T standIn(Findings findings) {
    return shape.get().standIn(findings);
  }

  @Override
  public Tree write(T value) {
    return shape.get().write(value);
  }

  @Override
  public T renamed(T value, Renaming.Inside within) {
    return shape.get().renamed(value, within);
  }

  @Override
  public void walk(T value, Walk walk) {
    shape.get().walk(value, walk);
  }

  @Override
  public Tree schema(Schemas definitions) {
    return shape.get().schema(definitions);
  }
}
