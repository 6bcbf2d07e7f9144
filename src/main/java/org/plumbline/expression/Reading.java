package org.plumbline.expression;

import dev.cel.runtime.CelAttributePattern;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.PartialVars;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answers;

/**
 * The expressions of one version over one set of facts. Remembers what it has worked out, so that
 * it belongs to one thread and one moment.
 *
 * <p>A hidden item counts as unanswered: its answer is kept, not used. An item whose visibility is
 * undecided is shown, so its answer is used.
 */
public final class Reading {
  private final Expressions expressions;
  private final Facts facts;
  private final Map<String, Value> values = new HashMap<>();
  private final Map<String, Fact> known = new HashMap<>();
  private final Map<ItemId, Decision> visibility = new HashMap<>();

  Reading(Expressions expressions, Facts facts) {
    this.expressions = expressions;
    this.facts = facts;
  }

  public Expressions expressions() {
    return expressions;
  }

  public Instrument instrument() {
    return expressions.instrument();
  }

  public Facts facts() {
    return facts;
  }

  /** Whether the condition holds. */
  public Decision decide(Condition condition) {
    return switch (condition) {
      case Condition.Always _ -> Decision.HOLDS;
      case Condition.Never _ -> Decision.FAILS;
      case Condition.When(String expression) ->
          switch (value(expression)) {
            case Value.Bool(boolean value) -> value ? Decision.HOLDS : Decision.FAILS;
            case Value.Undecided(Set<ItemId> because) -> new Decision.Open(because);
            case Value.Known other ->
                throw new IllegalStateException(
                    "the condition %s gives %s".formatted(expression, other));
          };
    };
  }

  /** Whether the item is asked. */
  public Decision visibility(Item item) {
    Decision found = visibility.get(item.id());
    if (found == null) {
      found = decide(item.prompt().visible());
      visibility.put(item.id(), found);
    }
    return found;
  }

  /** The slots of items that are not asked, filled or not. */
  public Set<ItemId> hiddenSlots() {
    return instrument()
        .items()
        .filter(item -> !visibility(item).mayHold())
        .flatMap(item -> item.slots().stream())
        .map(Slot::id)
        .collect(Collectors.toSet());
  }

  /** The answers to what is asked; what stands in hidden items is left out. */
  public Answers answersShown() {
    return facts.answers().without(hiddenSlots());
  }

  /** What the expression amounts to; it must be one of the instrument's own. */
  public Value value(String expression) {
    Value found = values.get(expression);
    if (found == null) {
      found = evaluate(expressions.get(expression));
      values.put(expression, found);
    }
    return found;
  }

  private Value evaluate(Compiled compiled) {
    Map<String, Fact> facts =
        compiled.names().stream().collect(Collectors.toMap(name -> name, this::fact));
    Object result = run(compiled, facts);
    if (!(result instanceof CelUnknownSet unknown)) {
      return known(result, facts);
    }
    Set<String> open =
        unknown.attributes().stream()
            .map(attribute -> attribute.qualifiers().getFirst().asString())
            .collect(Collectors.toSet());
    return new Completions(compiled, facts, open)
        .agreed()
        .orElseGet(() -> new Value.Undecided(because(facts, open)));
  }

  /** The value as CEL gives it, or the set of what is unknown. */
  static Object run(Compiled compiled, Map<String, Fact> facts) {
    Map<String, Object> values = new HashMap<>();
    List<CelAttributePattern> unknown =
        facts.entrySet().stream()
            .filter(fact -> fact.getValue() instanceof Fact.Unknown)
            .map(fact -> CelAttributePattern.create(fact.getKey()))
            .toList();
    facts.forEach((name, fact) -> {
      if (fact instanceof Fact.Is(Object value)) {
        values.put(name, value);
      }
    });
    try {
      return compiled
          .program()
          .eval(PartialVars.of(values, unknown.toArray(CelAttributePattern[]::new)));
    } catch (CelEvaluationException _) {
      // Such as a division by 0: there is no value, which is not the same as false.
      return CelUnknownSet.create(new Long[0]);
    }
  }

  private static Set<ItemId> because(Map<String, Fact> facts, Set<String> open) {
    Set<ItemId> because = new TreeSet<>();
    facts.forEach((name, fact) -> {
      if (fact instanceof Fact.Unknown unknown && (open.isEmpty() || open.contains(name))) {
        because.addAll(unknown.because());
      }
    });
    return because;
  }

  static Value known(Object result, Map<String, Fact> facts) {
    return switch (result) {
      case Boolean value -> new Value.Bool(value);
      case Long value -> new Value.Number(BigDecimal.valueOf(value));
      case Double value when Double.isFinite(value) -> new Value.Number(number(value));
      case Double _ -> new Value.Undecided(because(facts, Set.of()));
      case String value -> new Value.Text(value);
      case Instant value -> new Value.Date(Language.day(value));
      case List<?> values -> new Value.Texts(values.stream().map(String::valueOf).toList());
      default -> throw new IllegalStateException("no value of ours: " + result.getClass());
    };
  }

  private static BigDecimal number(double value) {
    BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  private Fact fact(String name) {
    Fact found = known.get(name);
    if (found == null) {
      found =
          new Lookup(this)
              .of(
                  expressions
                      .vocabulary()
                      .find(name)
                      .orElseThrow(() -> new IllegalStateException("no name " + name))
                      .name());
      known.put(name, found);
    }
    return found;
  }
}
