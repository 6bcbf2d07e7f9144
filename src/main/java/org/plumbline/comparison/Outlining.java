package org.plumbline.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.DocumentControl;
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

/** Walks through an instrument and says what is there. */
final class Outlining {
  private final Outline outline;
  private final Instrument instrument;

  Outlining(Outline outline, Instrument instrument) {
    this.outline = outline;
    this.instrument = instrument;
  }

  void all() {
    Said head =
        new Said()
            .with(Aspect.TITLE, instrument.title())
            .unless(Aspect.TITLE_PRINTED, instrument.titlePrinted())
            .with(Aspect.LANGUAGE, instrument.language())
            .with(Aspect.OWNER, instrument.owner())
            .with(Aspect.AUTHORITIES, instrument.authorities())
            .with(Aspect.PURPOSE, instrument.purpose());
    Element whole =
        element(Optional.empty(), ElementKind.INSTRUMENT, "", "", instrument.title(), "", head);
    control(whole, instrument.control());
    instrument.scales().forEach(scale -> scale(whole, scale));
    instrument.optionSets().forEach(set -> optionSet(whole, set));
    instrument.sections().forEach(section -> section(whole, section));
    new RulesOutlining(this).all(whole, instrument);
    instrument.notes().forEach(note -> note(whole, note));
    instrument.pictures().forEach(picture -> picture(whole, picture));
  }

  /** An element whose id means something in its scope only, such as a level in its scale. */
  Element element(
      Optional<Element> parent,
      ElementKind kind,
      String list,
      String id,
      String name,
      String scope,
      Said said) {
    String steps = list.isEmpty() ? "" : "/" + list + (id.isEmpty() ? "" : "/" + id);
    return outline.get(outline.add(parent, new Outline.Entry(kind, steps, id, name), scope, said));
  }

  /** An element whose id is its own in the whole instrument. */
  Element element(
      Element parent, ElementKind kind, String list, Object id, String name, Said said) {
    return element(Optional.of(parent), kind, list, id.toString(), name, "", said);
  }

  private void control(Element whole, DocumentControl control) {
    Said said =
        new Said()
            .with(Aspect.AUTHOR, control.author())
            .with(Aspect.APPROVED_BY, control.approvedBy())
            .with(Aspect.DATED, control.dated())
            .with(Aspect.REVIEW_DUE, control.reviewDue())
            .with(Aspect.MARKING, control.marking())
            .with(Aspect.LICENCE, control.licence());
    element(whole, ElementKind.CONTROL, "control", "", "Document control", said);
  }

  private void scale(Element whole, Scale scale) {
    Element here =
        element(whole, ElementKind.SCALE, "scales", scale.id(), scale.id().value(), new Said());
    for (Level level : scale.levels()) {
      Said said =
          new Said()
              .with(Aspect.LABEL, level.label())
              .with(Aspect.POINTS, level.points())
              .with(Aspect.CONCERN, level.concern().name().toLowerCase(Locale.ROOT));
      String id = level.id().value();
      element(
          Optional.of(here),
          ElementKind.LEVEL,
          "levels",
          id,
          level.label(),
          scale.id() + ".",
          said);
    }
  }

  private void optionSet(Element whole, OptionSet set) {
    Element here =
        element(
            whole, ElementKind.OPTION_SET, "option_sets", set.id(), set.id().value(), new Said());
    for (SetOption option : set.options()) {
      Said said =
          new Said()
              .with(Aspect.LABEL, option.label())
              .with(Aspect.POINTS, option.points())
              .when(Aspect.EXCLUSIVE, option.exclusive())
              .when(Aspect.ASKS_FOR_DETAILS, option.asksForDetails());
      String id = option.id().value();
      element(
          Optional.of(here),
          ElementKind.OPTION,
          "options",
          id,
          option.label(),
          set.id() + ".",
          said);
    }
  }

  private void section(Element whole, Section section) {
    Said said =
        new Said()
            .with(Aspect.TITLE, section.title())
            .unless(Aspect.TITLE_PRINTED, section.titlePrinted())
            .with(Aspect.GUIDANCE, section.guidance());
    Element here =
        element(whole, ElementKind.SECTION, "sections", section.id(), section.title(), said);
    section.items().forEach(item -> item(here, "items", item));
  }

