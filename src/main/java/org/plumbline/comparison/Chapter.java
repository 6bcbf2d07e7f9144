package org.plumbline.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.schema.ChangeClass;

/**
 * What differs in one section of a form, or in one part of what stands around the sections.
 *
 * @param anchor the name under which a link leads to it; no two chapters have the same
 * @param title as it is now; as it was, when it has been removed
 * @param formerTitle where it was another
 * @param compared how many wordings, of levels and statements, are in both
 * @param reworded of those the ones whose words or marks differ
 * @param entries what differs, in the order of the form, with what is gone at its old place
 * @param same wordings, of levels and statements, that are the same to the last space
 */
public record Chapter(
    Kind kind,
    Presence presence,
    String anchor,
    String title,
    Optional<String> formerTitle,
    int compared,
    int reworded,
    List<Entry> entries,
    List<Comparison.Pair> same) {
  public Chapter {
    entries = List.copyOf(entries);
    same = List.copyOf(same);
  }

  /** What it is about. */
  public enum Kind {
    /** Title, owner, purpose, document control. */
    INSTRUMENT,
    /** Scales with their levels, option sets with their options. */
    SCALES,
    SECTION,
    OUTCOME,
    ROUTING,
    WORKFLOW,
    /** Those that levels and notes show. */
    PICTURES,
    /** What the editors noted about the printed wording; no part of the form. */
    NOTES
  }

  /** Which of the two has it. */
  public enum Presence {
    BOTH,
    ADDED,
    REMOVED
  }

  /** The entries of one class. */
  public List<Entry> entries(ChangeClass only) {
    return entries.stream().filter(entry -> entry.changeClass() == only).toList();
  }

  /** In a few words what became of it, such as "1 of 3 reworded"; empty when nothing did. */
  public String told() {
    return switch (presence) {
      case ADDED -> "section added";
      case REMOVED -> "section removed";
      case BOTH ->
          reworded > 0
              ? "%d of %d reworded".formatted(reworded, compared)
              : entries.isEmpty() ? "" : Count.of(entries.size(), "change");
    };
  }
}
