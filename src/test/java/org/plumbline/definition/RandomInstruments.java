package org.plumbline.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.id.SectionId;
import org.plumbline.id.VersionNumber;
import org.plumbline.instrument.Concern;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.DocumentControl;
import org.plumbline.instrument.EditorialNote;
import org.plumbline.instrument.Fingerprint;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OptionSet;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Prompt;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.SetOption;
import org.plumbline.instrument.Statement;
import org.plumbline.instrument.WorkflowStep;

/** Sound instruments of every shape, with texts that are awkward to write. */
public final class RandomInstruments {
  private static final List<String> PIECES =
      List.of(
          "Often late",
          "yes",
          " ",
          "  ",
          "\n",
          "\n\n",
          ": ",
          " #",
          "-",
          "'",
          "\"",
          "\\",
          "{",
          "[a]",
          "null",
          "12",
          "0.5",
          "2024-11-05",
          "£",
          "é",
          "😀",
          "\t",
          "\r\n",
          "\u0085",
          "\u2028",
          "\u00A0",
          "%",
          "@",
          "&",
          "*",
          "!",
          "|",
          ">",
          "#if($a)b#end",
          "/",
          "\u0007",
          "true",
          "---",
          "? ",
          "=");

  private final RandomGenerator random;
  private List<Picture> pictures = List.of();
  private int ids;

  public RandomInstruments(RandomGenerator random) {
    this.random = random;
  }

  public Instrument next() {
    List<Scale> scales = list(1, 2, this::scale);
    List<OptionSet> sets = list(1, 2, this::optionSet);
    List<AuthorityCode> authorities =
        List.of(new AuthorityCode("northshire"), new AuthorityCode("south-shire"));
    pictures = list(0, 2, this::picture);
    List<Section> sections = list(1, 3, () -> section(scales, sets));
    return new Instrument(
        new InstrumentCode("test-" + random.nextInt(9)),
        new VersionNumber(1 + random.nextInt(20)),
        authorities.getFirst(),
        authorities,
        text(),
        flag(),
        flag() ? "en-GB" : "cy",
        maybe(this::text),
        control(),
        scales,
        sets,
        sections,
        flag() ? OutcomeRules.NONE : outcome(scales, sections),
        list(0, 2, () -> route(authorities)),
        list(0, 2, this::workflowStep),
        list(0, 2, () -> note(sections)),
        pictures);
  }

  private DocumentControl control() {
    return flag()
        ? DocumentControl.NONE
        : new DocumentControl(
            maybe(this::text),
            maybe(this::text),
            maybe(this::date),
            maybe(this::date),
            maybe(this::text),
            maybe(this::text));
  }

  private Scale scale() {
    return new Scale(
        new ElementId(id()),
        List.of(
            new Level(new OptionId("no"), text(), maybe(this::whole), Concern.NONE),
            new Level(new OptionId("mild"), text(), maybe(this::whole), Concern.TWO),
            new Level(new OptionId("high"), text(), maybe(this::whole), Concern.FIVE)));
  }

  private OptionSet optionSet() {
    return new OptionSet(
        new ElementId(id()),
        list(
            1,
            3,
            () -> new SetOption(new OptionId(id()), text(), maybe(this::whole), flag(), flag())));
  }

  private Section section(List<Scale> scales, List<OptionSet> sets) {
    return new Section(
        new SectionId(id()),
        text(),
        flag(),
        maybe(this::text),
        list(0, 6, () -> random.nextInt(5) == 0 ? beside() : item(scales, sets)));
  }

  /** What can stand in a table as well. */
  private Item item(List<Scale> scales, List<OptionSet> sets) {
    return switch (random.nextInt(10)) {
      case 0 -> new Item.TextItem(prompt());
      case 1 -> new Item.LongTextItem(prompt());
      case 2 -> number();
      case 3 -> new Item.DateItem(prompt());
      case 4 -> new Item.EmailItem(prompt());
      case 5 -> new Item.PhoneItem(prompt());
      case 6 -> new Item.IdentifierItem(prompt());
      case 7 -> new Item.ChoiceItem(prompt(), sets.getFirst().id(), flag());
      case 8 -> new Item.LevelItem(prompt(), scales.getFirst().id(), descriptors());
      default ->
          new Item.StatementsItem(prompt(), flag(), maybe(this::text), list(1, 3, this::statement));
    };
  }

