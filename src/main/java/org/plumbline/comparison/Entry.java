package org.plumbline.comparison;

import java.util.List;
import java.util.Optional;
import org.plumbline.schema.ChangeClass;

/**
 * One change, told to people.
 *
 * @param anchor the name under which a link leads to it, made of the path of its element and of
 *     what happened; the same whenever the same two versions are compared
 * @param name what people call the element: a label or title, or "Statement 3"
 * @param formerName where it was another
 * @param within what the element stands in, where its name alone would not tell
 * @param change the change itself
 * @param detail what there is to read
 * @param repeated changes of indicators that say in pieces what this one says of their descriptor
 * @param indicators how many indicators a reworded descriptor had and has, where that differs
 */
public record Entry(
    String anchor,
    String name,
    Optional<String> formerName,
    Optional<String> within,
    Change change,
    Detail detail,
    List<Change> repeated,
    Optional<Indicators> indicators) {
  public Entry {
    repeated = List.copyOf(repeated);
  }

  /** Numbers of indicators. */
  public record Indicators(int from, int to) {}

  public ChangeClass changeClass() {
    return change.changeClass();
  }

  /** As it is now; as it was, when it has been removed. */
  public Element element() {
    return change.element();
  }

  /** Such as "MILD, now EMERGING". */
  public String heading() {
    return formerName.map(former -> former + ", now " + name).orElse(name);
  }

  /** In a few words what happened, such as "12 words added, 1 removed". */
  public String told() {
    return switch (detail) {
      case Detail.Wording wording -> wording.told();
      case Detail.Values values -> values.told();
      case Detail.Place place -> place.told();
      case Detail.Whole _ -> change instanceof Change.Added ? "added" : "removed";
    };
  }
}
