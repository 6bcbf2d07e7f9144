package org.plumbline.api;

import java.io.IOException;

/** A body that goes on beyond what is taken. */
final class BodyTooLarge extends IOException {
  private static final long serialVersionUID = 1L;

  private final long most;

  BodyTooLarge(long most) {
    super("body of more than " + most + " bytes");
    this.most = most;
  }

  /** How many bytes would have been taken. */
  long most() {
    return most;
  }
}
