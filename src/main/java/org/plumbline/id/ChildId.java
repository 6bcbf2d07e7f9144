package org.plumbline.id;

import java.util.UUID;

/** A child's record, within the system. */
public record ChildId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
