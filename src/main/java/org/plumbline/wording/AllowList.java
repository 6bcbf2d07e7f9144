package org.plumbline.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.parser.node.ASTAndNode;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTEQNode;
import org.apache.velocity.runtime.parser.node.ASTElseIfStatement;
import org.apache.velocity.runtime.parser.node.ASTElseStatement;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTFalse;
import org.apache.velocity.runtime.parser.node.ASTFloatingPointLiteral;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIfStatement;
import org.apache.velocity.runtime.parser.node.ASTIntegerLiteral;
import org.apache.velocity.runtime.parser.node.ASTNotNode;
import org.apache.velocity.runtime.parser.node.ASTOrNode;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.ASTTrue;
import org.apache.velocity.runtime.parser.node.ASTWord;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;
import org.plumbline.id.Nearest;

/**
 * Walks the parsed template and refuses every construct that is not known to be harmless, every
 * name that the vocabulary lacks, and every comparison that can never hold.
 */
final class AllowList {
  private static final String COMPARE = "Compare a name with a value, as in $level == \"mild\".";

  private static final Pattern SHORT_NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,6})?");

  private final Vocabulary vocabulary;
  private final Source source;
  private final FaultList faults;
  private final Map<String, Word.Rows> loops = new HashMap<>();
  private final Map<String, Word> mentions = new LinkedHashMap<>();

  AllowList(Vocabulary vocabulary, Source source, FaultList faults) {
    this.vocabulary = vocabulary;
    this.source = source;
    this.faults = faults;
  }

  /** The names of the vocabulary that the template uses. */
  Map<String, Word> walk(Node root) {
    statement(root);
    return mentions;
  }

  private void statement(Node node) {
    switch (node) {
      case ASTText _ -> {}
      case ASTprocess _, ASTBlock _, ASTElseStatement _ ->
          Nodes.children(node).forEach(this::statement);
      case ASTIfStatement _, ASTElseIfStatement _ ->
          Nodes.children(node)
              .forEach(child -> {
                if (child instanceof ASTExpression) {
                  condition(child);
                } else {
                  statement(child);
                }
              });
      case ASTReference reference -> inserted(reference);
      case ASTDirective directive when directive.getDirectiveName().equals("foreach") ->
          loop(directive);
      default -> refuse(node, "This construct is not part of a template.", "Write the text out.");
    }
  }

  private void inserted(ASTReference reference) {
    Optional<Word> word = find(reference);
    if (word.isPresent() && word.get() instanceof Word.Rows) {
      refuse(
          reference,
          "$%s holds rows, which cannot be printed as one.".formatted(Nodes.name(reference)),
          "Go through them with #foreach($row in $%s) ... #end.".formatted(Nodes.name(reference)));
    }
  }

  private void loop(ASTDirective directive) {
    List<Node> parts = Nodes.children(directive);
    if (parts.size() != 4
        || !(parts.get(0) instanceof ASTReference row)
        || !(parts.get(1) instanceof ASTWord in)
        || !in.getFirstToken().image.equals("in")
        || !(parts.get(2) instanceof ASTReference list)
        || row.jjtGetNumChildren() > 0) {
      refuse(
          directive,
          "This #foreach goes through no table.",
          "Write it as in #foreach($row in $actions).");
      return;
    }
    String name = Nodes.name(row);
    if (vocabulary.find(name).isPresent()) {
      refuse(row, "$%s is a name of the instrument.".formatted(name), "Give the row another name.");
    }
    if (!loops.isEmpty()) {
      refuse(
          directive,
          "A #foreach stands within another.",
          "Close the first with #end before the second begins.");
      return;
    }
    Optional<Word> word = find(list);
    if (word.isPresent() && !(word.get() instanceof Word.Rows)) {
      refuse(
          list,
          "$%s is not a table.".formatted(Nodes.name(list)),
          "Name a table, or remove the #foreach.");
    }
    // With columns unknown, the body would be reported for a fault that lies in the head.
    if (word.isPresent() && word.get() instanceof Word.Rows rows) {
      loops.put(name, rows);
      statement(parts.get(3));
      loops.remove(name);
    }
  }

  private void condition(Node node) {
    switch (node) {
      case ASTExpression _, ASTOrNode _, ASTAndNode _, ASTNotNode _ ->
          Nodes.children(node).forEach(this::condition);
      // Of this class is != too.
      case ASTEQNode _ -> comparison(node);
      case ASTReference reference -> bare(reference);
      case ASTTrue _, ASTFalse _ ->
          refuse(node, "This condition does not depend on any answer.", COMPARE);
      default -> refuse(node, "This has no place in a condition.", COMPARE);
    }
  }

  private void bare(ASTReference reference) {
    Optional<Word> word = find(reference);
    if (word.isPresent() && !(word.get() instanceof Word.Rows)) {
      refuse(
          reference,
          "$%s alone is no condition: it would hold for \"no\" as well as for \"yes\"."
              .formatted(Nodes.path(reference)),
          "Say which answer is meant, as in $%s == \"%s\"."
              .formatted(Nodes.path(reference), example(word.get())));
    }
  }

  private static String example(Word word) {
    return word instanceof Word.Choice(List<String> answers) && !answers.isEmpty()
        ? answers.getFirst()
        : "";
  }

  private void comparison(Node node) {
    Node left = node.jjtGetChild(0);
    Node right = node.jjtGetChild(1);
    if (left instanceof ASTReference name && isLiteral(right)) {
      comparison(name, right);
    } else if (right instanceof ASTReference name && isLiteral(left)) {
      comparison(name, left);
    } else {
      refuse(node, "This comparison is not of a name with a value.", COMPARE);
    }
  }

  private static boolean isLiteral(Node node) {
    return node instanceof ASTStringLiteral
        || node instanceof ASTIntegerLiteral
        || node instanceof ASTFloatingPointLiteral;
  }

  private void comparison(ASTReference reference, Node literal) {
    Optional<Word> word = find(reference);
    if (word.isEmpty()) {
      return;
    }
    String image = literal.getFirstToken().image;
    boolean quoted = literal instanceof ASTStringLiteral;
    String value = quoted ? Nodes.quoted(literal) : image;
    if (quoted && value.indexOf(image.charAt(0)) >= 0) {
      refuse(literal, "Quotes stand within quotes.", "Write one of the answers, as it is spelt.");
      return;
    }
    switch (word.get()) {
      case Word.Choice(List<String> answers) -> {
        if (!quoted || !answers.contains(value)) {
          refuse(
              literal,
              "'%s' is no answer of %s. Its answers are %s."
                  .formatted(value, Nodes.path(reference), listed(answers)),
              "Write one of them in quotes, as it is spelt.");
        }
      }
      case Word.Text _ -> {
        if (!quoted) {
          refuse(
              literal, "$%s is text.".formatted(Nodes.path(reference)), "Write \"" + value + "\".");
        }
      }
      case Word.Quantity _ when !quoted && !SHORT_NUMBER.matcher(value).matches() ->
          refuse(
              literal,
              "'%s' is not a number people write.".formatted(value),
              "Write it with at most 9 digits, and 6 behind the point.");
      case Word.Quantity _ -> {
        if (quoted && !value.equals(Vocabulary.UNANSWERED) && !value.equals(Vocabulary.NOT_KNOWN)) {
          refuse(
              literal,
              "$%s is a number, and '%s' stands in quotes.".formatted(Nodes.path(reference), value),
              "Write the number without quotes, or \"\" for unanswered.");
        }
      }
      case Word.Rows _ ->
          refuse(
              literal,
              "$%s holds rows, which have no value.".formatted(Nodes.path(reference)),
              "Write #if($%s) for: it has rows.".formatted(Nodes.path(reference)));
    }
  }

  private static String listed(List<String> answers) {
    return answers.stream()
        .map(answer -> answer.isEmpty() ? "\"\" (unanswered)" : answer)
        .collect(Collectors.joining(", "));
  }

  /** What a reference stands for; a fault and nothing where it stands for nothing. */
  private Optional<Word> find(ASTReference reference) {
    List<Node> parts = Nodes.children(reference);
    String name = Nodes.name(reference);
    Word.Rows rows = loops.get(name);
    if (rows != null) {
      return findColumn(reference, rows, parts);
    }
    Optional<Word> word = vocabulary.find(name);
    if (word.isEmpty()) {
      refuse(
          reference,
          "'%s' is not a name of this instrument.".formatted(name),
          similar(name, vocabulary.words().keySet()));
    } else if (!parts.isEmpty()) {
      refuse(
          reference,
          "$%s has no parts, and a template calls nothing.".formatted(name),
          "Write ${%s} where the name ends there and the text goes on.".formatted(name));
      return Optional.empty();
    } else {
      mentions.put(name, word.get());
    }
    return word;
  }

  private Optional<Word> findColumn(ASTReference reference, Word.Rows rows, List<Node> parts) {
    if (parts.size() != 1 || !(parts.getFirst() instanceof ASTIdentifier)) {
      refuse(
          reference,
          "$%s is a row; a template prints its columns.".formatted(Nodes.name(reference)),
          "Write one of " + String.join(", ", rows.columns().keySet()) + " behind a dot.");
      return Optional.empty();
    }
    String column = parts.getFirst().getFirstToken().image;
    Word word = rows.columns().get(column);
    if (word == null) {
      refuse(
          reference,
          "'%s' is not a column of this table.".formatted(column),
          similar(column, rows.columns().keySet()));
    }
    return Optional.ofNullable(word);
  }

  private static String similar(String name, Set<String> names) {
    return Nearest.to(name, names)
        .map("Write %s, or \\$ to print the sign."::formatted)
        .orElse("Write a name of the instrument, or \\$ to print the sign.");
  }

  private void refuse(Node node, String what, String remedy) {
    faults.add(source.origin(node.getFirstToken().beginColumn), what, remedy);
  }
}
