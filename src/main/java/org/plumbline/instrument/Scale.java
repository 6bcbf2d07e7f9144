package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import org.plumbline.id.ElementId;
import org.plumbline.id.OptionId;

/**
 * The levels of concern that one instrument uses.
 *
 * @param levels in order of concern, lowest first, whatever the printed order
 */
public record Scale(ElementId id, List<Level> levels) {
  public Scale {
    levels = List.copyOf(levels);
  }

  public Optional<Level> find(OptionId level) {
    return levels.stream().filter(candidate -> candidate.id().equals(level)).findFirst();
  }

  /** Place of the level in order of concern, from 0; -1 when it is not of this scale. */
  public int rank(OptionId level) {
    for (int rank = 0; rank < levels.size(); rank++) {
      if (levels.get(rank).id().equals(level)) {
        return rank;
      }
    }
    return -1;
  }
}
