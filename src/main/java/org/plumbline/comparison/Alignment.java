package org.plumbline.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ElementKind;

/**
 * Which elements of another instrument correspond to which of ours, where they have no ids in
 * common. Found by what they say and where they stand; a suggestion until a person confirms it.
 *
 * @param suggestions no element stands in two of them; what stands in something follows it
 */
public record Alignment(Instrument ours, Instrument theirs, List<Suggestion> suggestions) {
  public Alignment {
    suggestions = List.copyOf(suggestions);
  }

  /** What seems to correspond. */
  public static Alignment suggest(Instrument ours, Instrument theirs) {
    return suggest(ours, theirs, Map.of());
  }

  /**
   * The same around what a person decided.
   *
   * @param decided by the key of their element: the key of ours, or empty when there is none
   */
  public static Alignment suggest(
      Instrument ours, Instrument theirs, Map<String, Optional<String>> decided) {
    return new Alignment(ours, theirs, new Aligning(ours, theirs, decided).suggestions());
  }

  /** The suggestions for one kind of element. */
  public List<Suggestion> suggestions(ElementKind kind) {
    return suggestions.stream().filter(each -> each.ours().kind() == kind).toList();
  }

  /** The other instrument with our ids wherever it corresponds, so that it can be compared. */
  public Instrument apply(TemplateNames templates) {
    Map<String, String> ids = new HashMap<>();
    suggestions.forEach(each -> ids.put(each.theirs().key(), each.ours().id()));
    return NewNames.give(theirs, ids, Ids.of(ours), templates);
  }

  /** How theirs differs from ours. */
  public Comparison comparison(TemplateNames templates) {
    return Comparison.between(ours, apply(templates));
  }
}
