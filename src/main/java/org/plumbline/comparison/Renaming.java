package org.plumbline.comparison;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.ElementId;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.EditorialNote;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OptionSet;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Prompt;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.SetOption;
import org.plumbline.instrument.Statement;
import org.plumbline.instrument.WorkflowStep;

/**
 * Gives the elements of an instrument other ids, everywhere: where they are defined, where others
 * refer to them, in expressions and in templates.
 */
final class Renaming {
  private final Map<String, String> given;
  private final Ids taken;
  private final TemplateNames templates;
  private final Map<String, String> now = new HashMap<>();

  /**
   * Sets out what is to be renamed.
   *
   * @param given by key, the new id
   * @param taken ids that no other element may have
   */
  Renaming(Map<String, String> given, Ids taken, TemplateNames templates) {
    this.given = Map.copyOf(given);
    this.taken = taken;
    this.templates = templates;
  }

  Instrument apply(Instrument instrument) {
    Outline.of(instrument).elements().forEach(this::decide);
    NewNames names = new NewNames(instrument, now, templates);
    RulesRenaming rules = new RulesRenaming(names);
    return new Instrument(
        instrument.code(),
        instrument.version(),
        instrument.owner(),
        instrument.authorities(),
        instrument.title(),
        instrument.titlePrinted(),
        instrument.language(),
        instrument.purpose(),
        instrument.control(),
        instrument.scales().stream().map(scale -> scale(names, scale)).toList(),
        instrument.optionSets().stream().map(set -> optionSet(names, set)).toList(),
        instrument.sections().stream().map(section -> section(names, section)).toList(),
        rules.outcome(instrument.outcome()),
        instrument.routing().stream().map(rules::route).toList(),
        instrument.workflow().stream()
            .map(step ->
                new WorkflowStep(
                    new ElementId(names.of("workflow", step.id())),
                    step.title(),
                    step.who(),
                    step.kind()))
            .toList(),
        instrument.notes().stream().map(note -> note(names, note)).toList(),
        instrument.pictures().stream()
            .map(picture ->
                new Picture(
                    names.picture(picture.id()),
                    picture.words(),
                    picture.mediaType(),
                    picture.content()))
            .toList());
  }

  /** What corresponds to nothing keeps its id, unless that would make it correspond by chance. */
  private void decide(Element element) {
    switch (element.kind()) {
      case INSTRUMENT, CONTROL, OUTCOME, DESCRIPTOR, NOTE -> {}
      case SCALE,
          LEVEL,
          OPTION_SET,
          OPTION,
          SECTION,
          ITEM,
          INDICATOR,
          STATEMENT,
          SCORE,
          BAND,
          INDICATED,
          LIMIT,
          ROUTE,
          PART,
          STEP,
          WORKFLOW,
          PICTURE -> {
        String id = given.get(element.key());
        now.put(element.key(), id == null ? taken.fresh(element.id()) : id);
      }
    }
  }

  private static Scale scale(NewNames names, Scale scale) {
    return new Scale(
        names.scale(scale.id()),
        scale.levels().stream()
            .map(level ->
                new Level(
                    names.level(scale.id(), level.id()),
                    level.label(),
                    level.points(),
                    level.concern()))
            .toList());
  }

  private static OptionSet optionSet(NewNames names, OptionSet set) {
    return new OptionSet(
        names.optionSet(set.id()),
        set.options().stream()
            .map(option ->
                new SetOption(
                    names.option(set.id(), option.id()),
                    option.label(),
                    option.points(),
                    option.exclusive(),
                    option.asksForDetails()))
            .toList());
  }

  private static Section section(NewNames names, Section section) {
    return new Section(
        new SectionId(names.of("section", section.id())),
        section.title(),
        section.titlePrinted(),
        section.guidance(),
        section.items().stream().map(item -> item(names, item)).toList());
  }

  private static Item item(NewNames names, Item item) {
    Prompt prompt = prompt(names, item.prompt());
    return switch (item) {
      case Item.TextItem _ -> new Item.TextItem(prompt);
      case Item.LongTextItem _ -> new Item.LongTextItem(prompt);
      case Item.NumberItem it -> new Item.NumberItem(prompt, it.min(), it.max(), it.unit());
      case Item.DateItem _ -> new Item.DateItem(prompt);
      case Item.EmailItem _ -> new Item.EmailItem(prompt);
      case Item.PhoneItem _ -> new Item.PhoneItem(prompt);
      case Item.AddressItem _ -> new Item.AddressItem(prompt);
      case Item.IdentifierItem _ -> new Item.IdentifierItem(prompt);
      case Item.ChoiceItem it ->
          new Item.ChoiceItem(prompt, names.optionSet(it.optionSet()), it.many());
      case Item.LevelItem it -> levelItem(names, prompt, it);
      case Item.StatementsItem it ->
          new Item.StatementsItem(
              prompt,
              it.many(),
              it.details(),
              it.statements().stream().map(each -> statement(names, each)).toList());
      case Item.TableItem it ->
          new Item.TableItem(
              prompt,
              it.rowName(),
              it.columns().stream().map(column -> item(names, column)).toList());
      case Item.ComputedItem it -> new Item.ComputedItem(prompt, names.expression(it.expression()));
      case Item.NoteItem it ->
          new Item.NoteItem(prompt, it.text(), it.picture().map(names::picture));
    };
  }

  private static Item levelItem(NewNames names, Prompt prompt, Item.LevelItem item) {
    Map<OptionId, Descriptor> descriptors = new LinkedHashMap<>();
    item.descriptors()
        .forEach((level, descriptor) ->
            descriptors.put(
                names.level(item.scale(), level),
                new Descriptor(
                    descriptor.text(),
                    descriptor.indicators().stream()
                        .map(each ->
                            new Indicator(
                                new OptionId(names.of("indicator", each.id())), each.text()))
                        .toList(),
                    descriptor.picture().map(names::picture))));
    return new Item.LevelItem(prompt, names.scale(item.scale()), descriptors);
  }

  private static Statement statement(NewNames names, Statement statement) {
    return new Statement(
        new OptionId(names.of("statement", statement.id())),
        statement.text(),
        statement.level().map(names::level),
        statement.points());
  }

  private static Prompt prompt(NewNames names, Prompt prompt) {
    return new Prompt(
        new ItemId(names.of("item", prompt.id())),
        prompt.label(),
        prompt.labelPrinted(),
        prompt.help(),
        names.condition(prompt.required()),
        names.condition(prompt.visible()),
        prompt.sensitive(),
        prompt.mayBeNotKnown(),
        prompt.tags());
  }

  private static EditorialNote note(NewNames names, EditorialNote note) {
    Optional<String> about = note.about().map(names::any);
    return new EditorialNote(about, note.decision(), note.text(), note.accepts());
  }

  /** The new ids of a list of levels. */
  static List<OptionId> levels(NewNames names, List<OptionId> levels) {
    return levels.stream().map(names::level).toList();
  }
}
