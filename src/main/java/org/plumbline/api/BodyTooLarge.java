package org.plumbline.api;

import java.io.IOException;

/** A body that goes on beyond what is taken. */
final class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  BodyTooLarge() {
    super("body too large");
  }
}
