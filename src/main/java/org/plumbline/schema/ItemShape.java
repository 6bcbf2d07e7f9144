package org.plumbline.schema;

import static org.plumbline.schema.Shapes.TEXT;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Item.AddressItem;
import org.plumbline.instrument.Item.ChoiceItem;
import org.plumbline.instrument.Item.ComputedItem;
import org.plumbline.instrument.Item.DateItem;
import org.plumbline.instrument.Item.EmailItem;
import org.plumbline.instrument.Item.IdentifierItem;
import org.plumbline.instrument.Item.LevelItem;
import org.plumbline.instrument.Item.LongTextItem;
import org.plumbline.instrument.Item.NoteItem;
import org.plumbline.instrument.Item.NumberItem;
import org.plumbline.instrument.Item.PhoneItem;
import org.plumbline.instrument.Item.StatementsItem;
import org.plumbline.instrument.Item.TableItem;
import org.plumbline.instrument.Item.TextItem;
import org.plumbline.instrument.Prompt;
import org.plumbline.schema.KindsShape.Kind;

/** Items: the keys that all of them have, then those of their kind, on one height. */
final class ItemShape {
  private static final Kind<NoteItem> NOTE = note();

  static final KindsShape<Item> ITEM =
      new KindsShape<>(
          "item",
          "Something the form shows: mostly something to answer.",
          List.of(
              plain("text", "One line of text", TextItem.class, "A line of text.", TextItem::new),
              plain(
                  "long_text",
                  "Text box",
                  LongTextItem.class,
                  "Text of any length, in paragraphs.",
                  LongTextItem::new),
              number(),
              plain("date", "Date", DateItem.class, "A date.", DateItem::new),
              plain(
                  "email", "E-mail address", EmailItem.class, "An e-mail address.", EmailItem::new),
              plain(
                  "phone",
                  "Telephone number",
                  PhoneItem.class,
                  "A telephone number, kept as written.",
                  PhoneItem::new),
              plain(
                  "address",
                  "Postal address",
                  AddressItem.class,
                  "A postal address, its postcode included.",
                  AddressItem::new),
              plain(
                  "identifier",
                  "Number in another system",
                  IdentifierItem.class,
                  "A number under which another system knows the child, kept as written.",
                  IdentifierItem::new),
              choice(),
              level(),
              statements(),
              table(),
              computed(),
              NOTE),
          () -> NOTE);

  private ItemShape() {}

  private static Kind<NumberItem> number() {
    Fields<NumberItem> fields = new Fields<>();
    var min =
        fields.optional(KeyName.MIN, Shapes.NUMBER, NumberItem::min, "The smallest number taken.");
    var max =
        fields.optional(KeyName.MAX, Shapes.NUMBER, NumberItem::max, "The largest number taken.");
    var unit =
        fields.optional(
            KeyName.UNIT, TEXT, NumberItem::unit, "The unit shown behind it, such as %.");
    return kind(
        "number",
        "Number",
        NumberItem.class,
        "A number, whole or decimal.",
        (prompt, values) ->
            new NumberItem(prompt, values.get(min), values.get(max), values.get(unit)),
        fields);
  }

  private static Kind<ChoiceItem> choice() {
    Fields<ChoiceItem> fields = new Fields<>();
    var optionSet =
        fields.required(
            KeyName.OPTION_SET,
            Shapes.OPTION_SET,
            ChoiceItem::optionSet,
            "The id of its option set.");
    var many =
        fields.withDefault(
            KeyName.MANY, Shapes.FLAG, ChoiceItem::many, false, "Whether several may be chosen.");
    return kind(
        "choice",
        "Choice among options",
        ChoiceItem.class,
        "A choice among the options of a set.",
        (prompt, values) -> new ChoiceItem(prompt, values.get(optionSet), values.get(many)),
        fields);
  }

