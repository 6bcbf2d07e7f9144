package org.plumbline.audit;

import java.util.UUID;

/** The same act was done before; doing it again changed nothing. */
public final class AlreadyDone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  AlreadyDone(UUID intent, Throwable cause) {
    super("the act " + intent + " was done before", cause);
  }
}
