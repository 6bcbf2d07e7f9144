package org.plumbline.outcome;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OptionSet;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Prompt;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.SetOption;
import org.plumbline.instrument.Statement;

/**
 * Writes small instruments for tests, one call a line. Words are separated by spaces; an option
 * with points is {@code yes=1}; labels are the ids. {@code required}, {@code visible} and {@code
 * mayBeNotKnown} are about the item before them.
 */
public final class Instruments {
  private static final List<Concern> RAMP =
      List.of(Concern.ONE, Concern.TWO, Concern.THREE, Concern.FOUR, Concern.FIVE);

  private final List<Scale> scales = new ArrayList<>();
  private final List<OptionSet> optionSets = new ArrayList<>();
  private final Map<String, List<Item>> sections = new LinkedHashMap<>();
  private final List<OutcomeRules.Score> scores = new ArrayList<>();
  private final List<OutcomeRules.Band> bands = new ArrayList<>();
  private final List<OutcomeRules.IndicatedRule> rules = new ArrayList<>();
  private final List<OutcomeRules.Limit> limits = new ArrayList<>();
  private final List<Route> routes = new ArrayList<>();
  private List<AuthorityCode> authorities = List.of(new AuthorityCode("northshire"));
  private Optional<ElementId> tally = Optional.empty();
  private Optional<OutcomeRules.Judgement> judgement = Optional.empty();
  private String section = "";

  private Instruments() {}

  /** An instrument with one scale, named risk. */
  public static Instruments withLevels(String levels) {
    Instruments instruments = new Instruments();
    String[] words = levels.split(" ", -1);
    instruments.scales.add(
        new Scale(
            new ElementId("risk"),
            IntStream.range(0, words.length)
                .mapToObj(rank ->
                    new Level(
                        id(words[rank]), name(words[rank]), points(words[rank]), RAMP.get(rank)))
                .toList()));
    return instruments;
  }

  public Instruments authorities(String codes) {
    authorities = Stream.of(codes.split(" ", -1)).map(AuthorityCode::new).toList();
    return this;
  }

  /** The last option of a set is exclusive when it ends in an exclamation mark. */
  public Instruments options(String set, String options) {
    optionSets.add(
        new OptionSet(
            new ElementId(set),
            Stream.of(options.split(" ", -1))
                .map(word ->
                    new SetOption(id(word), name(word), points(word), word.endsWith("!"), false))
                .toList()));
    return this;
  }

  public Instruments section(String id) {
    section = id;
    sections.put(id, new ArrayList<>());
    return this;
  }

  /** One section for each level item, as the printed tools have it. */
  public Instruments levelSections(String ids) {
    for (String id : ids.split(" ", -1)) {
      section("section_" + id).level(id);
    }
    return this;
  }

  public Instruments item(Item item) {
    sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(item);
    return this;
  }

  public Instruments level(String id) {
    return item(new Item.LevelItem(prompt(id), new ElementId("risk"), Map.of()));
  }

  /** With indicators for one of its levels. */
  public Instruments level(String id, String level, String indicators) {
    Descriptor descriptor =
        new Descriptor(
            indicators,
            Stream.of(indicators.split(" ", -1))
                .map(word -> new Indicator(id(word), word))
                .toList(),
            Optional.empty());
    return item(
        new Item.LevelItem(
            prompt(id), new ElementId("risk"), Map.of(new OptionId(level), descriptor)));
  }

  public Instruments text(String id) {
    return item(new Item.TextItem(prompt(id)));
  }

  public Instruments email(String id) {
    return item(new Item.EmailItem(prompt(id)));
  }

  public Instruments number(String id) {
    return item(
        new Item.NumberItem(prompt(id), Optional.empty(), Optional.empty(), Optional.empty()));
  }

  public Instruments number(String id, String min, String max) {
    return item(
        new Item.NumberItem(
            prompt(id),
            Optional.of(new BigDecimal(min)),
            Optional.of(new BigDecimal(max)),
            Optional.empty()));
  }

  public Instruments date(String id) {
    return item(new Item.DateItem(prompt(id)));
  }

