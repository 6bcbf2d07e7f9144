package org.plumbline.instrument;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.id.OptionId;

/**
 * Who must be told what, by when, in one case.
 *
 * @param title heading as printed, such as "Mild Risk"
 * @param levels judged levels it is for; all when empty
 * @param authorities authorities it is for; all when empty
 * @param when a condition besides
 * @param text wording as printed, with conditions between its sentences; a template
 * @param parts further texts under headings of their own, such as Response
 * @param steps what to do, one by one
 */
public record Route(
    ElementId id,
    Optional<String> title,
    List<OptionId> levels,
    List<AuthorityCode> authorities,
    Condition when,
    String text,
    List<Part> parts,
    List<Step> steps) {
  public Route {
    levels = List.copyOf(levels);
    authorities = List.copyOf(authorities);
    parts = List.copyOf(parts);
    steps = List.copyOf(steps);
  }

  /**
   * A text under a heading.
   *
   * @param heading as printed
   * @param text as printed; a template
   */
  public record Part(ElementId id, String heading, String text) {}

  /**
   * One thing to do.
   *
   * @param when only then
   * @param recipient the mailbox of the authority's directory that it goes to
   * @param clock by when
   */
  public record Step(
      ElementId id,
      String text,
      Condition when,
      Optional<Recipient> recipient,
      Optional<Clock> clock) {}

  /**
   * Somebody to send to. The address itself is kept in the authority's directory, where it is
   * confirmed before anything is sent.
   *
   * @param mailbox id in the directory of the authority
   * @param printed the address or name as printed, kept as text only
   */
  public record Recipient(ElementId mailbox, String printed) {}

  /**
   * A time limit, counted from submission.
   *
   * @param printed as printed, such as "every 4 weeks"
   * @param days whole days and weeks of the limit
   * @param hours hours on top
   * @param repeats whether it starts anew each time
   */
  public record Clock(String printed, Period days, int hours, boolean repeats) {}
}
