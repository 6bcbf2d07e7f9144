package org.plumbline.wording;

import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Wording that passed every check. Immutable; may be filled by several threads at once.
 *
 * @see Sandbox#parse
 */
public final class Template {
  private final String where;
  private final Map<String, Word> mentions;
  private final boolean endsInDirectives;
  private final Engine engine;
  private final org.apache.velocity.Template velocity;
  private final Limits limits;
  private final LongSupplier nanoTime;

  Template(
      String where,
      Map<String, Word> mentions,
      boolean endsInDirectives,
      Engine engine,
      org.apache.velocity.Template velocity,
      Limits limits,
      LongSupplier nanoTime) {
    this.where = where;
    this.mentions = mentions;
    this.endsInDirectives = endsInDirectives;
    this.engine = engine;
    this.velocity = velocity;
    this.limits = limits;
    this.nanoTime = nanoTime;
  }

  /** The names of the vocabulary it uses, in the order in which they occur first. */
  public Set<String> mentions() {
    return mentions.keySet();
  }

  /**
   * Fills it.
   *
   * @param values by name, at least those mentioned: strings for text and choices, numbers (or the
   *     two strings of {@link Vocabulary}) for quantities, lists of maps of these for rows
   * @throws RenderingStopped where a value is missing or of another kind, or a limit is passed
   */
  public Rendering render(Map<String, ?> values) {
    return render(values, Set.of());
  }

  /**
   * Fills it for a copy that not everything goes onto.
   *
   * @param withheld names, of the vocabulary or of columns, whose values decide conditions as
   *     always but are not printed; words that say so stand in their place
   */
  Rendering render(Map<String, ?> values, Set<String> withheld) {
    Deadline deadline = new Deadline(where, limits.maxTime(), nanoTime);
    Page page = new Page(where, limits.maxBytes(), deadline);
    Values checked = new Values(where, limits.maxRows(), deadline);
    engine.fill(velocity, checked.of(mentions, values), withheld, page);
    String text = page.text();
    return new Rendering(
        endsInDirectives && text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
  }
}
