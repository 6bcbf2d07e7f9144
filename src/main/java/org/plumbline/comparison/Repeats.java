package org.plumbline.comparison;

import java.util.Collections;
import java.util.List;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

/** Whether an indicator says a part of what its descriptor says. */
final class Repeats {
  private Repeats() {}

  static boolean isPart(Element indicator, Element descriptor) {
    return isPart(indicator.text(KeyName.TEXT), descriptor.text(KeyName.TEXT));
  }

  /** Whether a change of an indicator only says in pieces how its descriptor was reworded. */
  static boolean repeats(Change change, Change.Reworded descriptor) {
    if (change.element().kind() != ElementKind.INDICATOR
        || !change.element().parent().equals(descriptor.element().key())) {
      return false;
    }
    return switch (change) {
      case Change.Added added -> isPart(added.element(), descriptor.element());
      case Change.Removed removed -> isPart(removed.element(), descriptor.was());
      case Change.Reworded reworded ->
          isPart(reworded.was(), descriptor.was())
              && isPart(reworded.element(), descriptor.element());
      case Change.Moved _, Change.Renamed _, Change.Changed _ -> false;
    };
  }

  private static boolean isPart(String part, String whole) {
    List<String> words = Words.bare(part);
    return Collections.indexOfSubList(Words.bare(whole), words) >= 0;
  }
}
