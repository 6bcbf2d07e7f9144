package org.plumbline.review;

/** Two levels cannot be declared the same; the message says why, and nothing was declared. */
public final class NotEquivalent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotEquivalent(String why) {
    super(why);
  }
}
