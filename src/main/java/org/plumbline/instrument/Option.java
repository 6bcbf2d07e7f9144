package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import org.plumbline.id.OptionId;

/**
 * One thing that can be chosen in a slot, whatever it is in the instrument. What whoever chooses it
 * reads, agrees with, adds and is asked besides stands here for all kinds of it; {@link
 * Item#options(Instrument, org.plumbline.id.ItemId)} is the one place where they are listed.
 *
 * @param label what it is called: as printed, in capitals where the level is
 * @param words what somebody agrees with who chooses it: the descriptor of a level, where it has
 *     one, and else the label
 * @param shown the picture that stands beside the words
 * @param points what it adds to a sum, where the instrument scores
 * @param exclusive whether choosing it excludes all others
 * @param details what is asked for beside it; empty where nothing is
 * @param under of an indicator, the level that it is a sign of
 */
public record Option(
    OptionId id,
    Kind kind,
    String label,
    String words,
    Optional<Picture> shown,
    Optional<Integer> points,
    boolean exclusive,
    Optional<String> details,
    Optional<OptionId> under) {
  /** What it is in the instrument. */
  public enum Kind {
    LEVEL,
    STATEMENT,
    OPTION,
    INDICATOR
  }

  static Option of(SetOption option) {
    return new Option(
        option.id(),
        Kind.OPTION,
        option.label(),
        option.label(),
        Optional.empty(),
        option.points(),
        option.exclusive(),
        option.asksForDetails() ? Optional.of("Details") : Optional.empty(),
        Optional.empty());
  }

  static Option of(Level level, Optional<Descriptor> descriptor, Optional<Picture> shown) {
    return new Option(
        level.id(),
        Kind.LEVEL,
        level.label(),
        descriptor.map(Descriptor::text).orElse(level.label()),
        shown,
        level.points(),
        false,
        Optional.empty(),
        Optional.empty());
  }

  static Option of(Indicator indicator, OptionId under) {
    return new Option(
        indicator.id(),
        Kind.INDICATOR,
        indicator.text(),
        indicator.text(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.of(under));
  }

  static Option of(Statement statement, Optional<String> details) {
    return new Option(
        statement.id(),
        Kind.STATEMENT,
        statement.text(),
        statement.text(),
        Optional.empty(),
        statement.points(),
        false,
        details,
        Optional.empty());
  }

  /** All that whoever chooses it has seen of it: a picture beside the words is agreed with too. */
  public String agreed() {
    return shown.map(picture -> words + "\n" + picture.agreed()).orElse(words);
  }

  /** The one of that id, where it is among them. */
  public static Optional<Option> find(List<Option> options, OptionId id) {
    return options.stream().filter(option -> option.id().equals(id)).findFirst();
  }
}