  public Instruments choice(String id, String set) {
    return item(new Item.ChoiceItem(prompt(id), new ElementId(set), false));
  }

  public Instruments choices(String id, String set) {
    return item(new Item.ChoiceItem(prompt(id), new ElementId(set), true));
  }

  public Instruments statements(String id, boolean many, String statements) {
    return item(
        new Item.StatementsItem(
            prompt(id),
            many,
            Optional.empty(),
            Stream.of(statements.split(" ", -1))
                .map(word -> new Statement(id(word), name(word), Optional.empty(), points(word)))
                .toList()));
  }

  public Instruments table(String id, Item... columns) {
    return item(new Item.TableItem(prompt(id), "row", List.of(columns)));
  }

  public Instruments computed(String id, String expression) {
    return item(new Item.ComputedItem(prompt(id), expression));
  }

  public Instruments note(String id) {
    return item(new Item.NoteItem(prompt(id), "Words to read.", Optional.empty()));
  }

  public Instruments required() {
    return change(Instruments::required);
  }

  public Instruments required(String expression) {
    return change(prompt ->
        with(prompt, new Condition.When(expression), prompt.visible(), prompt.mayBeNotKnown()));
  }

  public Instruments visible(String expression) {
    return change(prompt ->
        with(prompt, prompt.required(), new Condition.When(expression), prompt.mayBeNotKnown()));
  }

  public Instruments mayBeNotKnown() {
    return change(prompt -> with(prompt, prompt.required(), prompt.visible(), true));
  }

  public Instruments tally() {
    tally = Optional.of(new ElementId("risk"));
    return this;
  }

  public Instruments score(String id, String expression) {
    scores.add(new OutcomeRules.Score(new ElementId(id), id, expression));
    return this;
  }

  /** From and to as printed in a range, such as {@code 0..9}, {@code 10..} or {@code ..4}. */
  public Instruments band(String score, String id, String range, String level) {
    int dots = range.indexOf("..");
    bands.add(
        new OutcomeRules.Band(
            new ElementId(id),
            new ElementId(score),
            id,
            bound(range.substring(0, dots)),
            bound(range.substring(dots + 2)),
            Optional.of(new OptionId(level))));
    return this;
  }

  public Instruments indicate(String level, String when) {
    rules.add(
        new OutcomeRules.IndicatedRule(
            new ElementId("rule_" + (rules.size() + 1)),
            new OptionId(level),
            new Condition.When(when),
            "because " + when));
    return this;
  }

  public Instruments floor(String level, String when) {
    return limit(OutcomeRules.Limit.Kind.FLOOR, level, when);
  }

  public Instruments ceiling(String level, String when) {
    return limit(OutcomeRules.Limit.Kind.CEILING, level, when);
  }

  private Instruments limit(OutcomeRules.Limit.Kind kind, String level, String when) {
    limits.add(
        new OutcomeRules.Limit(
            new ElementId("limit_" + (limits.size() + 1)),
            kind,
            new OptionId(level),
            new Condition.When(when),
            "guidance, section 1"));
    return this;
  }

  /** A section with the judged level and a reason for it. */
  public Instruments judgement() {
    judgement =
        Optional.of(
            new OutcomeRules.Judgement(
                new ItemId("judged"), Optional.of(new ItemId("judgement_reason"))));
    return section("judgement").level("judged").text("judgement_reason");
  }

  public Instruments route(Route route) {
    routes.add(route);
    return this;
  }

  /** A route for some levels (all when blank), with a condition (always when blank). */
  public Instruments route(String id, String levels, String when, Route.Step... steps) {
    return route(
        new Route(
            new ElementId(id),
            Optional.empty(),
            levels.isBlank()
                ? List.of()
                : Stream.of(levels.split(" ", -1)).map(OptionId::new).toList(),
            List.of(),
            when.isBlank() ? Condition.ALWAYS : new Condition.When(when),
            "Tell somebody.",
            List.of(),
            List.of(steps)));
  }

