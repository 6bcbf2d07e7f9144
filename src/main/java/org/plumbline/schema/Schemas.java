package org.plumbline.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Collects the JSON Schemas of everything that has a name, each once. */
final class Schemas {
  private final Map<String, Tree> byName = new TreeMap<>();

  /** A schema of keywords and values in turn. */
  static Tree of(Object... keywordsAndValues) {
    Map<String, Tree> schema = new LinkedHashMap<>();
    for (int i = 0; i < keywordsAndValues.length; i += 2) {
      schema.put((String) keywordsAndValues[i], tree(keywordsAndValues[i + 1]));
    }
    return new Tree.Keys(schema);
  }

  static Tree listOf(Stream<?> values) {
    return new Tree.Entries(values.map(Schemas::tree).toList());
  }

  static Tree oneOf(Stream<?> values) {
    return of("enum", listOf(values));
  }

  private static Tree tree(Object value) {
    return switch (value) {
      case Tree tree -> tree;
      case Integer number -> Tree.Figure.of(number);
      case Boolean flag -> new Tree.Flag(flag);
      default -> new Tree.Text(value.toString());
    };
  }

  Map<String, Tree> byName() {
    return byName;
  }

  /** A reference to the schema of the record, which is made when it is first needed. */
  Tree named(RecordShape<?> shape) {
    return reference(shape.name(), () -> inFull(shape));
  }

  /** A reference to the schema of the kinds. */
  Tree named(KindsShape<?> shape) {
    return reference(
        shape.name(),
        () -> {
          List<Tree> kinds = shape.kinds().stream().map(kind -> ofKind(shape, kind)).toList();
          return of("description", shape.meaning(), "oneOf", new Tree.Entries(kinds));
        });
  }

  private Tree ofKind(KindsShape<?> shape, KindsShape.Kind<?> kind) {
    return reference(kind.word() + " " + shape.name(), () -> inFull(kind.shape()));
  }

  private Tree reference(String name, Supplier<Tree> schema) {
    String key = name.replace(' ', '_');
    if (!byName.containsKey(key)) {
      byName.put(key, of());
      byName.put(key, schema.get());
    }
    return of("$ref", "#/$defs/" + key);
  }

  /** The schema of a record, with those of its fields. */
  Tree inFull(RecordShape<?> shape) {
    Map<String, Tree> properties = new LinkedHashMap<>();
    for (Field<?, ?> field : shape.fields()) {
      properties.put(field.word(), described(field));
    }
    Stream<String> required = shape.fields().stream().filter(Field::isRequired).map(Field::word);
    return of(
        "description",
        shape.meaning(),
        "type",
        "object",
        "properties",
        new Tree.Keys(properties),
        "required",
        listOf(required),
        "additionalProperties",
        false);
  }

  private Tree described(Field<?, ?> field) {
    Map<String, Tree> schema = new LinkedHashMap<>();
    schema.put("description", new Tree.Text(field.meaning()));
    if (field.shape().schema(this) instanceof Tree.Keys(Map<String, Tree> keywords)) {
      schema.putAll(keywords);
    }
    return new Tree.Keys(schema);
  }
}
