package org.plumbline.export;

/**
 * Some words of a paragraph.
 *
 * @param words with the white space around them
 */
record Piece(Mark mark, String words) {
  /** What became of them. */
  enum Mark {
    NONE,
    INSERTED,
    DELETED
  }

  static Piece plain(String words) {
    return new Piece(Mark.NONE, words);
  }

  static Piece inserted(String words) {
    return new Piece(Mark.INSERTED, words);
  }

  static Piece deleted(String words) {
    return new Piece(Mark.DELETED, words);
  }
}
