package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.ItemId;

/**
 * What every item has: what is asked, and when.
 *
 * @param label as printed
 * @param labelPrinted false when the document does not ask this in words and {@code label} was
 *     supplied
 * @param help printed or supplied words below the label; CommonMark
 * @param required when it must be answered before the assessment is submitted
 * @param visible when it is asked at all
 * @param sensitive left out of copies unless asked for
 * @param mayBeNotKnown whether "Not known" is offered, an answer of its own apart from none
 * @param tags what is asked, in words that programs know; by some an answer is filled in
 */
public record Prompt(
    ItemId id,
    String label,
    boolean labelPrinted,
    Optional<String> help,
    Condition required,
    Condition visible,
    boolean sensitive,
    boolean mayBeNotKnown,
    List<String> tags) {
  /** The tag of the child's date of birth. */
  public static final String BIRTH = "child_born_on";

  /** By these tags an answer is filled in when an assessment is started. */
  private static final Set<String> FILLED_IN = Set.of("child_name", "author_name", BIRTH, "today");

  public Prompt {
    tags = List.copyOf(tags);
  }

  /** Whether its first answer may be filled in by the application instead of a person. */
  public boolean isFilledIn() {
    return tags.stream().anyMatch(FILLED_IN::contains);
  }
}
