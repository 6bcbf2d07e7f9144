package org.plumbline.schema;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.instrument.Scale;

/**
 * Checks of every element alike, by what its keys are declared to be: that its id is its own, that
 * its texts can be kept, and that there is what it refers to.
 */
final class Inspection {
  /** The longest title of an instrument that the database keeps. */
  private static final int MOST_IN_INSTRUMENT_TITLE = 500;

  /** The longest heading that the database keeps; enough for any other single line. */
  private static final int MOST_IN_LINE = 1_000;

  /** About ten printed pages; far less than the database keeps. */
  static final int MOST_IN_TEXT = 30_000;

  private static final int MOST_NAMED = 12;

  private final Instrument instrument;
  private final Nodes nodes;
  private final Set<String> all = new HashSet<>();
  private final Map<ElementKind, List<String>> byKind = new EnumMap<>(ElementKind.class);
  private final Map<String, Place> ids = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** The scale on which the professional gives her own level, which decides between routes. */
  private final Optional<Scale> judged;

  Inspection(Instrument instrument) {
    this.instrument = instrument;
    this.nodes = Nodes.of(instrument);
    nodes.all().forEach(node -> all.add(node.id()));
    judged = instrument.findJudgement().map(Item.LevelItem::scale).flatMap(instrument::findScale);
  }

  Instrument instrument() {
    return instrument;
  }

