package org.plumbline.id;

import java.util.UUID;

/** An assessment, within the system. People see its reference instead. */
public record AssessmentId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