  public Instrument build() {
    return new Instrument(
        new InstrumentCode("example"),
        new VersionNumber(1),
        authorities.getFirst(),
        authorities,
        "Example",
        true,
        "en-GB",
        Optional.empty(),
        DocumentControl.NONE,
        scales,
        optionSets,
        sections.entrySet().stream()
            .map(entry ->
                new Section(
                    new SectionId(entry.getKey()),
                    entry.getKey(),
                    true,
                    Optional.empty(),
                    entry.getValue()))
            .toList(),
        new OutcomeRules(tally, scores, bands, rules, limits, judgement),
        routes,
        List.of(),
        List.of(),
        List.of());
  }

  public static Prompt prompt(String id) {
    return new Prompt(
        new ItemId(id),
        id,
        true,
        Optional.empty(),
        Condition.NEVER,
        Condition.ALWAYS,
        false,
        false,
        List.of());
  }

  /** A level item that must be answered, with these printed words. */
  public static Item labelled(String id, String label) {
    return new Item.LevelItem(
        new Prompt(
            new ItemId(id),
            label,
            true,
            Optional.empty(),
            Condition.ALWAYS,
            Condition.ALWAYS,
            false,
            false,
            List.of()),
        new ElementId("risk"),
        Map.of());
  }

  /** Gives the last item tags. */
  public Instruments tagged(String tags) {
    return change(prompt ->
        new Prompt(
            prompt.id(),
            prompt.label(),
            prompt.labelPrinted(),
            prompt.help(),
            prompt.required(),
            prompt.visible(),
            prompt.sensitive(),
            prompt.mayBeNotKnown(),
            List.of(tags.split(" ", -1))));
  }

  public static Prompt required(Prompt prompt) {
    return with(prompt, Condition.ALWAYS, prompt.visible(), prompt.mayBeNotKnown());
  }

  private static Prompt with(
      Prompt prompt, Condition required, Condition visible, boolean mayBeNotKnown) {
    return new Prompt(
        prompt.id(),
        prompt.label(),
        prompt.labelPrinted(),
        prompt.help(),
        required,
        visible,
        prompt.sensitive(),
        mayBeNotKnown,
        prompt.tags());
  }

  private interface Change {
    Prompt of(Prompt prompt);
  }

  private Instruments change(Change change) {
    List<Item> items = sections.getOrDefault(section, List.of());
    Item last = items.getLast();
    Prompt prompt = change.of(last.prompt());
    items.set(
        items.size() - 1,
        switch (last) {
          case Item.TextItem _ -> new Item.TextItem(prompt);
          case Item.LongTextItem _ -> new Item.LongTextItem(prompt);
          case Item.NumberItem item ->
              new Item.NumberItem(prompt, item.min(), item.max(), item.unit());
          case Item.DateItem _ -> new Item.DateItem(prompt);
          case Item.EmailItem _ -> new Item.EmailItem(prompt);
          case Item.PhoneItem _ -> new Item.PhoneItem(prompt);
          case Item.AddressItem _ -> new Item.AddressItem(prompt);
          case Item.IdentifierItem _ -> new Item.IdentifierItem(prompt);
          case Item.ChoiceItem item -> new Item.ChoiceItem(prompt, item.optionSet(), item.many());
          case Item.LevelItem item -> new Item.LevelItem(prompt, item.scale(), item.descriptors());
          case Item.StatementsItem item ->
              new Item.StatementsItem(prompt, item.many(), item.details(), item.statements());
          case Item.TableItem item -> new Item.TableItem(prompt, item.rowName(), item.columns());
          case Item.ComputedItem item -> new Item.ComputedItem(prompt, item.expression());
          case Item.NoteItem item -> new Item.NoteItem(prompt, item.text(), item.picture());
        });
    return this;
  }

  private static OptionId id(String word) {
    return new OptionId(name(word));
  }

  private static String name(String word) {
    int end = word.indexOf('=');
    return (end < 0 ? word : word.substring(0, end)).replace("!", "");
  }

  private static Optional<Integer> points(String word) {
    int end = word.indexOf('=');
    return end < 0 ? Optional.empty() : Optional.of(Integer.valueOf(word.substring(end + 1)));
  }

  private static Optional<BigDecimal> bound(String number) {
    return number.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(number));
  }
}
