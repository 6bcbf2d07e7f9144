package org.plumbline.drafting;

import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Problem;
import org.plumbline.schema.Tree;

/** What became of an edit. */
public sealed interface EditResult {
  /** It is committed, or changed nothing. */
  record Saved(Draft draft) implements EditResult {}

  /**
   * Somebody has changed the same place; nothing was stored.
   *
   * @param draft as it stands, with theirs in it
   * @param change which change met it
   * @param theirs what stands there now
   */
  record Clash(Draft draft, Change change, Optional<Tree> theirs) implements EditResult {}

  /** What it is about was taken away meanwhile; nothing was stored. */
  record Gone(Draft draft, Change change) implements EditResult {}

  /**
   * No definition file could hold it; nothing was stored.
   *
   * @param problems at least one
   */
  record Refused(Draft draft, List<Problem> problems) implements EditResult {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /** The draft was published or discarded meanwhile; nothing was stored. */
  record NoLongerOpen() implements EditResult {}
}
