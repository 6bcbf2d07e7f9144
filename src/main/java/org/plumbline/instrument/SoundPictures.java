package org.plumbline.instrument;

import java.util.List;
import java.util.Optional;
import org.plumbline.id.ElementId;

/** Checks the pictures, and that whatever names one finds it. */
final class SoundPictures {
  static final int MOST_PIXELS_IN_ALL = 100_000_000;

  private static final int MILLION = 1_000_000;
  private static final String FEWER = "Save them smaller, or leave out those that nothing shows.";

  private SoundPictures() {}

  static void check(Inspection inspection) {
    List<Picture> pictures = inspection.instrument().pictures();
    long bytes = 0;
    long pixels = 0;
    for (int index = 0; index < pictures.size(); index++) {
      Picture picture = pictures.get(index);
      Place place = Place.WHOLE.key("pictures").element(index, "picture", picture.id());
      inspection.id(place, picture.id());
      inspection.line(place, "words", picture.words());
      Optional<SoundPicture.Wrong> wrong = SoundPicture.problem(picture);
      wrong.ifPresent(what -> inspection.tell(place.key(what.key()), what.words(), what.remedy()));
      if (wrong.isEmpty() && picture.content().header() instanceof PictureHeader.Known known) {
        bytes += picture.content().size();
        pixels += known.pixels();
      }
    }
    if (bytes > SoundPicture.MOST_BYTES_IN_ALL) {
      inspection.tell(
          Place.WHOLE.key("pictures"),
          "have %,d KB together; %,d KB can be kept"
              .formatted(SoundPicture.kb(bytes), SoundPicture.kb(SoundPicture.MOST_BYTES_IN_ALL)),
          FEWER);
    }
    if (pixels > MOST_PIXELS_IN_ALL) {
      inspection.tell(
          Place.WHOLE.key("pictures"),
          "have %,d million pixels together; %,d million can be drawn"
              .formatted((pixels + MILLION - 1) / MILLION, MOST_PIXELS_IN_ALL / MILLION),
          FEWER);
    }
  }

  /** Tells when an element names a picture that there is not. */
  static void named(Inspection inspection, Place element, Optional<ElementId> picture) {
    Instrument instrument = inspection.instrument();
    picture
        .filter(id -> instrument.findPicture(id).isEmpty())
        .ifPresent(id ->
            inspection.noSuch(
                element.key("picture"),
                id,
                "picture of this instrument",
                instrument.pictures().stream().map(each -> each.id().value()).toList()));
  }
}
