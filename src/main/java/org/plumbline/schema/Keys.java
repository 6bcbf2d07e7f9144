package org.plumbline.schema;

import java.util.List;
import java.util.Optional;

/** Which keys the elements of a definition can have: for editors, from the shapes of the file. */
public final class Keys {
  private Keys() {}

  /** The keys of an instrument itself, in the order of the file. */
  public static List<Key> ofInstrument() {
    return InstrumentShape.INSTRUMENT.fields().stream().map(Key::of).toList();
  }

  /** The keys of the element, in the order of the file; none where no element stands. */
  public static List<Key> of(Document document, TreePath element) {
    return shapeAt(document, element)
        .map(shape -> shape.fields().stream().<Key>map(Key::of).toList())
        .orElse(List.of());
  }

  /** The key of that name, where the element can have it. */
  public static Optional<Key> find(Document document, TreePath at) {
    return of(document, at.parent()).stream()
        .filter(key -> key.name().equals(at.last()))
        .findFirst();
  }

  private static Optional<RecordShape<?>> shapeAt(Document document, TreePath element) {
    Shape<?> shape = InstrumentShape.INSTRUMENT;
    TreePath at = TreePath.ROOT;
    for (String step : element.steps()) {
      Optional<Shape<?>> next =
          switch (shape) {
            case ListShape<?> list -> Optional.of(list.entry());
            case ByLevelShape byLevel -> Optional.of(byLevel.list().entry());
            default -> record(document, at, shape).flatMap(record -> inside(record, step));
          };
      if (next.isEmpty()) {
        return Optional.empty();
      }
      shape = inner(next.get());
      at = at.step(step);
    }
    return record(document, at, shape);
  }

  private static Optional<Shape<?>> inside(RecordShape<?> record, String key) {
    return record.fields().stream()
        .filter(field -> field.word().equals(key))
        .<Shape<?>>map(Field::shape)
        .findFirst();
  }

  private static Optional<RecordShape<?>> record(Document document, TreePath at, Shape<?> shape) {
    return switch (shape) {
      case RecordShape<?> record -> Optional.of(record);
      case KindsShape<?> kinds ->
          document
              .text(at.then(KeyName.KIND))
              .flatMap(word ->
                  kinds.kinds().stream()
                      .filter(kind -> kind.word().equals(word))
                      .<RecordShape<?>>map(KindsShape.Kind::shape)
                      .findFirst());
      default -> Optional.empty();
    };
  }

  /** Without what only says that it may be absent, or is defined later. */
  static Shape<?> inner(Shape<?> shape) {
    return switch (shape) {
      case Maybe<?> maybe -> inner(maybe.shape());
      case Later<?> later -> inner(later.shape().get());
      default -> shape;
    };
  }
}
