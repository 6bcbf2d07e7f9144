package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Span;

/** What was answered, and what stands where nothing was. */
final class Said {
  private Said() {}

  static Span words(String said) {
    Span words = new Span(said);
    words.addClassName("as-written");
    return words;
  }

  static Span notAnswered() {
    return soft("Not answered");
  }

  static Span leftOut() {
    return soft("Left out of this copy");
  }

  /** Words of the page, where an answer would stand. */
  static Span soft(String said) {
    Span soft = new Span(said);
    soft.addClassName("soft");
    return soft;
  }
}
