package org.plumbline.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of all keys of a definition file, for {@code instruments/README.md}. */
public final class KeyTable {
  private static final String HEAD =
      """
      # Definition files

      One file for each version of an instrument: `<code>/<number>.yaml`, UTF-8, at most 8 MB. Texts are
      kept as printed. A file is read whole before anything is done with it; everything that is wrong
      is told at once, each with its line, its element and what to do.

      Of YAML only this much: keys with values, lists, texts. No anchors, aliases, tags or merge keys,
      and one document in a file. A published file is in *canonical form*: keys in the order below,
      what is as usual left out, two spaces for each level, no line folded. Reading and writing it gives
      the same bytes, and their SHA-256 identifies the version.

      Ids are lower-case letters, digits and underscores, a letter first, at most 60 characters. They
      are unique in the whole instrument (levels in their scale, options in their set) and outlive
      every change of wording.

      A *condition* is `true`, `false` or an expression in CEL over the ids of items.

      `instrument.schema.json` says the same to editors. This page and the schema are made from the
      description that the reader itself uses, by the main method of `WriteInstrumentPages` in
      `src/test/java/org/plumbline/definition`; a test fails when they are out of date.

      """;

  private final StringBuilder out = new StringBuilder(HEAD);
  private final Map<String, ElementShape<?>> waiting = new LinkedHashMap<>();

  private KeyTable() {}

  public static String markdown() {
    KeyTable table = new KeyTable();
    table.add(InstrumentShape.INSTRUMENT);
    return table.out.toString().stripTrailing() + "\n";
  }

  private void add(RecordShape<?> shape) {
    heading(shape.name(), shape.meaning());
    keys(shape.fields(), 0);
    shape.fields().forEach(field -> below(field.shape()));
  }

  private void add(KindsShape<?> shape) {
    heading(shape.name(), shape.meaning());
    int common =
        shape.kinds().stream().mapToInt(kind -> kind.shape().fields().size()).min().orElse(0);
    keys(shape.kinds().getFirst().shape().fields().subList(0, common), 0);
    for (KindsShape.Kind<?> kind : shape.kinds()) {
      out.append("**`kind: ").append(kind.word()).append("`** ").append(kind.shape().meaning());
      out.append("\n\n");
      keys(kind.shape().fields(), common);
    }
    shape.kinds().forEach(kind -> kind.shape().fields().forEach(field -> below(field.shape())));
  }

  private void heading(String name, String meaning) {
    out.append("## ").append(name).append("\n\n").append(meaning).append("\n\n");
  }

  private void keys(List<? extends Field<?, ?>> fields, int from) {
    if (fields.size() == from) {
      return;
    }
    out.append("| key | value | required | meaning |\n|---|---|---|---|\n");
    for (Field<?, ?> field : fields.subList(from, fields.size())) {
      out.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(field.key(), field.shape().inWords(), required(field), field.meaning()));
    }
    out.append('\n');
  }

  private static String required(Field<?, ?> field) {
    return field
        .absent()
        .map(usual -> usual instanceof Boolean flag ? "no; %s if absent".formatted(flag) : "no")
        .orElse("yes");
  }

  /** Describes what the values of a key are made of, where that has a name and is new. */
  private void below(Shape<?> shape) {
    switch (shape) {
      case RecordShape<?> record when waiting.putIfAbsent(record.name(), record) == null ->
          add(record);
      case KindsShape<?> kinds when waiting.putIfAbsent(kinds.name(), kinds) == null -> add(kinds);
      case ListShape<?> list -> below(list.entry());
      case Maybe<?> maybe -> below(maybe.shape());
      case ByLevelShape byLevel -> below(byLevel.list());
      default -> {}
    }
  }
}
