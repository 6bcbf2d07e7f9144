package org.plumbline.wording;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a template must be sound and is not. */
public final class TemplateRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<TemplateFault> faults;

  TemplateRefused(List<TemplateFault> faults) {
    super(faults.stream().map(TemplateFault::toString).collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  /** At least one, in the order of the text. */
  public List<TemplateFault> faults() {
    return faults;
  }
}
