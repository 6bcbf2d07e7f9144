package org.plumbline.schema;

import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Place;

/** A value that a record can do without: written as the value itself, or not at all. */
record Maybe<T>(Shape<T> shape) implements Shape<Optional<T>> {
  @Override
  public Optional<T> read(Written written, Place place, Findings findings) {
    Place inner = shape instanceof ElementShape<T> e ? place.element(e.name()) : place;
    return Optional.of(shape.read(written, inner, findings));
  }

  @Override
  public Optional<T> standIn(Findings findings) {
    return Optional.empty();
  }

  @Override
  public Tree write(Optional<T> value) {
    return shape.write(value.orElseThrow());
  }

  @Override
  public Optional<T> renamed(Optional<T> value, Renaming.Inside within) {
    return value.map(each -> shape.renamed(each, within));
  }

  @Override
  public void walk(Optional<T> value, Walk walk) {
    value.ifPresent(each -> shape.walk(each, walk));
  }

  @Override
  public Tree schema(Schemas definitions) {
    return shape.schema(definitions);
  }

  @Override
  public String inWords() {
    return shape.inWords();
  }

  @Override
  public Key.Type type() {
    return shape.type();
  }

  @Override
  public List<Choice> choices() {
    return shape.choices();
  }

  @Override
  public Optional<Target> target() {
    return shape.target();
  }
}
