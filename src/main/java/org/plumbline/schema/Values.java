package org.plumbline.schema;

import java.util.HashMap;
import java.util.Map;

/** The values read for the fields of one record, by field. */
final class Values {
  private final Map<KeyName, Object> byKey = new HashMap<>();

  <V> void put(Field<?, V> field, V value) {
    byKey.put(field.key(), value);
  }

  /** The value of one of the fields; every field of a record has one once it has been read. */
  @SuppressWarnings("unchecked") // put() is the only way in, with the type of the same field
  <V> V get(Field<?, V> field) {
    Object value = byKey.get(field.key());
    if (value == null) {
      throw new IllegalStateException("'" + field.key() + "' is no field of this record");
    }
    return (V) value;
  }
}
