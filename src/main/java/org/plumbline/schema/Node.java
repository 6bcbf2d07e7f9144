package org.plumbline.schema;

import java.util.List;
import java.util.Optional;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Place;

/**
 * An element of an instrument where it stands, with all that it says itself.
 *
 * @param in the element that it stands in; empty for the instrument
 * @param place under which problems with it are told
 * @param path keys and ids of the definition file from its top, such as {@code
 *     /sections/education/items/education_level}
 * @param id as the definition file has it; for a descriptor its level; empty where it has none
 * @param name its title, label or heading; its words where it can have none of these
 * @param it the element itself, as a part of the instrument
 * @param says in the order of the file; what is as usual is not said
 */
public record Node(
    ElementKind kind,
    Optional<Node> in,
    Place place,
    String path,
    String id,
    String name,
    Object it,
    List<Saying> says) {
  public Node {
    says = List.copyOf(says);
  }

  /**
   * What it says under one key.
   *
   * @param as the key under which a comparison tells it; its own, unless that says too little
   * @param place under which problems with it are told
   * @param expression what is to be worked out, where an expression stands there
   */
  public record Saying(
      Key key, KeyName as, Place place, List<String> words, Optional<String> expression) {
    public Saying {
      words = List.copyOf(words);
    }

    public String text() {
      return String.join(", ", words);
    }
  }

  /** All elements of an instrument in the order of the file, each behind what it stands in. */
  public static List<Node> listAll(Instrument instrument) {
    Walk walk = new Walk();
    InstrumentShape.INSTRUMENT.walk(instrument, walk);
    return walk.nodes();
  }

  /** The element itself, of the class that elements of its kind have. */
  public <T> T as(Class<T> type) {
    return type.cast(it);
  }

  /** What it says under this key of its own; empty where it says nothing there. */
  public Optional<String> text(KeyName key) {
    return says.stream().filter(each -> each.as() == key).map(Saying::text).findFirst();
  }
}