  private Item beside() {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Item.TableItem(prompt(), text(), list(1, 3, () -> new Item.AddressItem(prompt())));
      case 1 -> new Item.ComputedItem(prompt(), text());
      case 2 -> new Item.AddressItem(prompt());
      default -> new Item.NoteItem(prompt(), text(), shown());
    };
  }

  private Item number() {
    BigDecimal min = new BigDecimal("-1.50");
    return new Item.NumberItem(
        prompt(), maybe(() -> min), maybe(() -> new BigDecimal(whole() + 10)), maybe(this::text));
  }

  private Prompt prompt() {
    boolean visible = flag();
    return new Prompt(
        new ItemId(id()),
        text(),
        flag(),
        maybe(this::text),
        visible ? condition() : Condition.NEVER,
        visible ? flag() ? Condition.ALWAYS : new Condition.When(text()) : Condition.NEVER,
        flag(),
        flag(),
        list(0, 3, this::text));
  }

  private Condition condition() {
    return switch (random.nextInt(3)) {
      case 0 -> Condition.ALWAYS;
      case 1 -> Condition.NEVER;
      default -> new Condition.When(text());
    };
  }

  private Map<OptionId, Descriptor> descriptors() {
    Map<OptionId, Descriptor> descriptors = new LinkedHashMap<>();
    if (flag()) {
      descriptors.put(new OptionId("high"), descriptor());
      descriptors.put(new OptionId("mild"), descriptor());
    }
    return descriptors;
  }

  private Descriptor descriptor() {
    List<Indicator> parts = list(0, 3, () -> new Indicator(new OptionId(id()), text()));
    String whole = String.join(" / ", parts.stream().map(Indicator::text).toList());
    return new Descriptor(parts.isEmpty() ? text() : whole, parts, shown());
  }

  private Picture picture() {
    Picture.MediaType type = flag() ? Picture.MediaType.PNG : Picture.MediaType.JPEG;
    return new Picture(new ElementId(id()), text(), type, Drawn.content(type, random));
  }

  /** A picture of the instrument, or none. */
  private Optional<ElementId> shown() {
    return pictures.isEmpty()
        ? Optional.empty()
        : maybe(() -> pictures.get(random.nextInt(pictures.size())).id());
  }

  private Statement statement() {
    return new Statement(
        new OptionId(id()), text(), maybe(() -> new OptionId("mild")), maybe(this::whole));
  }

  private OutcomeRules outcome(List<Scale> scales, List<Section> sections) {
    List<OutcomeRules.Score> scores =
        list(1, 2, () -> new OutcomeRules.Score(new ElementId(id()), text(), text()));
    OptionId high = new OptionId("high");
    return new OutcomeRules(
        maybe(() -> scales.getLast().id()),
        scores,
        list(
            0,
            1,
            () ->
                new OutcomeRules.Band(
                    new ElementId(id()),
                    scores.getFirst().id(),
                    text(),
                    maybe(() -> new BigDecimal("0.5")),
                    maybe(() -> new BigDecimal("7")),
                    maybe(() -> high))),
        list(
            0,
            2,
            () -> new OutcomeRules.IndicatedRule(new ElementId(id()), high, condition(), text())),
        list(
            0,
            2,
            () ->
                new OutcomeRules.Limit(
                    new ElementId(id()),
                    flag() ? OutcomeRules.Limit.Kind.FLOOR : OutcomeRules.Limit.Kind.CEILING,
                    high,
                    condition(),
                    text())),
        sections.stream()
            .flatMap(section -> section.items().stream())
            .filter(Item.LevelItem.class::isInstance)
            .filter(RandomInstruments::isAlwaysAsked)
            .findFirst()
            .flatMap(item ->
                reason(sections)
                    .map(reason -> new OutcomeRules.Judgement(item.id(), Optional.of(reason)))));
  }

  /** Rules are drawn as well, and a judgement that can differ from them needs its reason. */
  private static Optional<ItemId> reason(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> section.items().stream())
        .filter(item -> item instanceof Item.TextItem || item instanceof Item.LongTextItem)
        .filter(RandomInstruments::isAlwaysAsked)
        .map(Item::id)
        .findFirst();
  }

  private static boolean isAlwaysAsked(Item item) {
    return item.prompt().visible().equals(Condition.ALWAYS);
  }

  private Route route(List<AuthorityCode> authorities) {
    return new Route(
        new ElementId(id()),
        maybe(this::text),
        list(0, 2, () -> new OptionId("mild")),
        flag() ? List.of() : authorities,
        condition(),
        text(),
        list(0, 2, () -> new Route.Part(new ElementId(id()), text(), text())),
        list(0, 2, this::step));
  }

  private Route.Step step() {
    return new Route.Step(
        new ElementId(id()),
        text(),
        condition(),
        maybe(() -> new Route.Recipient(new ElementId("mash"), text())),
        maybe(this::clock));
  }

  private Route.Clock clock() {
    Period days = Period.of(random.nextInt(2), random.nextInt(3), random.nextInt(30));
    return new Route.Clock(text(), days, random.nextInt(1, 48), flag());
  }

  private WorkflowStep workflowStep() {
    WorkflowStep.Kind[] kinds = WorkflowStep.Kind.values();
    return new WorkflowStep(
        new ElementId(id()), text(), maybe(this::text), kinds[random.nextInt(kinds.length)]);
  }

  private EditorialNote note(List<Section> sections) {
    return new EditorialNote(
        maybe(() -> sections.getFirst().id().value()),
        flag() ? EditorialNote.Decision.KEPT : EditorialNote.Decision.TO_CONFIRM,
        text(),
        maybe(() -> Fingerprint.of(text())));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    do {
      IntStream.rangeClosed(0, random.nextInt(5))
          .forEach(_ -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
    } while (Fingerprint.words(text.toString()).isEmpty());
    return text.toString();
  }

  private String id() {
    ids++;
    return "element_" + ids;
  }

  private int whole() {
    return random.nextInt(-3, 100);
  }

  private LocalDate date() {
    return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1000));
  }

  private boolean flag() {
    return random.nextBoolean();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return flag() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> list(int least, int most, Supplier<T> entry) {
    List<T> entries = new ArrayList<>();
    int count = random.nextInt(least, most + 1);
    while (entries.size() < count) {
      entries.add(entry.get());
    }
    return entries;
  }
}
