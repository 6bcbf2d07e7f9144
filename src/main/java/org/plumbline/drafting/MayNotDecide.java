package org.plumbline.drafting;

/** Somebody wants to decide on what another person has to; the message says who. */
public final class MayNotDecide extends RuntimeException {
  private static final long serialVersionUID = 1;

  MayNotDecide(String why) {
    super(why);
  }
}
