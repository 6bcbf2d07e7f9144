package org.plumbline.schema;

import org.plumbline.instrument.Instrument;

/**
 * What everything in an instrument that is an id, or that mentions one, is to be from now on. Which
 * values these are is declared by the keys under which they stand, so that none is passed over.
 */
public interface Renaming {

  /**
   * The id of an element.
   *
   * @param in the id of what it stands in; empty where that has none
   * @param id of the element itself; of a descriptor its level
   */
  String id(ElementKind kind, String in, String id);

  /** The id of something else, which an element refers to. */
  String reference(Target target, String id);

  /** An expression, be it a value or a condition. */
  String expression(String expression);

  /** A text to be filled in. */
  String template(String template);

  /** The same instrument with all of this; everything else stays as it is. */
  default Instrument apply(Instrument instrument) {
    Inside everything = new Inside(this, ElementKind.INSTRUMENT, "", "");
    return InstrumentShape.INSTRUMENT.renamed(instrument, everything);
  }

  /**
   * A renaming within one element.
   *
   * @param in the id of what the element stands in
   * @param id of the element, as it was
   */
  record Inside(Renaming renaming, ElementKind kind, String in, String id) {
    Inside element(ElementKind inner, String of) {
      return new Inside(renaming, inner, id, of);
    }

    /** The id of the element itself. */
    String own(String written) {
      return renaming.id(kind, in, written);
    }
  }
}
