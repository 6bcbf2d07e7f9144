package org.plumbline.schema;

import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Position;

/** Something written in a file, before anything is known of its meaning. */
public sealed interface Written {
  Position position();

  /** How a sentence names it. */
  String kind();

  /**
   * A text, a number, a date: everything that is one value.
   *
   * @param plain whether it stands without quotation marks
   */
  record Scalar(String text, boolean plain, Position position) implements Written {
    /** Whether nothing is written, or YAML's word for nothing. */
    public boolean isNothing() {
      return plain && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
    }

    @Override
    public String kind() {
      return isNothing() ? "nothing" : "one value";
    }
  }

  /** Entries one below the other, or in square brackets. */
  record Listed(List<Written> entries, Position position) implements Written {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Values under keys, none of the keys twice. */
  record Keyed(List<Entry> entries, Position position) implements Written {
    public Optional<Written> find(String key) {
      return entries.stream()
          .filter(entry -> entry.key().text().equals(key))
          .map(Entry::value)
          .findFirst();
    }

    @Override
    public String kind() {
      return "keys with values";
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Written value) {}

  /** Something that was refused already; nothing more is said about it. */
  record Unreadable(Position position) implements Written {
    @Override
    public String kind() {
      return "something unreadable";
    }
  }
}
