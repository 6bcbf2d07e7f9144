package org.plumbline.bench;

import java.util.List;
import java.util.Locale;

/** Numbers of one kind, in order of size. */
record Spread(List<Double> sorted) {
  Spread {
    sorted = sorted.stream().sorted().toList();
  }

  double quantile(double share) {
    return sorted.get((int) Math.round(share * (sorted.size() - 1)));
  }

  double median() {
    return quantile(0.5);
  }

  /** The median, and in which range nine of ten lie. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%.2f (%.2f to %.2f)", median(), quantile(0.05), quantile(0.95));
  }
}
