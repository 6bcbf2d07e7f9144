package org.plumbline.definition;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Position;
import org.plumbline.schema.Findings;
import org.plumbline.schema.Refusals;
import org.plumbline.schema.Written;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Puts a file together from the events of the YAML parser. Working on events rather than on
 * SnakeYAML's own nodes shows aliases and depth before they can do harm, each with its line.
 */
final class Composer {
  private static final int DEEPEST = 30;

  private final Place file;
  private final Findings findings;

  Composer(String name, Findings findings) {
    this.file = SourceText.file(name);
    this.findings = findings;
  }

  /** What the file holds; empty when a problem was told that makes going on useless. */
  Optional<Written> compose(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(SourceText.MOST_BYTES + 1);
    try {
      return document(new Yaml(options).parse(new StringReader(text)).iterator());
    } catch (MarkedYAMLException notYaml) {
      SyntaxProblem problem = SyntaxProblem.of(notYaml);
      findings.tell(file, position(problem.mark()), problem.wrong(), problem.remedy());
      return Optional.empty();
    } catch (TooDeep tooDeep) {
      findings.tell(
          file,
          tooDeep.position,
          "goes deeper than %d levels here".formatted(DEEPEST),
          "Check the brackets and the indentation: a definition file needs fewer than 12.");
      return Optional.empty();
    }
  }

  private Optional<Written> document(Iterator<Event> events) {
    Event event = events.next();
    while (!(event instanceof DocumentStartEvent || event instanceof StreamEndEvent)) {
      event = events.next();
    }
    if (event instanceof StreamEndEvent) {
      findings.tell(
          file, new Position(1, 1), "is empty", "Begin with the line 'instrument: ' and its code.");
      return Optional.empty();
    }
    Written written = node(events.next(), events, file);
    while (events.hasNext()) {
      if (events.next() instanceof DocumentStartEvent second) {
        findings.tell(
            file,
            position(second.getStartMark()),
            "has a second document here",
            "Keep one instrument in a file: remove the line '---' and all below it.");
        break;
      }
    }
    return Optional.of(written);
  }

  private Written node(Event event, Iterator<Event> events, Place place) {
    Position position = position(event.getStartMark());
    if (place.path().chars().filter(sign -> sign == '/').count() > DEEPEST) {
      throw new TooDeep(position);
    }
    return switch (event) {
      case AliasEvent alias -> {
        findings.tell(
            place,
            position,
            "has the alias '*%s'".formatted(Refusals.brief(alias.getAnchor())),
            "Write out what it stands for.");
        yield new Written.Unreadable(position);
      }
      case ScalarEvent scalar -> {
        boolean tagged = tellExtras(scalar, scalar.getTag(), place);
        yield tagged
            ? new Written.Unreadable(position)
            : new Written.Scalar(scalar.getValue(), scalar.isPlain(), position);
      }
      case MappingStartEvent start -> {
        tellExtras(start, start.getTag(), place);
        yield keyed(start, events, place);
      }
      case CollectionStartEvent start -> {
        tellExtras(start, start.getTag(), place);
        yield listed(start, events, place);
      }
      default -> throw new IllegalStateException("no node begins with " + event);
    };
  }

  private Written listed(CollectionStartEvent start, Iterator<Event> events, Place place) {
    List<Written> entries = new ArrayList<>();
    Event event = events.next();
    while (!(event instanceof SequenceEndEvent)) {
      entries.add(node(event, events, under(place, entries.size())));
      event = events.next();
    }
    return new Written.Listed(entries, position(start.getStartMark()));
  }

  private Written keyed(MappingStartEvent start, Iterator<Event> events, Place place) {
    List<Written.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    Event event = events.next();
    while (!(event instanceof MappingEndEvent)) {
      Written key = node(event, events, under(place, "?"));
      String name = key instanceof Written.Scalar scalar ? scalar.text() : "?";
      Written value = node(events.next(), events, under(place, name));
      if (isNewKey(key, keys, place)) {
        entries.add(new Written.Entry((Written.Scalar) key, value));
      }
      event = events.next();
    }
    return new Written.Keyed(entries, position(start.getStartMark()));
  }

  private static Place under(Place place, int index) {
    String words = place.element() + " " + (index + 1);
    return new Place(place.path() + "/" + index, words, "", Optional.empty());
  }

  private static Place under(Place place, String key) {
    String name = key.length() > 40 ? Refusals.brief(key) : key;
    String words = place.element() + (place.path().isEmpty() ? " under " : ", ") + name;
    return new Place(place.path() + "/" + name, words, "", Optional.empty());
  }

  private boolean isNewKey(Written key, Set<String> keys, Place place) {
    return switch (key) {
      case Written.Scalar scalar when scalar.text().equals("<<") -> {
        String remedy = "Write out the keys that it would bring in.";
        findings.tell(place, key.position(), "has the merge key '<<'", remedy);
        yield false;
      }
      case Written.Scalar scalar when !keys.add(scalar.text()) -> {
        findings.tell(
            place,
            key.position(),
            "has the key '%s' twice in the same place".formatted(Refusals.brief(scalar.text())),
            "Keep one of the two.");
        yield false;
      }
      case Written.Scalar _ -> true;
      case Written.Unreadable _ -> false;
      case Written.Listed _, Written.Keyed _ -> {
        findings.tell(
            place, key.position(), "has " + key.kind() + " as a key", "Write one word as the key.");
        yield false;
      }
    };
  }

  /** Tells of anchors and tags; answers whether there is a tag. */
  private boolean tellExtras(NodeEvent event, @Nullable String tag, Place place) {
    Position position = position(event.getStartMark());
    if (event.getAnchor() != null) {
      findings.tell(
          place,
          position,
          "has the anchor '&%s'".formatted(Refusals.brief(event.getAnchor())),
          "Remove it, and write out the value wherever it is used.");
    }
    if (tag != null) {
      findings.tell(
          place,
          position,
          "has the tag '%s'".formatted(Refusals.brief(tag.replace("tag:yaml.org,2002:", "!!"))),
          "Remove it: the key decides what its value means.");
    }
    return tag != null;
  }

  private static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Ends the reading of a file that is nested too deeply. */
  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Position position;

    TooDeep(Position position) {
      super("deeper than " + DEEPEST + " at " + position, null, false, false);
      this.position = position;
    }
  }
}
