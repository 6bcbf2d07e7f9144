package org.plumbline.review;

import java.util.Comparator;
import org.plumbline.id.ElementId;
import org.plumbline.id.InstrumentCode;

/** A scale through all versions of its instrument: the same name, the same scale. */
public record ScaleRef(InstrumentCode instrument, ElementId scale) implements Comparable<ScaleRef> {
  @Override
  public int compareTo(ScaleRef other) {
    return Comparator.comparing(ScaleRef::instrument)
        .thenComparing(ScaleRef::scale)
        .compare(this, other);
  }
}
