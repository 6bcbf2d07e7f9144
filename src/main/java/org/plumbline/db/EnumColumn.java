package org.plumbline.db;

import org.jooq.Field;
import org.jooq.impl.EnumConverter;

/**
 * Columns whose words are the names of an enum. The enum is that of the feature that the column
 * belongs to, which the generated schema does not know, so its store says which it is.
 */
public final class EnumColumn {
  private EnumColumn() {}

  /** The column, read and compared as one of the enum. */
  public static <E extends Enum<E>> Field<E> of(Field<String> column, Class<E> type) {
    return column.convert(new EnumConverter<>(String.class, type));
  }
}
