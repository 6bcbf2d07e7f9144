package org.plumbline.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plumbline.instrument.Place;

/**
 * A record as keys with values.
 *
 * @param name what one is called in sentences
 * @param meaning one line for the JSON Schema and the table of keys
 * @param make puts the record together from the values of its fields
 * @param kind what element it is, where it is one
 */
record RecordShape<R>(
    String name,
    String meaning,
    List<Field<R, ?>> fields,
    Function<Values, R> make,
    Optional<ElementKind> kind)
    implements ElementShape<R> {

  RecordShape {
    fields = List.copyOf(fields);
  }

  /** The same, which is an element of its own; what is none belongs to what it stands in. */
  RecordShape<R> as(ElementKind element) {
    return new RecordShape<>(name, meaning, fields, make, Optional.of(element));
  }

  @Override
  public R read(Written written, Place place, Findings findings) {
    if (!(written instanceof Written.Keyed keyed)) {
      Refusals.wrongKind(written, "a group of keys such as " + sample(), place, findings);
      return standIn(findings);
    }
    Unknown unknown = Unknown.among(keyed, keys());
    Values values = new Values();
    for (Field<R, ?> field : fields) {
      read(field, keyed, unknown, values, place, findings);
    }
    unknown.tell(place, findings);
    return make.apply(values);
  }

  private <V> void read(
      Field<R, V> field,
      Written.Keyed keyed,
      Unknown unknown,
      Values values,
      Place place,
      Findings findings) {
    Place here = place.key(field.word());
    keyed
        .find(field.word())
        .ifPresentOrElse(
            value -> {
              findings.stands(here, value);
              Place inner =
                  field.shape() instanceof ElementShape<V> e ? here.element(e.name()) : here;
              values.put(field, field.shape().read(value, inner, findings));
            },
            () -> {
              if (unknown.suggests(field.word())) {
                findings.damage(here);
              } else if (field.isRequired()) {
                findings.tell(
                    here,
                    keyed.position(),
                    "is missing",
                    "Add it: " + Refusals.inside(field.meaning()));
              }
              values.put(field, field.absent().orElseGet(() -> field.shape().standIn(findings)));
            });
  }

  @Override
  public R standIn(Findings findings) {
    Values values = new Values();
    for (Field<R, ?> field : fields) {
      standIn(field, values, findings);
    }
    return make.apply(values);
  }

  private <V> void standIn(Field<R, V> field, Values values, Findings findings) {
    values.put(field, field.absent().orElseGet(() -> field.shape().standIn(findings)));
  }

  @Override
  public Tree write(R value) {
    Map<String, Tree> keys = new LinkedHashMap<>();
    for (Field<R, ?> field : fields) {
      if (field.isWritten(value)) {
        keys.put(field.word(), field.write(value));
      }
    }
    return new Tree.Keys(keys);
  }

  @Override
  public R renamed(R value, Renaming.Inside within) {
    Renaming.Inside inside = kind.map(it -> within.element(it, id(value))).orElse(within);
    Values values = new Values();
    fields.forEach(field -> rename(field, value, inside, values));
    return make.apply(values);
  }

  private static <R, V> void rename(
      Field<R, V> field, R value, Renaming.Inside within, Values values) {
    values.put(field, field.shape().renamed(field.from().apply(value), within));
  }

  /** By which one is told apart; empty where it has none. The code of an instrument is no id. */
  String id(R value) {
    return identified().map(field -> field.from().apply(value)).map(Object::toString).orElse("");
  }

  @Override
  public void walk(R value, Walk walk) {
    walk.element(this, value);
  }

  @Override
  public Tree schema(Schemas definitions) {
    return definitions.named(this);
  }

  @Override
  public RecordShape<R> of(Written.Keyed keyed) {
    return this;
  }

  /** What one is called: its title, label or heading; its words where it can have none of these. */
  Optional<String> title(R value) {
    return titled()
        .map(field -> field.from().apply(value))
        .flatMap(title -> title instanceof Optional<?> maybe ? maybe : Optional.of(title))
        .map(Object::toString);
  }

  /** The same, of one that is not read yet. */
  Optional<String> title(Written.Keyed keyed) {
    return titled().flatMap(field -> text(keyed, field));
  }

  /** The id of one that is not read yet. */
  Optional<String> id(Written.Keyed keyed) {
    return identified().flatMap(field -> text(keyed, field));
  }

  private static Optional<String> text(Written.Keyed keyed, Field<?, ?> field) {
    return keyed
        .find(field.word())
        .map(value ->
            value instanceof Written.Scalar scalar && !scalar.isNothing() ? scalar.text() : "");
  }

  private Optional<Field<R, ?>> titled() {
    return Stream.of(Key.Type.NAME, Key.Type.WORDING, Key.Type.TEMPLATE)
        .flatMap(type -> fields.stream().filter(field -> field.shape().type() == type))
        .filter(_ -> kind.map(it -> !it.isNamedByAnother()).orElse(false))
        .findFirst();
  }

  private Optional<Field<R, ?>> identified() {
    return fields.stream()
        .filter(field -> field.shape().type() == Key.Type.ID && field.key() != KeyName.INSTRUMENT)
        .findFirst();
  }

  List<String> keys() {
    return fields.stream().map(Field::word).toList();
  }

  private String sample() {
    return fields.stream()
        .filter(Field::isRequired)
        .limit(2)
        .map(field -> "'" + field.word() + "'")
        .reduce((one, other) -> one + " and " + other)
        .orElse("'" + fields.getFirst().word() + "'");
  }
}
