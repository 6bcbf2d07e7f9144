package org.plumbline.assessment;

/**
 * There is no such record for whoever asks: it does not exist, or it is another authority's. The
 * two are never told apart.
 */
public final class NoSuchRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchRecord(String asked) {
    super("no record " + asked + " for this account");
  }
}
