package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import org.plumbline.id.ElementId;
import org.plumbline.id.OptionId;

/** Options that several items share, with the wording of the instrument. */
public record OptionSet(ElementId id, List<SetOption> options) {
  public OptionSet {
    options = List.copyOf(options);
  }

  public Optional<SetOption> find(OptionId option) {
    return options.stream().filter(candidate -> candidate.id().equals(option)).findFirst();
  }
}
