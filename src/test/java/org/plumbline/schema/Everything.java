package org.plumbline.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.instrument.Instrument;

/**
 * An instrument that says everything that can be said: each key of each element of each kind once,
 * made from the schema, all of its printed words unlike each other. What refers to something refers
 * to the first of its kind, and whatever is worked out or filled in asks about {@link #ASKED}.
 */
public final class Everything {
  /** The item that all expressions and templates mention. */
  public static final String ASKED = "item_1";

  private final Map<ElementKind, Integer> counts = new LinkedHashMap<>();
  private final Set<Shape<?>> within = new LinkedHashSet<>();
  private int said;

  private Everything() {}

  public static Instrument instrument() {
    Tree.Keys root = (Tree.Keys) new Everything().tree(InstrumentShape.INSTRUMENT, false);
    Document.Said said = new Document(root).read();
    if (!said.problems().isEmpty()) {
      throw new IllegalStateException(said.problems().toString());
    }
    return said.instrument();
  }

  /** Every key under which words of an element stand, with the element. */
  public static Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    keys(InstrumentShape.INSTRUMENT, "", keys, new LinkedHashSet<>());
    return keys;
  }

  private static void keys(Shape<?> shape, String of, Set<String> keys, Set<Shape<?>> seen) {
    switch (Keys.inner(shape)) {
      case RecordShape<?> record when seen.add(record) -> {
        String name = record.kind().map(ElementKind::words).orElse(of);
        for (Field<?, ?> field : record.fields()) {
          switch (field.shape().type()) {
            case ID, LIST, GROUP -> {}
            default -> keys.add(name + " " + field.told());
          }
          keys(field.shape(), name, keys, seen);
        }
      }
      case KindsShape<?> kinds -> kinds.kinds().forEach(each -> keys(each.shape(), of, keys, seen));
      case ListShape<?> list -> keys(list.entry(), of, keys, seen);
      case ByLevelShape byLevel -> keys(byLevel.list(), of, keys, seen);
      case Shape<?> _ -> {}
    }
  }

  private Tree tree(Shape<?> shape, boolean usually) {
    return switch (Keys.inner(shape)) {
      case RecordShape<?> record -> record(record);
      case ListShape<?> list -> new Tree.Entries(entries(list.entry()));
      case ByLevelShape byLevel -> tree(byLevel.list(), usually);
      case OneValue<?> value -> value(value, usually);
      case ConditionShape _ -> new Tree.Text(ASKED + " == \"yes\"");
      case Shape<?> other -> throw new IllegalStateException(other.inWords());
    };
  }

  private Tree record(RecordShape<?> record) {
    record.kind().ifPresent(kind -> counts.merge(kind, 1, Integer::sum));
    Map<String, Tree> keys = new LinkedHashMap<>();
    for (Field<?, ?> field : record.fields()) {
      boolean usually = field.usual().equals(Optional.of(new Tree.Flag(true)));
      keys.put(
          field.word(),
          field.shape().type() == Key.Type.ID && record.kind().isPresent()
              ? id(record.kind().get())
              : tree(field.shape(), usually));
    }
    return new Tree.Keys(keys);
  }

  private Tree id(ElementKind kind) {
    return new Tree.Text(
        switch (kind) {
          case INSTRUMENT -> "everything";
          case DESCRIPTOR -> "level_1";
          default -> kind.name().toLowerCase(Locale.ROOT) + "_" + counts.get(kind);
        });
  }

  /** One of each kind, tables within tables excepted. */
  private List<Tree> entries(Shape<?> entry) {
    List<Tree> entries = new ArrayList<>();
    if (Keys.inner(entry) instanceof KindsShape<?> kinds) {
      for (KindsShape.Kind<?> kind : kinds.kinds()) {
        if (within.add(kind.shape())) {
          entries.add(tree(kind.shape(), false));
          within.remove(kind.shape());
        }
      }
    } else {
      entries.add(tree(entry, false));
    }
    return entries;
  }

  /** Words that stand nowhere else. */
  private String words() {
    said++;
    return "words %03d".formatted(said);
  }

  private <T> Tree value(OneValue<T> value, boolean usually) {
    return switch (value.type()) {
      case REFERENCE -> new Tree.Text(reference(value.target().orElseThrow()));
      case EXPRESSION -> new Tree.Text(ASKED + " == \"yes\" ? 1.0 : 2.0");
      case TEMPLATE -> new Tree.Text("Tell %s about $%s.".formatted(words(), ASKED));
      case NAME, WORDING, PARTY -> new Tree.Text(words());
      case FLAG -> new Tree.Flag(!usually);
      default -> value.write(value.standIn(new Findings()));
    };
  }

  private static String reference(Target target) {
    return switch (target) {
      case SCALE -> "scale_1";
      case LEVEL -> "level_1";
      case OPTION_SET -> "option_set_1";
      case PICTURE -> "picture_1";
      case SCORE -> "score_1";
      case LEVEL_ITEM, TEXT_ITEM -> ASKED;
      case ELEMENT -> "section_1";
      case MAILBOX -> "duty";
      case AUTHORITY -> "north-shire";
    };
  }
}
