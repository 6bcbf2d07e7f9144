package org.plumbline.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Condition;

/** Gathers what one element says. What is at its default says nothing. */
final class Said {
  private final Map<Aspect, List<String>> all = new LinkedHashMap<>();

  Map<Aspect, List<String>> all() {
    return all;
  }

  Said with(Aspect aspect, Object value) {
    all.put(aspect, List.of(value.toString()));
    return this;
  }

  Said with(Aspect aspect, Optional<?> value) {
    value.ifPresent(each -> with(aspect, each));
    return this;
  }

  Said with(Aspect aspect, List<?> values) {
    if (!values.isEmpty()) {
      all.put(aspect, values.stream().map(Object::toString).toList());
    }
    return this;
  }

  /** Says yes, or nothing. */
  Said when(Aspect aspect, boolean holds) {
    return holds ? with(aspect, "yes") : this;
  }

  /** Says no, or nothing. */
  Said unless(Aspect aspect, boolean holds) {
    return holds ? this : with(aspect, "no");
  }

  Said with(Aspect aspect, Condition condition, Condition byDefault) {
    if (condition.equals(byDefault)) {
      return this;
    }
    return switch (condition) {
      case Condition.Always _ -> with(aspect, "in every case");
      case Condition.Never _ -> with(aspect, "in no case");
      case Condition.When(String expression) -> with(aspect, expression);
    };
  }
}
