package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Place;

/**
 * Something about an instrument that its author should look at.
 *
 * @param place the element, or one text of it, as in a problem
 * @param element what stays with it through edits: its id; of a descriptor, level or option the id
 *     of its item, scale or set as well, as in {@code education_level/mild}; empty for the whole
 *     instrument
 * @param text that stands at the place; empty where the finding is about no text
 * @param what a sentence
 * @param remedy a sentence
 * @param words of the text
 * @param fix where there is one that changes no word
 * @param fingerprint stays the same while other things change, and changes with the words that the
 *     finding rests on; what somebody accepted with a reason is kept under it
 */
public record Finding(
    LintRule rule,
    Severity severity,
    Place place,
    String element,
    String text,
    String what,
    String remedy,
    List<Highlight> words,
    Optional<Fix> fix,
    Fingerprint fingerprint) {
  public Finding {
    words = List.copyOf(words);
  }

  @Override
  public String toString() {
    return "%s (%s) %s: %s %s".formatted(rule, severity, place.path(), what, remedy);
  }
}
