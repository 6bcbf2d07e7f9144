package org.plumbline.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.id.ElementId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;

/** What the elements of an instrument are called from now on, by what they were called. */
final class NewNames {
  private static final Pattern PART_OF_EXPRESSION =
      Pattern.compile("\"([a-z][a-z0-9_]*)\"|'([a-z][a-z0-9_]*)'|\\b[a-z][a-z0-9_]*\\b");
  private static final Pattern REFERENCE = Pattern.compile("(\\$!?\\{?)([a-z][a-z0-9_]*)");
  private static final Pattern DIRECTIVE = Pattern.compile("#(?:else)?if\\s*\\(");

  private final Instrument instrument;
  private final Map<String, String> now;
  private final Map<String, String> levels = new HashMap<>();
  private final Map<String, String> options = new HashMap<>();
  private final Map<String, String> any = new HashMap<>();

  NewNames(Instrument instrument, Map<String, String> now) {
    this.instrument = instrument;
    this.now = Map.copyOf(now);
    for (Element element : Outline.of(instrument).elements()) {
      String name = now.getOrDefault(element.key(), element.id());
      any.putIfAbsent(element.id(), name);
      if (element.kind() == ElementKind.LEVEL) {
        levels.putIfAbsent(element.id(), name);
      }
      if (element.kind() == ElementKind.OPTION) {
        options.putIfAbsent(element.id(), name);
      }
    }
  }

  String of(String kind, Object id) {
    return now.getOrDefault(kind + ":" + id, id.toString());
  }

  /** Of whatever had this id first. */
  String any(String id) {
    return any.getOrDefault(id, id);
  }

  ElementId scale(ElementId id) {
    return new ElementId(of("scale", id));
  }

  ElementId optionSet(ElementId id) {
    return new ElementId(of("option_set", id));
  }

  ElementId picture(ElementId id) {
    return new ElementId(of("picture", id));
  }

  OptionId level(ElementId scale, OptionId level) {
    return new OptionId(of("level", scale + "." + level));
  }

  /** Of the first scale that has it. */
  OptionId level(OptionId level) {
    return new OptionId(levels.getOrDefault(level.value(), level.value()));
  }

  OptionId option(ElementId set, OptionId option) {
    return new OptionId(of("option", set + "." + option));
  }

  Condition condition(Condition condition) {
    return switch (condition) {
      case Condition.Always _, Condition.Never _ -> condition;
      case Condition.When(String expression) -> new Condition.When(expression(expression));
    };
  }

  /** Names of items, and in quotes the options of the item that was named last before. */
  String expression(String expression) {
    StringBuilder renamed = new StringBuilder();
    String item = "";
    Matcher matcher = PART_OF_EXPRESSION.matcher(expression);
    int end = 0;
    while (matcher.find()) {
      renamed.append(expression, end, matcher.start());
      String found = matcher.group();
      char first = found.charAt(0);
      if (first == '"' || first == '\'') {
        String quoted = found.substring(1, found.length() - 1);
        renamed.append(first).append(quoted(item, quoted)).append(first);
      } else {
        renamed.append(of("item", found));
        item = found;
      }
      end = matcher.end();
    }
    return renamed.append(expression.substring(end)).toString();
  }

  private String quoted(String item, String quoted) {
    for (Item each : (Iterable<Item>) instrument.items()::iterator) {
      if (each.id().value().equals(item)) {
        return option(each, quoted);
      }
    }
    return switch (item) {
      case "score" -> of("score", quoted);
      case "answered" -> of("item", quoted);
      case "authority" -> quoted;
      default -> levels.getOrDefault(quoted, options.getOrDefault(quoted, quoted));
    };
  }

  private String option(Item item, String quoted) {
    return switch (item) {
      case Item.ChoiceItem choice -> of("option", choice.optionSet() + "." + quoted);
      case Item.LevelItem level -> of("level", level.scale() + "." + quoted);
      case Item.StatementsItem _ -> of("statement", quoted);
      case Item.Written _, Item.TableItem _, Item.Shown _ -> quoted;
    };
  }

  /** References everywhere, and all names within the conditions. */
  String template(String template) {
    StringBuilder renamed = new StringBuilder();
    int end = 0;
    Matcher directive = DIRECTIVE.matcher(template);
    while (directive.find(end)) {
      renamed.append(references(template.substring(end, directive.end())));
      end = closing(template, directive.end());
      renamed.append(expression(template.substring(directive.end(), end)));
    }
    return renamed.append(references(template.substring(end))).toString();
  }

  private String references(String text) {
    return REFERENCE
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(found.group(1) + of("item", found.group(2))));
  }

  private static int closing(String template, int from) {
    int depth = 1;
    int at = from;
    while (at < template.length() && depth > 0) {
      depth += template.charAt(at) == '(' ? 1 : template.charAt(at) == ')' ? -1 : 0;
      at++;
    }
    return at;
  }
}
