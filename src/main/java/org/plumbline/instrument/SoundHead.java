package org.plumbline.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.id.AuthorityCode;

/** Checks what stands above the scales. */
final class SoundHead {
  private SoundHead() {}

  static void check(Inspection inspection) {
    Instrument instrument = inspection.instrument();
    Place whole = Place.WHOLE;
    List<AuthorityCode> authorities = instrument.authorities();
    if (authorities.isEmpty()) {
      inspection.tell(
          whole.key("authorities"),
          "names nobody",
          "Name those whose practitioners use the instrument, the owner among them.");
    } else if (!authorities.contains(instrument.owner())) {
      inspection.tell(
          whole.key("owner"),
          "is '%s', which is not among the authorities".formatted(instrument.owner()),
          "Add it to the authorities, or name one of them as owner.");
    }
    Set<AuthorityCode> seen = new HashSet<>();
    for (int index = 0; index < authorities.size(); index++) {
      if (!seen.add(authorities.get(index))) {
        inspection.tell(
            whole.key("authorities").entry(index),
            "is '%s' again".formatted(authorities.get(index)),
            "Name each authority once.");
      }
    }
    inspection.text(whole, "title", instrument.title(), Inspection.MOST_IN_INSTRUMENT_TITLE);
    inspection.line(whole, "language", instrument.language());
    inspection.text(whole, "purpose", instrument.purpose());
    control(inspection, instrument.control());
    if (instrument.sections().isEmpty()) {
      inspection.tell(whole.key("sections"), "holds nothing", "Add at least one section.");
    }
  }

  private static void control(Inspection inspection, DocumentControl control) {
    Place place = Place.WHOLE.key("control").element("control");
    inspection.line(place, "author", control.author());
    inspection.line(place, "approved_by", control.approvedBy());
    inspection.line(place, "marking", control.marking());
    inspection.line(place, "licence", control.licence());
  }
}
