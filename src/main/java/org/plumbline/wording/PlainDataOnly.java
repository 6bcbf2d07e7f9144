package org.plumbline.wording;

import java.util.Iterator;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * All that a template can reach of a value: the columns of a row and the rows of a table. No method
 * of any object is ever called for a template, and none is looked up by reflection. Public only
 * because Velocity makes it by name.
 */
public final class PlainDataOnly implements Uberspect {
  @Override
  public void init() {}

  @Override
  public Iterator<?> getIterator(Object value, Info info) {
    if (value instanceof Table table) {
      return table.iterator();
    }
    throw new IllegalStateException("only tables are gone through, at " + info);
  }

  @Override
  public @Nullable VelMethod getMethod(Object value, String method, Object[] args, Info info) {
    return null;
  }

  @Override
  public @Nullable VelPropertyGet getPropertyGet(Object value, String name, Info info) {
    return value instanceof Table.Row ? new ColumnOfRow(name) : null;
  }

  @Override
  public @Nullable VelPropertySet getPropertySet(Object value, String name, Object arg, Info info) {
    return null;
  }

  private record ColumnOfRow(String name) implements VelPropertyGet {
    @Override
    public Object invoke(Object row) {
      return ((Table.Row) row).get(name);
    }

    @Override
    public boolean isCacheable() {
      return true;
    }

    @Override
    public String getMethodName() {
      return name;
    }
  }
}
