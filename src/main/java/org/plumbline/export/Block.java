package org.plumbline.export;

import java.util.List;

/** What stands below each other in a document. */
sealed interface Block {
  /**
   * A heading.
   *
   * @param level from 1, which only the title has
   */
  record Heading(int level, String words) implements Block {}

  /** Something that the application says. */
  record Remark(String words) implements Block {}

  /** Something that the instruments say, with what came and went. */
  record Wording(List<Piece> pieces) implements Block {
    public Wording {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A paragraph of something that came or went whole.
   *
   * @param depth how deep it stands in that, from 0
   * @param words what it says; printed as it was
   * @param set what else is set of it, in our words; may be empty
   */
  record Whole(boolean added, int depth, String words, String set) implements Block {}

  /** Sentences in a list. */
  record Bullets(List<String> lines) implements Block {
    public Bullets {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Facts of the two sides.
   *
   * @param rows the first is the head; each begins with what it is about
   */
  record Sides(List<Row> rows) implements Block {
    public Sides {
      rows = List.copyOf(rows);
    }
  }

  /** One fact of both sides. */
  record Row(String about, String from, String to) {}
}
