package org.plumbline.schema;

import java.util.List;
import java.util.Set;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Column;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Prompt;
import org.plumbline.instrument.Scale;

/** Checks what is particular to items, and to each kind of them. */
final class SoundItem {
  /** Names with a meaning of their own in expressions or templates. */
  static final Set<String> RESERVED =
      Set.of(
          "as",
          "authority",
          "authority_name",
          "bool",
          "break",
          "bytes",
          "child_name",
          "const",
          "continue",
          "double",
          "dyn",
          "else",
          "false",
          "for",
          "foreach",
          "function",
          "if",
          "import",
          "in",
          "int",
          "let",
          "level",
          "level_label",
          "list",
          "loop",
          "map",
          "namespace",
          "null",
          "null_type",
          "package",
          "return",
          "string",
          "today",
          "true",
          "type",
          "uint",
          "var",
          "void",
          "while");

  private final Inspection inspection;
  private final Node node;
  private final Place place;

  SoundItem(Inspection inspection, Node node) {
    this.inspection = inspection;
    this.node = node;
    this.place = node.place();
  }

  void check(Item item) {
    prompt(item.prompt());
    switch (item) {
      case Item.Words _,
          Item.DateItem _,
          Item.ChoiceItem _,
          Item.ComputedItem _,
          Item.NoteItem _ -> {}
      case Item.NumberItem number -> number(number);
      case Item.LevelItem level ->
          inspection.scale(level.scale()).ifPresent(scale -> described(level, scale));
      case Item.StatementsItem statements ->
          holdsSome(statements.statements(), KeyName.STATEMENTS, "statement");
      case Item.TableItem table -> holdsSome(table.columns(), KeyName.COLUMNS, "column");
    }
    if (node.in().filter(outer -> outer.kind() == ElementKind.ITEM).isPresent()
        && Column.of(item).isEmpty()) {
      noColumn(item);
    }
  }

  private void prompt(Prompt prompt) {
    String id = prompt.id().value();
    if (RESERVED.contains(id) || id.contains(".")) {
      inspection.tell(
          place.key(KeyName.ID.written()),
          "is '%s', which means something else in expressions".formatted(id),
          "Give the item another id, such as '%s_item'.".formatted(id.replace('.', '_')));
    }
    if (prompt.visible().equals(Condition.NEVER) && !prompt.required().equals(Condition.NEVER)) {
      inspection.tell(
          place, "is required, but never visible", "Remove 'required', or say when it is visible.");
    }
  }

  private void number(Item.NumberItem number) {
    if (number.min().isPresent()
        && number.max().isPresent()
        && number.min().get().compareTo(number.max().get()) > 0) {
      inspection.tell(
          place.key(KeyName.MIN.written()),
          "is %s, more than the largest number, %s"
              .formatted(number.min().get(), number.max().get()),
          "Swap the two, or correct one of them.");
    }
  }

  private void holdsSome(List<?> entries, KeyName key, String one) {
    if (entries.isEmpty()) {
      inspection.tell(
          place.key(key.written()), "holds nothing", "Add at least one %s.".formatted(one));
    }
  }

  private void described(Item.LevelItem item, Scale scale) {
    for (Level level : scale.levels()) {
      boolean wanting = !level.isNone() && !item.descriptors().isEmpty();
      if (wanting && !item.descriptors().containsKey(level.id())) {
        inspection.tell(
            place,
            "has no descriptor for " + level.label(),
            "Write one, or remove the level from the scale '%s'.".formatted(scale.id()));
      }
    }
  }

  private void noColumn(Item column) {
    switch (column) {
      case Item.Choosable _ ->
          inspection.tell(
              place,
              "takes several ticks, which a cell of a row cannot hold",
              "Let one option be chosen, or give each a column of its own.");
      case Item.Written _, Item.TableItem _, Item.Shown _ ->
          inspection.tell(
              place,
              "cannot be a column: a row takes answers only, and no rows within rows",
              "Put it beside the table.");
    }
  }

  /** It is of a level; its indicators are parts of it as printed, and stand in its order. */
  static void descriptor(Inspection inspection, Node node) {
    node.in()
        .flatMap(item -> item.text(KeyName.SCALE))
        .flatMap(scale -> inspection.scale(new ElementId(scale)))
        .ifPresent(
            scale -> inspection.level(node.place().key(KeyName.LEVEL.written()), node.id(), scale));
    String whole = words(node);
    if (whole.length() > Inspection.MOST_IN_TEXT) {
      return; // told already; searching it would take long
    }
    int from = 0;
    for (Node indicator : inspection.nodes().in(node)) {
      String part = words(indicator);
      int found = whole.indexOf(part, from);
      if (found >= 0) {
        from = found + part.length();
      } else if (whole.contains(part)) {
        inspection.tell(
            indicator.place(),
            "stands in the descriptor before the indicators above it",
            "Put the indicators in the order of the descriptor.");
      } else {
        inspection.tell(
            indicator.place().key(KeyName.TEXT.written()),
            "does not stand in the descriptor in these words",
            "Copy it from the descriptor, or correct the descriptor.");
      }
    }
  }

  private static String words(Node node) {
    return Fingerprint.words(node.text(KeyName.TEXT).orElse(""));
  }
}