  private void item(Element parent, String list, Item item) {
    Prompt prompt = item.prompt();
    Said said =
        new Said()
            .with(Aspect.LABEL, prompt.label())
            .unless(Aspect.LABEL_PRINTED, prompt.labelPrinted())
            .with(Aspect.HELP, prompt.help())
            .with(Aspect.REQUIRED, prompt.required(), Condition.NEVER)
            .with(Aspect.VISIBLE, prompt.visible(), Condition.ALWAYS)
            .when(Aspect.SENSITIVE, prompt.sensitive())
            .when(Aspect.MAY_BE_NOT_KNOWN, prompt.mayBeNotKnown())
            .with(Aspect.TAGS, prompt.tags());
    kind(item, said);
    Element here = element(parent, ElementKind.ITEM, list, item.id(), prompt.label(), said);
    switch (item) {
      case Item.LevelItem level -> descriptors(here, level);
      case Item.StatementsItem statements ->
          statements.statements().forEach(statement -> statement(here, statement));
      case Item.TableItem table -> table.columns().forEach(column -> item(here, "columns", column));
      case Item.Written _, Item.ChoiceItem _, Item.Shown _ -> {}
    }
  }

  private static void kind(Item item, Said said) {
    switch (item) {
      case Item.TextItem _ -> said.with(Aspect.KIND, "text");
      case Item.LongTextItem _ -> said.with(Aspect.KIND, "long text");
      case Item.NumberItem number ->
          said.with(Aspect.KIND, "number")
              .with(Aspect.MIN, number.min())
              .with(Aspect.MAX, number.max())
              .with(Aspect.UNIT, number.unit());
      case Item.DateItem _ -> said.with(Aspect.KIND, "date");
      case Item.EmailItem _ -> said.with(Aspect.KIND, "email");
      case Item.PhoneItem _ -> said.with(Aspect.KIND, "phone");
      case Item.AddressItem _ -> said.with(Aspect.KIND, "address");
      case Item.IdentifierItem _ -> said.with(Aspect.KIND, "identifier");
      case Item.ChoiceItem choice ->
          said.with(Aspect.KIND, "choice")
              .with(Aspect.OPTION_SET, choice.optionSet())
              .when(Aspect.MANY, choice.many());
      case Item.LevelItem level ->
          said.with(Aspect.KIND, "level").with(Aspect.SCALE, level.scale());
      case Item.StatementsItem statements ->
          said.with(Aspect.KIND, "statements")
              .when(Aspect.MANY, statements.many())
              .with(Aspect.DETAILS, statements.details());
      case Item.TableItem table ->
          said.with(Aspect.KIND, "table").with(Aspect.ROW_NAME, table.rowName());
      case Item.ComputedItem computed ->
          said.with(Aspect.KIND, "computed").with(Aspect.EXPRESSION, computed.expression());
      case Item.NoteItem note ->
          said.with(Aspect.KIND, "note")
              .with(Aspect.TEXT, note.text())
              .with(Aspect.PICTURE, note.picture());
    }
  }

  private void descriptors(Element item, Item.LevelItem level) {
    Optional<Scale> scale = instrument.findScale(level.scale());
    for (Map.Entry<OptionId, Descriptor> entry : level.descriptors().entrySet()) {
      String id = entry.getKey().value();
      String name = scale.flatMap(found -> found.find(entry.getKey())).map(Level::label).orElse(id);
      Said said =
          new Said()
              .with(Aspect.TEXT, entry.getValue().text())
              .with(Aspect.PICTURE, entry.getValue().picture());
      Element here =
          element(
              Optional.of(item),
              ElementKind.DESCRIPTOR,
              "descriptors",
              id,
              name,
              item.id() + ".",
              said);
      indicators(here, entry.getValue().indicators());
    }
  }

  private void indicators(Element descriptor, List<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      Said said = new Said().with(Aspect.TEXT, indicator.text());
      element(
          descriptor, ElementKind.INDICATOR, "indicators", indicator.id(), indicator.text(), said);
    }
  }

  private void statement(Element item, Statement statement) {
    Said said =
        new Said()
            .with(Aspect.TEXT, statement.text())
            .with(Aspect.LEVEL, statement.level())
            .with(Aspect.POINTS, statement.points());
    element(item, ElementKind.STATEMENT, "statements", statement.id(), statement.text(), said);
  }

  /** Notes have no ids: those about the same element are told apart by their order. */
  private void note(Element whole, EditorialNote note) {
    Said said =
        new Said()
            .with(Aspect.ABOUT, note.about())
            .with(Aspect.DECISION, note.decision())
            .with(Aspect.TEXT, note.text())
            .with(Aspect.ACCEPTED_FINDING, note.accepts());
    element(whole, ElementKind.NOTE, "notes", note.about().orElse(""), note.text(), said);
  }

  private void picture(Element whole, Picture picture) {
    Said said =
        new Said()
            .with(Aspect.WORDS, picture.words())
            .with(Aspect.MEDIA_TYPE, picture.mediaType().words())
            .with(Aspect.CONTENT, picture.content().words());
    element(whole, ElementKind.PICTURE, "pictures", picture.id(), picture.words(), said);
  }
}
