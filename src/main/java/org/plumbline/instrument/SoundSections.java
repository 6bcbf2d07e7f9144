package org.plumbline.instrument;

import java.util.List;
import java.util.Set;

/** Checks sections, and what all items have in common. */
final class SoundSections {
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

  private SoundSections() {}

  static void check(Inspection inspection) {
    List<Section> sections = inspection.instrument().sections();
    for (int index = 0; index < sections.size(); index++) {
      Section section = sections.get(index);
      Place place = Place.WHOLE.key("sections").element(index, "section", section.id());
      inspection.id(place, section.id());
      inspection.line(place, "title", section.title());
      inspection.text(place, "guidance", section.guidance());
      items(inspection, section.items(), place.key("items"));
    }
  }

  /** The items of a section, or the columns of a table. */
  static void items(Inspection inspection, List<Item> items, Place list) {
    for (int index = 0; index < items.size(); index++) {
      Item item = items.get(index);
      Place place = list.element(index, "item", item.id());
      prompt(inspection, item.prompt(), place);
      SoundItem.check(inspection, item, place);
    }
  }

  private static void prompt(Inspection inspection, Prompt prompt, Place place) {
    String id = prompt.id().value();
    inspection.id(place, id);
    if (RESERVED.contains(id) || id.contains(".")) {
      inspection.tell(
          place.key("id"),
          "is '%s', which means something else in expressions".formatted(id),
          "Give the item another id, such as '%s_item'.".formatted(id.replace('.', '_')));
    }
    inspection.text(place, "label", prompt.label());
    inspection.text(place, "help", prompt.help());
    inspection.condition(place, "required", prompt.required());
    inspection.condition(place, "visible", prompt.visible());
    if (prompt.visible().equals(Condition.NEVER) && !prompt.required().equals(Condition.NEVER)) {
      inspection.tell(
          place, "is required, but never visible", "Remove 'required', or say when it is visible.");
    }
    for (int index = 0; index < prompt.tags().size(); index++) {
      if (prompt.tags().get(index).isBlank()) {
        inspection.tell(place.key("tags").entry(index), "is empty", "Remove it.");
      }
    }
  }
}
