package org.plumbline.schema;

import java.util.Locale;

/** What a change is about, for who reads only the changes that concern her. */
public enum ChangeClass {
  /** White space, case or punctuation of a text, and nothing else. */
  COSMETIC,
  /** The words of a text. */
  WORDING,
  /** The levels of a scale, or the scale of an item. */
  SCALE,
  /** What the answers amount to. */
  SCORING,
  /** Who must be told what, by when; the process around the form. */
  ROUTING,
  /** What is asked, in which order, and how it can be answered. */
  STRUCTURE;

  /** As it is called in a sentence. */
  public String words() {
    return name().toLowerCase(Locale.ROOT);
  }
}
