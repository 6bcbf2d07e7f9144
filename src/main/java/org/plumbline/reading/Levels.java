package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.plumbline.shell.LevelChip;

/** Draws the levels of an instrument that its rules name, on whichever of its scales they are. */
record Levels(Instrument instrument) {
  Component chip(OptionId id) {
    for (Scale scale : instrument.scales()) {
      for (Level level : scale.levels()) {
        if (level.id().equals(id)) {
          return new LevelChip(scale, level);
        }
      }
    }
    return new Code(id.value());
  }
}
