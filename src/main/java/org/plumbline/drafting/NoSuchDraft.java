package org.plumbline.drafting;

/** There is no such open draft in the account's authority, or the account composes none. */
public final class NoSuchDraft extends RuntimeException {
  private static final long serialVersionUID = 1;

  NoSuchDraft(String what) {
    super("no open draft " + what);
  }
}