  private static Kind<LevelItem> level() {
    Fields<LevelItem> fields = new Fields<>();
    var scale =
        fields.required(KeyName.SCALE, Shapes.SCALE, LevelItem::scale, "The id of its scale.");
    var descriptors =
        fields.withDefault(
            KeyName.DESCRIPTORS,
            new ByLevelShape(new ListShape<>(AgreedShapes.DESCRIPTOR, false)),
            LevelItem::descriptors,
            Map.of(),
            "The wording of each level, in the printed order.");
    return kind(
        "level",
        "Level with descriptors",
        LevelItem.class,
        "One level of a scale, chosen by agreeing with its descriptor.",
        (prompt, values) -> new LevelItem(prompt, values.get(scale), values.get(descriptors)),
        fields);
  }

  private static Kind<StatementsItem> statements() {
    Fields<StatementsItem> fields = new Fields<>();
    var many =
        fields.withDefault(
            KeyName.MANY,
            Shapes.FLAG,
            StatementsItem::many,
            false,
            "Whether several may be ticked.");
    var details =
        fields.optional(
            KeyName.DETAILS,
            Shapes.NAME,
            StatementsItem::details,
            "Heading of the words asked for beside each statement.");
    var statements =
        fields.list(
            KeyName.STATEMENTS,
            AgreedShapes.STATEMENT,
            StatementsItem::statements,
            "In the printed order.");
    return kind(
        "statements",
        "Statements to tick",
        StatementsItem.class,
        "Statements to tick.",
        (prompt, values) ->
            new StatementsItem(
                prompt, values.get(many), values.get(details), values.get(statements)),
        fields);
  }

  private static Kind<TableItem> table() {
    Fields<TableItem> fields = new Fields<>();
    var rowName =
        fields.required(
            KeyName.ROW_NAME, TEXT, TableItem::rowName, "What one row is called, such as action.");
    var columns =
        fields.list(
            KeyName.COLUMNS,
            new Later<Item>("item", () -> ItemShape.ITEM),
            TableItem::columns,
            "What each row asks.");
    return kind(
        "table",
        "Table with rows to add",
        TableItem.class,
        "Rows that a person adds.",
        (prompt, values) -> new TableItem(prompt, values.get(rowName), values.get(columns)),
        fields);
  }

  private static Kind<ComputedItem> computed() {
    Fields<ComputedItem> fields = new Fields<>();
    var expression =
        fields.required(
            KeyName.EXPRESSION,
            Shapes.EXPRESSION,
            ComputedItem::expression,
            "How it is worked out, in CEL.");
    return kind(
        "computed",
        "Value worked out",
        ComputedItem.class,
        "A value worked out from other answers.",
        (prompt, values) -> new ComputedItem(prompt, values.get(expression)),
        fields);
  }

  private static Kind<NoteItem> note() {
    Fields<NoteItem> fields = new Fields<>();
    var text =
        fields.required(
            KeyName.TEXT, Shapes.WORDING, NoteItem::text, "The words; CommonMark as in help.");
    var picture =
        fields.optional(
            KeyName.PICTURE,
            Shapes.PICTURE,
            NoteItem::picture,
            "The id of the picture shown with the words.");
    return kind(
        "note",
        "Words to read",
        NoteItem.class,
        "Words to read, nothing to answer.",
        (prompt, values) -> new NoteItem(prompt, values.get(text), values.get(picture)),
        fields);
  }

  /** With no keys but those of every item. */
  private static <K extends Item> Kind<K> plain(
      String word, String label, Class<K> type, String meaning, Function<Prompt, K> make) {
    return kind(word, label, type, meaning, (prompt, _) -> make.apply(prompt), new Fields<>());
  }

  private static <K extends Item> Kind<K> kind(
      String word,
      String label,
      Class<K> type,
      String meaning,
      BiFunction<Prompt, Values, K> make,
      Fields<K> own) {
    Fields<K> fields = new Fields<>();
    for (Field<Prompt, ?> field : PromptShape.PROMPT.fields()) {
      fields.add(field.within(Item::prompt));
      if (field.key() == KeyName.ID) {
        fields.required(KeyName.KIND, Shapes.word(word), _ -> word, "The kind of item.");
      }
    }
    own.all().forEach(fields::add);
    return new Kind<>(
        word,
        label,
        type,
        fields
            .record(
                "item",
                meaning,
                values -> make.apply(PromptShape.PROMPT.make().apply(values), values))
            .as(ElementKind.ITEM));
  }
}
