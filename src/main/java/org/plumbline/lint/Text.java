package org.plumbline.lint;

import org.plumbline.instrument.Place;
import org.plumbline.wording.WrittenTemplate;

/**
 * One text of an instrument, where it stands.
 *
 * @param element as in {@link Finding}
 * @param key of the element in the definition file
 * @param text as the author wrote it
 */
record Text(Place place, String element, String key, String text, Kind kind) {

  /** What the text is for. */
  enum Kind {
    /** Names something: a title, a label, a heading. */
    NAME,
    /** Words of the document that practitioners read or agree with. */
    WORDING,
    /** A part of a wording that stands in this list already. */
    PART,
    /** Words with conditions between them. */
    TEMPLATE
  }

  /** The text with blanks for what a template does not print, so that places stay the same. */
  String printed() {
    return kind == Kind.TEMPLATE ? WrittenTemplate.of(text).withBlankDirectives() : text;
  }
}
