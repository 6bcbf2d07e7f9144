package org.plumbline.comparison;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.expression.NewIds;
import org.plumbline.expression.WrittenExpression;
import org.plumbline.id.ElementId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.schema.ElementKind;

/** What the elements of an instrument are called from now on, by what they were called. */
final class NewNames implements NewIds {
  private final Instrument instrument;
  private final TemplateNames templates;
  private final Map<String, String> now;
  private final Map<String, String> levels = new HashMap<>();
  private final Map<String, String> any = new HashMap<>();

  NewNames(Instrument instrument, Map<String, String> now, TemplateNames templates) {
    this.instrument = instrument;
    this.templates = templates;
    this.now = Map.copyOf(now);
    for (Element element : Outline.of(instrument).elements()) {
      String name = now.getOrDefault(element.key(), element.id());
      any.putIfAbsent(element.id(), name);
      if (element.kind() == ElementKind.LEVEL) {
        levels.putIfAbsent(element.id(), name);
      }
    }
  }

  String of(String kind, Object id) {
    return now.getOrDefault(kind + ":" + id, id.toString());
  }

  private String within(String kind, ElementId scope, String id) {
    return now.getOrDefault(kind + ":" + scope + "." + id, id);
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
    return new OptionId(within("level", scale, level.value()));
  }

  /** Of the first scale that has it. */
  OptionId level(OptionId level) {
    return new OptionId(levels.getOrDefault(level.value(), level.value()));
  }

  OptionId option(ElementId set, OptionId option) {
    return new OptionId(within("option", set, option.value()));
  }

  Condition condition(Condition condition) {
    return switch (condition) {
      case Condition.Always _, Condition.Never _ -> condition;
      case Condition.When(String expression) -> new Condition.When(expression(expression));
    };
  }

  String expression(String expression) {
    return new WrittenExpression(expression).renamed(this);
  }

  String template(String template) {
    return templates.renamed(template, this);
  }

  @Override
  public String item(String id) {
    return of("item", id);
  }

  @Override
  public String column(String table, String id) {
    return item(id);
  }

  @Override
  public String score(String id) {
    return of("score", id);
  }

  @Override
  public String countedLevel(String id) {
    return instrument.outcome().tally().map(scale -> within("level", scale, id)).orElse(id);
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
    return instrument
        .items()
        .flatMap(item -> Stream.concat(Stream.of(item), item.columns().stream()))
        .filter(item -> item.id().value().equals(id))
        .findFirst();
  }

  private String option(Item item, String id) {
    return switch (item) {
      case Item.ChoiceItem choice -> within("option", choice.optionSet(), id);
      case Item.LevelItem level -> within("level", level.scale(), id);
      case Item.StatementsItem _ -> of("statement", id);
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
