package org.plumbline.instrument;

import java.util.List;
import java.util.stream.Stream;

/** Checks the editorial notes; last, when all ids are known. */
final class SoundNotes {
  private SoundNotes() {}

  static void check(Inspection inspection) {
    List<EditorialNote> notes = inspection.instrument().notes();
    for (int index = 0; index < notes.size(); index++) {
      EditorialNote note = notes.get(index);
      Place place = Place.WHOLE.key("notes").element(index, "note");
      note.about()
          .filter(about -> !inspection.hasId(about) && !isChosen(inspection.instrument(), about))
          .ifPresent(about ->
              inspection.tell(
                  place.key("about"),
                  "is '%s', which is no element of this instrument".formatted(about),
                  "Write the id of an element, or remove 'about'."));
      inspection.text(place, "text", note.text());
    }
  }

  /** Levels and options have ids of their own scale or set. */
  private static boolean isChosen(Instrument instrument, String id) {
    return Stream.concat(
            instrument.scales().stream()
                .flatMap(scale -> scale.levels().stream())
                .map(level -> level.id().value()),
            instrument.optionSets().stream()
                .flatMap(set -> set.options().stream())
                .map(option -> option.id().value()))
        .anyMatch(id::equals);
  }
}
