package org.plumbline.comparison;

import java.util.HashSet;
import java.util.Set;
import org.plumbline.instrument.Instrument;

/** Ids that are spoken for in an instrument, whatever they are of. */
final class Ids {
  private static final int MOST = 60;

  private final Set<String> used = new HashSet<>();

  private Ids() {}

  static Ids none() {
    return new Ids();
  }

  static Ids of(Instrument instrument) {
    Ids ids = new Ids();
    Outline.of(instrument).elements().forEach(element -> ids.used.add(element.id()));
    return ids;
  }

  /** The id itself where it is free, else the id with a number; then it is spoken for. */
  String fresh(String id) {
    String fresh = id;
    for (int number = 2; !used.add(fresh); number++) {
      String ending = "_" + number;
      fresh = id.substring(0, Math.min(id.length(), MOST - ending.length())) + ending;
    }
    return fresh;
  }
}
