package org.plumbline.authority;

/** There is no such thing for whoever asks, whether or not another authority has one. */
public final class NotFoundHere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotFoundHere(String what) {
    super(what);
  }

  /** Only a board admin finds anything here. */
  static void unlessBoardAdmin(Account who) {
    if (!who.is(Role.BOARD_ADMIN)) {
      throw new NotFoundHere("only board admins look after accounts and mailboxes");
    }
  }
}
