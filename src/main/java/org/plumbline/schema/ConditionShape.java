package org.plumbline.schema;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Place;

/** When something holds: {@code true}, {@code false}, or an expression in CEL. */
record ConditionShape() implements Shape<Condition> {
  private static final Set<String> NEITHER = Set.of("yes", "no", "on", "off", "y", "n");

  @Override
  public Condition read(Written written, Place place, Findings findings) {
    if (written instanceof Written.Scalar scalar && scalar.plain() && !scalar.isNothing()) {
      String word = scalar.text();
      if (NEITHER.contains(word.toLowerCase(Locale.ROOT))) {
        String wrong = "is '%s', which is not a condition".formatted(word);
        findings.tell(place, scalar.position(), wrong, "Write true, false or an expression.");
      }
      return switch (word) {
        case "true" -> Condition.ALWAYS;
        case "false" -> Condition.NEVER;
        default -> new Condition.When(word);
      };
    }
    return new Condition.When(Shapes.TEXT.read(written, place, findings));
  }

  @Override
  public Condition standIn(Findings findings) {
    return Condition.ALWAYS;
  }

  @Override
  public Tree write(Condition value) {
    return switch (value) {
      case Condition.Always _ -> new Tree.Flag(true);
      case Condition.Never _ -> new Tree.Flag(false);
      case Condition.When(String expression) -> new Tree.Text(expression);
    };
  }

  @Override
  public Condition renamed(Condition value, Renaming.Inside within) {
    return switch (value) {
      case Condition.Always _, Condition.Never _ -> value;
      case Condition.When(String expression) ->
          new Condition.When(within.renaming().expression(expression));
    };
  }

  @Override
  public Tree schema(Schemas definitions) {
    return Schemas.of("type", Schemas.listOf(Stream.of("boolean", "string")));
  }

  @Override
  public String inWords() {
    return "condition";
  }

  @Override
  public Key.Type type() {
    return Key.Type.CONDITION;
  }
}
