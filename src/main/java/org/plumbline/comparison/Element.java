package org.plumbline.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;

/**
 * An element of an instrument, apart from the elements within it.
 *
 * @param key by which it is matched, the same in every version and wherever it is moved, such as
 *     {@code item:education_level}; no two elements of an instrument have the same
 * @param parent key of the element that it stands in; empty for the instrument itself
 * @param position among the elements of its kind in its parent, from 0
 * @param path keys and ids of the definition file from its top, such as {@code
 *     /sections/education/items/education_level}
 * @param id as the definition file has it; for a descriptor its level, for a note what it is about
 * @param name what people call it: its title or label; for a descriptor the label of its level
 * @param section key of the section that it stands in, where it does
 * @param says whatever it says, by aspect; what it does not say has no entry
 */
public record Element(
    ElementKind kind,
    String key,
    String parent,
    int position,
    String path,
    String id,
    String name,
    Optional<String> section,
    Map<Aspect, List<String>> says) {
  public Element {
    says = Collections.unmodifiableMap(new LinkedHashMap<>(says));
  }

  /**
   * By what an element is matched, where it is the first of its kind with its id.
   *
   * @param in the id of what it stands in
   */
  static String key(ElementKind kind, String in, String id) {
    String scope = kind.isNamedWithin() ? in + "." : "";
    return kind.name().toLowerCase(Locale.ROOT) + ":" + scope + id;
  }

  /** All elements of an instrument, each behind the one that it stands in. */
  public static List<Element> listAll(Instrument instrument) {
    return Outline.of(instrument).elements();
  }

  /** What it says; empty when it says nothing there. */
  public List<String> said(KeyName key) {
    return says.entrySet().stream()
        .filter(each -> each.getKey().is(key))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  /** What it says; empty when it says nothing there. */
  public List<String> said(Aspect aspect) {
    return said(aspect.key());
  }

  /** What it says as one text. */
  public String text(KeyName key) {
    return String.join(", ", said(key));
  }

  /** What it says as one text. */
  public String text(Aspect aspect) {
    return text(aspect.key());
  }
}
