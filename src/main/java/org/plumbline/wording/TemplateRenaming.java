package org.plumbline.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTEQNode;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.plumbline.expression.NewIds;
import org.plumbline.expression.Replacements;

/** Finds in one template what bears an id of the instrument. */
final class TemplateRenaming {
  private static final Engine ENGINE = new Engine();

  /** Answers that every item has, whatever its options are. */
  private static final Set<String> NO_OPTIONS = Set.of(Vocabulary.UNANSWERED, Vocabulary.NOT_KNOWN);

  private final String text;
  private final NewIds ids;
  private final Replacements replacements = new Replacements();

  /** The table that a row is of, by the name of the row. */
  private final Map<String, String> rows = new HashMap<>();

  TemplateRenaming(String text, NewIds ids) {
    this.text = text;
    this.ids = ids;
  }

  String renamed() {
    FaultList faults = new FaultList("", text);
    Source source = Source.of(new Scanner(text, Limits.standard(), faults).scan());
    if (!faults.isEmpty()) {
      return text;
    }
    try {
      visit(ENGINE.parse("", source.velocity()).root(), source);
      return replacements.in(text);
    } catch (ParseException | VelocityException unreadable) {
      return text;
    }
  }

  private void visit(Node node, Source source) {
    switch (node) {
      case ASTReference reference -> name(reference, source);
      case ASTDirective loop when loop.getDirectiveName().equals("foreach") -> loop(loop, source);
      case ASTEQNode comparison -> {
        compared(comparison, source);
        Nodes.children(comparison).forEach(child -> visit(child, source));
      }
      default -> Nodes.children(node).forEach(child -> visit(child, source));
    }
  }

  private void loop(ASTDirective loop, Source source) {
    List<Node> parts = Nodes.children(loop);
    if (parts.size() == 4
        && parts.get(0) instanceof ASTReference row
        && parts.get(2) instanceof ASTReference table) {
      visit(table, source);
      Optional<String> outer = Optional.ofNullable(rows.put(Nodes.name(row), Nodes.name(table)));
      visit(parts.get(3), source);
      outer.ifPresentOrElse(
          of -> rows.put(Nodes.name(row), of), () -> rows.remove(Nodes.name(row)));
    }
  }

  private void name(ASTReference reference, Source source) {
    String name = Nodes.name(reference);
    int start = text.indexOf(name, source.origin(reference.getFirstToken().beginColumn));
    Optional<String> table = Optional.ofNullable(rows.get(name));
    if (table.isPresent()) {
      column(reference)
          .ifPresent(column ->
              put(
                  text.indexOf(column, start + name.length()),
                  column,
                  ids.column(table.get(), column)));
    } else if (!InstrumentWords.OWN.contains(name)) {
      put(start, name, ids.item(name));
    }
  }

  /** The column that is asked of a row. */
  private Optional<String> column(ASTReference reference) {
    return rows.containsKey(Nodes.name(reference))
        ? Nodes.children(reference).stream().findFirst().map(part -> part.getFirstToken().image)
        : Optional.empty();
  }

  private void compared(ASTEQNode comparison, Source source) {
    List<Node> sides = Nodes.children(comparison);
    for (List<Node> order : List.of(sides, sides.reversed())) {
      if (order.getFirst() instanceof ASTReference reference
          && order.getLast() instanceof ASTStringLiteral literal) {
        answer(reference, literal, source);
      }
    }
  }

  private void answer(ASTReference reference, ASTStringLiteral literal, Source source) {
    String answer = Nodes.quoted(literal);
    String name = Nodes.name(reference);
    if (NO_OPTIONS.contains(answer)) {
      return;
    }
    int from = source.origin(literal.getFirstToken().beginColumn) + 1;
    Optional<String> column = column(reference);
    put(
        from,
        answer,
        column.isPresent() ? ids.option(column.get(), answer) : ids.answer(name, answer));
  }

  private void put(int start, String was, String now) {
    if (!now.equals(was)) {
      replacements.put(start, start + was.length(), now);
    }
  }
}
