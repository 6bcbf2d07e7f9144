package org.plumbline.comparison;

import java.util.List;
import org.plumbline.schema.ChangeClass;

/**
 * One difference between two instruments. All changes together lead from the first to the second:
 * each says where it is, what was there and what is there now.
 */
public sealed interface Change {
  /** The element as it is now; as it was, when it has been removed. */
  Element element();

  ChangeClass changeClass();

  /**
   * An element is new.
   *
   * @param within the elements in it, in their order, which are new as well
   */
  record Added(Element element, List<Element> within, ChangeClass changeClass) implements Change {
    public Added {
      within = List.copyOf(within);
    }
  }

  /**
   * An element is gone.
   *
   * @param within the elements that were in it, in their order, and are gone as well
   */
  record Removed(Element element, List<Element> within, ChangeClass changeClass) implements Change {
    public Removed {
      within = List.copyOf(within);
    }
  }

  /** An element stands at another place among those that stayed, or in another element. */
  record Moved(Element was, Element element, ChangeClass changeClass) implements Change {
    public boolean isElsewhere() {
      return !was.parent().equals(element.parent());
    }
  }

  /** An element is called something else: its title, label or heading. */
  record Renamed(
      Element was, Element element, Aspect aspect, WordDiff words, ChangeClass changeClass)
      implements Change {}

  /** A text of an element differs in its words, or in how they are written. */
  record Reworded(
      Element was, Element element, Aspect aspect, WordDiff words, ChangeClass changeClass)
      implements Change {}

  /** Anything else of an element is different. */
  record Changed(Element was, Element element, Aspect aspect, ChangeClass changeClass)
      implements Change {
    /** Empty when it said nothing there. */
    public List<String> from() {
      return was.said(aspect);
    }

    /** Empty when it says nothing there. */
    public List<String> to() {
      return element.said(aspect);
    }
  }
}
