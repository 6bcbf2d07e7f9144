package org.plumbline.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.instrument.Place;

/**
 * A list.
 *
 * @param entry the shape of each entry
 * @param inline whether it is written on one line
 */
record ListShape<T>(Shape<T> entry, boolean inline) implements Shape<List<T>> {
  /** More than any form has, and few enough to compare each with each. */
  private static final int MOST = 1000;

  @Override
  public List<T> read(Written written, Place place, Findings findings) {
    if (!(written instanceof Written.Listed listed)) {
      Refusals.wrongKind(written, "a " + inWords(), place, findings);
      return standIn(findings);
    }
    int count = listed.entries().size();
    if (count > MOST) {
      String wrong = "has %d entries; %d are taken".formatted(count, MOST);
      findings.tell(place, listed.position(), wrong, "Divide the list.");
    }
    List<T> read = new ArrayList<>();
    for (Written one : listed.entries().subList(0, Math.min(count, MOST))) {
      Place here = placeOf(one, read.size(), place);
      findings.stands(here, one);
      read.add(entry.read(one, here, findings));
    }
    return read;
  }

  private Place placeOf(Written one, int index, Place place) {
    if (!(entry instanceof ElementShape<T> element)) {
      return place.entry(index);
    }
    if (!(one instanceof Written.Keyed keyed)) {
      return place.element(index, element.name(), Optional.empty(), "");
    }
    RecordShape<? extends T> shape = element.of(keyed);
    return place.element(index, element.name(), shape.title(keyed), shape.id(keyed).orElse(""));
  }

  @Override
  public List<T> standIn(Findings findings) {
    return List.of();
  }

  @Override
  public Tree write(List<T> value) {
    List<Tree> entries = value.stream().map(entry::write).toList();
    return inline ? new Tree.Words(entries) : new Tree.Entries(entries);
  }

  @Override
  public List<T> renamed(List<T> value, Renaming.Inside within) {
    return value.stream().map(each -> entry.renamed(each, within)).toList();
  }

  @Override
  public void walk(List<T> value, Walk walk) {
    for (int i = 0; i < value.size(); i++) {
      T each = value.get(i);
      walk.entry(i, () -> entry.walk(each, walk));
    }
  }

  @Override
  public Tree schema(Schemas definitions) {
    Map<String, Tree> schema = new LinkedHashMap<>();
    schema.put("type", new Tree.Text("array"));
    schema.put("items", entry.schema(definitions));
    return new Tree.Keys(schema);
  }

  @Override
  public String inWords() {
    return "list of " + entry.inWords() + "s";
  }

  @Override
  public Key.Type type() {
    return inline ? Key.Type.WORDS : Key.Type.LIST;
  }

  @Override
  public Optional<Target> target() {
    return entry.target();
  }
}
