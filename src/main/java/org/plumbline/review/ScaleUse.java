package org.plumbline.review;

import java.util.List;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;

/** A scale as one version of an instrument has it. */
public record ScaleUse(Instrument instrument, Scale scale) {
  public ScaleRef ref() {
    return new ScaleRef(instrument.code(), scale.id());
  }

  /** Its levels, lowest first. */
  List<LevelRef> levels() {
    return scale.levels().stream().map(level -> new LevelRef(ref(), level.id())).toList();
  }

  /** The label of a level here; its id where this version has no such level. */
  String label(LevelRef level) {
    return scale.find(level.level()).map(Level::label).orElse(level.level().value());
  }

  boolean isSame(ScaleUse other) {
    return instrument.ref().equals(other.instrument.ref()) && scale.id().equals(other.scale.id());
  }
}
