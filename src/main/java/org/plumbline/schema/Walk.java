package org.plumbline.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Picture.MediaType;
import org.plumbline.instrument.PictureContent;
import org.plumbline.instrument.Place;

/** Goes through an instrument and takes down its elements, each with all that it says. */
final class Walk {
  /** Said of what stands in no list. */
  private static final int ALONE = -1;

  private final List<Node> nodes = new ArrayList<>();
  private final List<Node.Saying> says = new ArrayList<>();
  private boolean gathering;
  private Optional<Node> in = Optional.empty();
  private Place here = Place.WHOLE;
  private String path = "";
  private int index = ALONE;

  List<Node> nodes() {
    return List.copyOf(nodes);
  }

  /** Goes into one entry of a list. */
  void entry(int at, Runnable inside) {
    index = at;
    inside.run();
    index = ALONE;
  }

  /** What has no kind is no element: its keys are told with those of what it stands in. */
  <R> void element(RecordShape<R> shape, R it) {
    if (gathering && shape.kind().isEmpty()) {
      shape.fields().forEach(field -> say(field, it, here.element(shape.name())));
    } else if (!gathering) {
      shape.kind().ifPresent(kind -> element(kind, shape, it));
    }
  }

  private <R> void element(ElementKind kind, RecordShape<R> shape, R it) {
    String id = shape.id(it);
    Place place = in.isEmpty() ? here : place(shape, it, id);
    gathering = true;
    says.clear();
    shape.fields().forEach(field -> say(field, it, place));
    gathering = false;
    String way = in.isEmpty() || id.isEmpty() ? path : path + "/" + id;
    Node node = new Node(kind, in, place, way, id, name(kind, shape.title(it), id), it, says);
    nodes.add(node);
    shape.fields().forEach(field -> below(field, it, node));
  }

  private <R, V> void below(Field<R, V> field, R it, Node node) {
    Optional<Node> outer = in;
    Place outerPlace = here;
    String outerPath = path;
    in = Optional.of(node);
    here = node.place().key(field.word());
    path = node.path() + "/" + field.word();
    field.shape().walk(field.from().apply(it), this);
    in = outer;
    here = outerPlace;
    path = outerPath;
  }

  private <R> Place place(RecordShape<R> shape, R it, String id) {
    return index == ALONE
        ? here.element(shape.name())
        : here.element(index, shape.name(), shape.title(it), id);
  }

  private <R, V> void say(Field<R, V> field, R it, Place place) {
    V value = field.from().apply(it);
    switch (field.shape().type()) {
      case ID, LIST -> {}
      case GROUP -> {
        Place outer = here;
        here = place.key(field.word());
        field.shape().walk(value, this);
        here = outer;
      }
      case NAME,
          WORDING,
          TEMPLATE,
          PARTY,
          TEXT,
          EXPRESSION,
          REFERENCE,
          FLAG,
          WHOLE,
          NUMBER,
          DATE,
          CHOICE,
          FIXED,
          CONDITION,
          CONTENT,
          WORDS -> {
        if (field.isWritten(it)) {
          Place at = place.key(field.word());
          says.add(
              new Node.Saying(
                  Key.of(field), field.told(), at, said(value).toList(), expression(field, value)));
        }
      }
    }
  }

  private static Optional<String> expression(Field<?, ?> field, Object value) {
    return switch (value) {
      case Condition.When(String expression) -> Optional.of(expression);
      case String expression when field.shape().type() == Key.Type.EXPRESSION ->
          Optional.of(expression);
      default -> Optional.empty();
    };
  }

  /** Its title; where it has none, its id or kind. */
  private static String name(ElementKind kind, Optional<String> title, String id) {
    String words = kind.words();
    return title.orElseGet(() ->
        id.isEmpty() ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : id);
  }

  /** What a value says in words. */
  private static Stream<String> said(Object value) {
    return switch (value) {
      case Optional<?> optional -> optional.stream().flatMap(Walk::said);
      case Collection<?> all -> all.stream().flatMap(Walk::said);
      case Boolean flag -> Stream.of(flag ? "yes" : "no");
      case Condition.Always _ -> Stream.of("in every case");
      case Condition.Never _ -> Stream.of("in no case");
      case Condition.When(String expression) -> Stream.of(expression);
      case PictureContent content -> Stream.of(content.words());
      case MediaType type -> Stream.of(type.words());
      case Within within -> Stream.of(within.inWords());
      case Enum<?> word -> Stream.of(word.name().toLowerCase(Locale.ROOT));
      default -> Stream.of(value.toString());
    };
  }
}
