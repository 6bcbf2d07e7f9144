package org.plumbline.wording;

import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Rows as Velocity sees them; taking the next one looks at the clock. */
final class Table extends AbstractCollection<Table.Row> {
  private final List<Row> rows;
  private final Deadline deadline;

  Table(List<Row> rows, Deadline deadline) {
    this.rows = rows;
    this.deadline = deadline;
  }

  /** One row. Not a map, so that nothing but the uberspector knows how to look into it. */
  static final class Row {
    private final Map<String, Object> columns;

    Row(Map<String, Object> columns) {
      this.columns = columns;
    }

    Object get(String column) {
      Object value = columns.get(column);
      if (value == null) {
        throw new IllegalStateException("column " + column + " passed the check without a value");
      }
      return value;
    }
  }

  @Override
  public Iterator<Row> iterator() {
    Iterator<Row> each = rows.iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Row next() {
        deadline.check();
        return each.next();
      }
    };
  }

  @Override
  public int size() {
    return rows.size();
  }
}
