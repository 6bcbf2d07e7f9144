package org.plumbline.assessment;

/** A legal request that this account, or this moment, does not allow; the message says which. */
public final class NotPermitted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotPermitted(String why) {
    super(why);
  }
}