  Nodes nodes() {
    return nodes;
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void tell(Place place, String wrong, String remedy) {
    problems.add(new Problem(place, wrong, remedy));
  }

  void check(Node node) {
    id(node);
    for (Node.Saying saying : node.says()) {
      Place place = saying.place();
      switch (saying.key().type()) {
        case NAME, WORDING, TEMPLATE, PARTY, TEXT, EXPRESSION ->
            text(place, saying.text(), most(node.kind(), saying.key()));
        case CONDITION ->
            saying.expression().ifPresent(expression -> text(place, expression, MOST_IN_TEXT));
        case REFERENCE -> reference(node, saying, place, saying.text());
        case WORDS -> {
          for (int index = 0; index < saying.words().size(); index++) {
            reference(node, saying, place.entry(index), saying.words().get(index));
          }
        }
        case ID, FLAG, WHOLE, NUMBER, DATE, CHOICE, FIXED, CONTENT, LIST, GROUP -> {}
      }
    }
  }

  /** No other element may have its id: in the whole instrument, or in what it stands in. */
  private void id(Node node) {
    if (!node.kind().hasOwnId()) {
      return;
    }
    boolean within = node.kind().isNamedWithin();
    String scope = within ? node.in().map(Node::path).orElse("") + "/" : "";
    Place first = ids.putIfAbsent(scope + node.id(), node.place());
    if (first != null) {
      tell(
          node.place().key(KeyName.ID.written()),
          "is '%s' again, as in %s".formatted(node.id(), first.words()),
          within
              ? "Give each %s an id of its own.".formatted(node.kind().words())
              : "Ids are unique in the whole instrument: give it another.");
    }
  }

  /** How long a text can be; an item and an option can be called by whole paragraphs. */
  private static int most(ElementKind kind, Key key) {
    boolean isAsked = kind == ElementKind.ITEM || kind == ElementKind.OPTION;
    return switch (key.type()) {
      case NAME ->
          kind == ElementKind.INSTRUMENT
              ? MOST_IN_INSTRUMENT_TITLE
              : isAsked && key.is(KeyName.LABEL) ? MOST_IN_TEXT : MOST_IN_LINE;
      case WORDING -> kind == ElementKind.PICTURE ? MOST_IN_LINE : MOST_IN_TEXT;
      case TEMPLATE, EXPRESSION, CONDITION -> MOST_IN_TEXT;
      default -> MOST_IN_LINE;
    };
  }

  private void text(Place place, String text, int most) {
    if (Fingerprint.words(text).isEmpty()) {
      tell(place, "is empty", "Write the words, or remove what they would describe.");
    }
    if (text.length() > most) {
      tell(
          place,
          "has %d characters; %d can be kept".formatted(text.length(), most),
          "Shorten it, or divide it.");
    }
  }

  /** Tells when there is nothing of what is meant; a word that refers to nothing is a word. */
  private void reference(Node node, Node.Saying saying, Place place, String id) {
    Optional<Target> target = saying.key().target();
    if (target.isEmpty()) {
      if (id.isBlank()) {
        tell(place, "is empty", "Remove it.");
      }
      return;
    }
    switch (target.get()) {
      case SCALE -> known(place, id, ElementKind.SCALE);
      case OPTION_SET -> known(place, id, ElementKind.OPTION_SET);
      case PICTURE -> known(place, id, ElementKind.PICTURE);
      case SCORE -> known(place, id, ElementKind.SCORE);
      case LEVEL -> {
        if (node.kind() == ElementKind.ROUTE && judged.isPresent()) {
          level(place, id, judged.get());
        } else {
          known(place, id, "level of any scale", ids(ElementKind.LEVEL), true);
        }
      }
      case AUTHORITY -> {
        if (node.kind() != ElementKind.INSTRUMENT) {
          List<String> known = instrument.authorities().stream().map(AuthorityCode::value).toList();
          known(place, id, "authority of this instrument", known, false);
        }
      }
      case LEVEL_ITEM -> item(place, id, "level", Set.of(Item.LevelItem.class));
      case TEXT_ITEM ->
          item(place, id, "text", Set.of(Item.TextItem.class, Item.LongTextItem.class));
      case ELEMENT -> {
        if (!all.contains(id)) {
          tell(
              place,
              "is '%s', which is no element of this instrument".formatted(id),
              "Write the id of an element, or remove '%s'.".formatted(saying.key().name()));
        }
      }
      case MAILBOX -> {}
    }
  }

  /** Tells when the scale has no such level. */
  void level(Place place, String id, Scale scale) {
    List<String> known = scale.levels().stream().map(level -> level.id().value()).toList();
    known(place, id, "level of the scale '%s'".formatted(scale.id()), known, true);
  }

  private List<String> ids(ElementKind kind) {
    return byKind.computeIfAbsent(kind, _ -> nodes.all(kind).map(Node::id).distinct().toList());
  }

  private void known(Place place, String id, ElementKind kind) {
    known(place, id, kind.words() + " of this instrument", ids(kind), false);
  }

  /**
   * Tells of an id that means nothing.
   *
   * @param lenient whether nothing is told where there is nothing that it could mean
   */
  private void known(Place place, String id, String what, List<String> known, boolean lenient) {
    if (known.contains(id) || (lenient && known.isEmpty())) {
      return;
    }
    String names = known.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
    tell(
        place,
        "is '%s', which is no %s".formatted(id, what),
        known.isEmpty()
            ? "Define it, or remove what refers to it."
            : "Write one of %s%s, or define it."
                .formatted(names, known.size() > MOST_NAMED ? ", …" : ""));
  }

  private void item(Place place, String id, String kind, Set<Class<? extends Item>> fit) {
    Optional<Item> item = instrument.findItem(new ItemId(id));
    if (item.isEmpty()) {
      tell(
          place,
          "is '%s', which is no item of any section".formatted(id),
          "Write the id of a %s item, or add one.".formatted(kind));
    } else if (!fit.contains(item.get().getClass())) {
      tell(
          place,
          "is '%s', which is no %s item".formatted(id, kind),
          "Write the id of a %s item.".formatted(kind));
    } else if (!item.get().prompt().visible().equals(Condition.ALWAYS)) {
      // What is hidden counts as unanswered: a reason could be demanded where nobody can give it.
      tell(
          place,
          "is '%s', which is shown under a condition only".formatted(id),
          "Remove the condition: a judgement and its reason can always be given.");
    }
  }

  /** The scale of that name; empty where there is none, which is told where it is named. */
  Optional<Scale> scale(ElementId id) {
    return instrument.findScale(id);
  }
}
