package org.plumbline.drafting;

import java.util.Optional;
import org.plumbline.schema.Document;
import org.plumbline.schema.Tree;

/** What comes of a change. */
public sealed interface Applied {
  /** It was made, or stood there already. */
  record Done(Document document) implements Applied {}

  /**
   * Somebody has changed the same place: neither text is lost, and a person chooses.
   *
   * @param theirs what stands there now
   */
  record Clash(Change change, Optional<Tree> theirs) implements Applied {}

  /** What it is about is not there any more. */
  record Gone(Change change) implements Applied {}
}
