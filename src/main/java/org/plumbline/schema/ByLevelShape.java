package org.plumbline.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Place;

/** Descriptors by level, written as a list in the order of the document. */
record ByLevelShape(ListShape<LevelDescriptor> list) implements Shape<Map<OptionId, Descriptor>> {
  @Override
  public Map<OptionId, Descriptor> read(Written written, Place place, Findings findings) {
    List<LevelDescriptor> entries = list.read(written, place, findings);
    Map<OptionId, Descriptor> byLevel = new LinkedHashMap<>();
    for (int index = 0; index < entries.size(); index++) {
      LevelDescriptor entry = entries.get(index);
      if (byLevel.putIfAbsent(entry.level(), entry.descriptor()) != null
          && written instanceof Written.Listed listed) {
        findings.tell(
            place.element(index, list.entry().inWords(), Optional.empty(), entry.level().value()),
            listed.entries().get(index).position(),
            "is the second for its level",
            "Keep one descriptor for each level.");
      }
    }
    return byLevel;
  }

  @Override
  public Map<OptionId, Descriptor> standIn(Findings findings) {
    return Map.of();
  }

  @Override
  public Tree write(Map<OptionId, Descriptor> value) {
    return list.write(entries(value));
  }

  @Override
  public Map<OptionId, Descriptor> renamed(
      Map<OptionId, Descriptor> value, Renaming.Inside within) {
    Map<OptionId, Descriptor> byLevel = new LinkedHashMap<>();
    list.renamed(entries(value), within)
        .forEach(entry -> byLevel.put(entry.level(), entry.descriptor()));
    return byLevel;
  }

  @Override
  public void walk(Map<OptionId, Descriptor> value, Walk walk) {
    list.walk(entries(value), walk);
  }

  private static List<LevelDescriptor> entries(Map<OptionId, Descriptor> value) {
    return value.entrySet().stream()
        .map(each -> new LevelDescriptor(each.getKey(), each.getValue()))
        .toList();
  }

  @Override
  public Tree schema(Schemas definitions) {
    return list.schema(definitions);
  }

  @Override
  public String inWords() {
    return list.inWords();
  }

  @Override
  public Key.Type type() {
    return list.type();
  }
}
