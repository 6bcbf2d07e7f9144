package org.plumbline.id;

import java.util.UUID;

/** Where new identifiers come from; injected, so that a test can know them beforehand. */
@FunctionalInterface
public interface IdSource {
  /** A UUID of version 7, later than every one before it. */
  UUID next();
}
