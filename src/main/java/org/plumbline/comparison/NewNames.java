package org.plumbline.comparison;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.expression.NewIds;
import org.plumbline.expression.WrittenExpression;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.Renaming;
import org.plumbline.schema.Target;

/**
 * What the elements of an instrument are called from now on, by what they were called: everywhere,
 * where they are defined, where others refer to them, in expressions and in templates.
 */
final class NewNames implements NewIds, Renaming {
  private final Instrument instrument;
  private final TemplateNames templates;
  private final Map<String, String> now = new HashMap<>();
  private final Map<String, String> levels = new HashMap<>();
  private final Map<String, String> any = new HashMap<>();
  private final Map<String, Item> items;

  private NewNames(Instrument instrument, TemplateNames templates) {
    this.instrument = instrument;
    this.templates = templates;
    this.items =
        instrument
            .items()
            .flatMap(item -> Stream.concat(Stream.of(item), item.columns().stream()))
            .collect(
                Collectors.toMap(item -> item.id().value(), item -> item, (first, _) -> first));
  }

  /**
   * The instrument under new names. What is given none keeps its id, unless that is taken.
   *
   * @param given by key, the new id
   * @param taken ids that no other element may have
   */
  static Instrument give(
      Instrument instrument, Map<String, String> given, Ids taken, TemplateNames templates) {
    NewNames names = new NewNames(instrument, templates);
    for (Element element : Outline.of(instrument).elements()) {
      names.decide(element, Optional.ofNullable(given.get(element.key())), taken);
    }
    return names.apply(instrument);
  }

  private void decide(Element element, Optional<String> given, Ids taken) {
    String id = element.id();
    if (element.kind().hasOwnId()) {
      id = given.orElseGet(() -> taken.fresh(element.id()));
      now.put(element.key(), id);
    }
    any.putIfAbsent(element.id(), id);
    if (element.kind() == ElementKind.LEVEL) {
      levels.putIfAbsent(element.id(), id);
    }
  }

  private String of(ElementKind kind, String in, String id) {
    return now.getOrDefault(Element.key(kind, in, id), id);
  }

  private String of(ElementKind kind, String id) {
    return of(kind, "", id);
  }

  @Override
  public String id(ElementKind kind, String in, String id) {
    return kind == ElementKind.DESCRIPTOR ? option(in, id) : of(kind, in, id);
  }

  @Override
  public String reference(Target target, String id) {
    return switch (target) {
      case SCALE -> of(ElementKind.SCALE, id);
      case LEVEL -> levels.getOrDefault(id, id); // of the first scale that has it
      case OPTION_SET -> of(ElementKind.OPTION_SET, id);
      case PICTURE -> of(ElementKind.PICTURE, id);
      case SCORE -> score(id);
      case LEVEL_ITEM, TEXT_ITEM -> item(id);
      case ELEMENT -> any.getOrDefault(id, id); // of whatever had this id first
      case MAILBOX, AUTHORITY -> id;
    };
  }

  @Override
  public String expression(String expression) {
    return new WrittenExpression(expression).renamed(this);
  }

  @Override
  public String template(String template) {
    return templates.renamed(template, this);
  }

  @Override
  public String item(String id) {
    return of(ElementKind.ITEM, id);
  }

  @Override
  public String column(String table, String id) {
    return item(id);
  }

  @Override
  public String score(String id) {
    return of(ElementKind.SCORE, id);
  }

  @Override
  public String countedLevel(String id) {
    return instrument
        .outcome()
        .tally()
        .map(scale -> of(ElementKind.LEVEL, scale.value(), id))
        .orElse(id);
  }

  @Override
  public String judgedLevel(String id) {
    return instrument
        .outcome()
        .judgement()
        .map(OutcomeRules.Judgement::item)
        .map(item -> option(item.value(), id))
        .orElseGet(() -> levels.getOrDefault(id, id));
  }

  @Override
  public String option(String item, String id) {
    return find(item).map(each -> option(each, id)).orElse(id);
  }

  /** An item or a column. */
  private Optional<Item> find(String id) {
    return Optional.ofNullable(items.get(id));
  }

  private String option(Item item, String id) {
    return switch (item) {
      case Item.ChoiceItem choice -> of(ElementKind.OPTION, choice.optionSet().value(), id);
      case Item.LevelItem level -> of(ElementKind.LEVEL, level.scale().value(), id);
      case Item.StatementsItem _ -> of(ElementKind.STATEMENT, id);
      case Item.ComputedItem computed -> repeated(computed.expression(), id);
      case Item.Written _, Item.TableItem _, Item.NoteItem _ -> id;
    };
  }

  /** An option of whatever question an item with this expression may repeat. */
  private String repeated(String expression, String id) {
    Set<String> names = new LinkedHashSet<>();
    follow(expression, names);
    return names.stream()
        .filter(name -> computation(name).isEmpty())
        .map(name -> answer(name, id))
        .filter(now -> !now.equals(id))
        .findFirst()
        .orElse(id);
  }

  private void follow(String expression, Set<String> names) {
    for (String name : new WrittenExpression(expression).values()) {
      if (names.add(name)) {
        computation(name).ifPresent(other -> follow(other, names));
      }
    }
  }

  /** What an item is worked out by; empty for what is answered, read, or no item. */
  private Optional<String> computation(String name) {
    return find(name)
        .flatMap(item ->
            switch (item) {
              case Item.ComputedItem computed -> Optional.of(computed.expression());
              case Item.Written _, Item.Choosable _, Item.TableItem _, Item.NoteItem _ ->
                  Optional.empty();
            });
  }
}
