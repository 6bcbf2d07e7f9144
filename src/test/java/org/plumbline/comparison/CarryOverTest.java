package org.plumbline.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.comparison.Verdict.Archived;
import org.plumbline.comparison.Verdict.Confirm;
import org.plumbline.comparison.Verdict.Kept;
import org.plumbline.comparison.Verdict.Kind;
import org.plumbline.definition.RandomInstruments;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.FormIndex;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Slot;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;
import org.plumbline.response.Misfit;
import org.plumbline.response.Misfits;
import org.plumbline.response.RandomAnswers;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Soundness;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/** What becomes of answers when another version replaces the one they were given on. */
class CarryOverTest {
  private static final Instrument OLD = Bundled.PETERBOROUGH_AND_CAMBRIDGESHIRE;
  private static final Instrument NEW = Bundled.HAMMERSMITH_AND_FULHAM;
  private static final ItemId EDUCATION = new ItemId("education_level");
  private static final ItemId HEALTH = new ItemId("health_level");
  private static final ItemId EVIDENCE = new ItemId("education_evidence");

  @Test
  void everything_in_sections_six_seven_and_eight_of_the_two_boards_is_kept() {
    Set<String> sections = Set.of("social_media", "sexual_health", "health");
    Map<ItemId, Answer> all = new HashMap<>();
    for (String section : sections) {
      for (String level : List.of("mild", "moderate", "significant")) {
        Map<ItemId, Answer> answers = filled(section, new OptionId(level));
        all.putAll(answers);

        assertThat(CarryOver.of(OLD, NEW, new Answers(answers)).verdicts())
            .filteredOn(verdict -> verdict.kind() != Kind.NEW)
            .hasSizeGreaterThan(5)
            .allMatch(Kept.class::isInstance);
      }
    }
    assertThat(all).hasSize(12);
  }

  @Test
  void a_level_of_which_the_sentence_changed_is_put_to_confirm_with_both_sentences() {
    Answers answers = Answers.NONE.with(EDUCATION, chosen("moderate"));

    assertThat(carried(answers))
        .singleElement()
        .isInstanceOfSatisfying(
            Confirm.class,
            confirm -> {
              assertThat(confirm.was().chosen().orElseThrow()).endsWith("unknown");
              assertThat(confirm.now().chosen().orElseThrow())
                  .endsWith("unknown/ Poor educational achievement");
            });
  }

  @Test
  void a_level_that_is_only_called_something_else_is_kept() {
    assertThat(carried(Answers.NONE.with(HEALTH, chosen("mild"))))
        .singleElement()
        .isInstanceOf(Kept.class);
  }

  @Test
  void a_count_that_is_no_longer_asked_is_archived_with_the_words_it_was_given_under() {
    Instrument without = changed(OLD, "sections/education/items/education_evidence", null);

    assertThat(CarryOver.of(OLD, without, Answers.NONE.with(EVIDENCE, text("Truants."))).verdicts())
        .singleElement()
        .isInstanceOfSatisfying(
            Archived.class,
            archived -> {
              assertThat(archived.why()).isEqualTo(Verdict.Why.NOT_ASKED);
              assertThat(archived.was().asked()).contains("Evidence");
            });
  }

  @Test
  void a_level_that_is_no_longer_offered_is_archived() {
    Instrument without = changed(OLD, "scales/risk/levels/mild", null);

    assertThat(CarryOver.of(OLD, without, Answers.NONE.with(HEALTH, chosen("mild"))).verdicts())
        .singleElement()
        .isInstanceOfSatisfying(
            Archived.class,
            archived -> assertThat(archived.why()).isEqualTo(Verdict.Why.NOT_OFFERED));
  }

  @Test
  void an_answer_of_another_kind_is_archived() {
    Instrument asked =
        changed(OLD, "sections/education/items/education_evidence/kind", new Tree.Text("date"));

    assertThat(CarryOver.of(OLD, asked, Answers.NONE.with(EVIDENCE, text("Truants."))).verdicts())
        .singleElement()
        .isInstanceOfSatisfying(
            Archived.class,
            archived -> assertThat(archived.why()).isEqualTo(Verdict.Why.ANOTHER_KIND));
  }

  @Test
  void a_section_that_only_moved_in_number_keeps_its_answers() {
    Instrument moved = changed(OLD, "sections/education/title", new Tree.Text("6. Education"));

    assertThat(CarryOver.of(OLD, moved, Answers.NONE.with(EVIDENCE, text("Truants."))).verdicts())
        .singleElement()
        .isInstanceOf(Kept.class);
  }

  @Test
  void a_section_that_is_about_something_else_has_its_answers_confirmed() {
    Instrument other =
        changed(OLD, "sections/education/title", new Tree.Text("5.Education and employment"));

    assertThat(CarryOver.of(OLD, other, Answers.NONE.with(EVIDENCE, text("Truants."))).verdicts())
        .singleElement()
        .isInstanceOf(Confirm.class);
  }

  @ParameterizedTest
  @CsvSource({
    "16 and 17 year olds, 18 and 19 year olds",
    "16+ transition, 18+ transition",
    "72 hour review, 24 hour review",
    "1.5 hours alone, 2.5 hours alone",
  })
  void a_number_that_says_something_is_no_number_of_a_section(String was, String now) {
    Instrument from = changed(OLD, "sections/education/title", new Tree.Text(was));
    Instrument to = changed(OLD, "sections/education/title", new Tree.Text(now));

    assertThat(CarryOver.of(from, to, Answers.NONE.with(EVIDENCE, text("Truants."))).verdicts())
        .singleElement()
        .isInstanceOf(Confirm.class);
  }

  @Test
  void other_guidance_above_a_section_puts_its_answers_in_doubt() {
    Instrument from = changed(OLD, "sections/education/guidance", new Tree.Text("This term."));
    Instrument to = changed(OLD, "sections/education/guidance", new Tree.Text("Ever."));

    assertThat(CarryOver.of(from, to, Answers.NONE.with(EVIDENCE, text("Truants."))).verdicts())
        .singleElement()
        .isInstanceOf(Confirm.class);
  }

  @Test
  void a_sign_that_stands_under_another_level_is_put_to_confirm() {
    TreePath descriptors = TreePath.parse("sections/education/items/education_level/descriptors");
    Document document = Document.of(OLD);
    TreePath mild = descriptors.entry("mild").then(KeyName.INDICATORS);
    TreePath moderate = descriptors.entry("moderate").then(KeyName.INDICATORS);
    String sign = document.entries(mild).getFirst();
    Tree entry = document.find(mild.entry(sign)).orElseThrow();
    Instrument moved =
        document
            .remove(mild.entry(sign))
            .insert(moderate, Optional.empty(), entry)
            .read()
            .instrument();
    Answers ticked =
        Answers.NONE.with(
            new ItemId("education_level.indicators"), Answer.Ticked.of(new OptionId(sign)));

    assertThat(CarryOver.of(OLD, moved, ticked).verdicts())
        .singleElement()
        .isInstanceOf(Confirm.class);
  }

  @Test
  void words_beside_a_tick_are_about_what_was_asked_there() {
    Instrument from = Bundled.NORTHAMPTONSHIRE;
    Item.StatementsItem item =
        from.items()
            .filter(Item.StatementsItem.class::isInstance)
            .map(Item.StatementsItem.class::cast)
            .filter(it -> it.details().isPresent())
            .findFirst()
            .orElseThrow();
    String section =
        from.sections().stream()
            .filter(it -> it.items().contains(item))
            .findFirst()
            .orElseThrow()
            .id()
            .value();
    OptionId first = item.statements().getFirst().id();
    Instrument to =
        changed(
            from,
            "sections/" + section + "/items/" + item.id() + "/details",
            new Tree.Text("Action taken:"));
    Answer only = Answer.Ticked.of(first);
    Answer withWords =
        new Answer.Ticked(new TreeSet<>(List.of(first)), Map.of(first, "Seen twice."));

    assertThat(CarryOver.of(from, to, Answers.NONE.with(item.id(), only)).verdicts())
        .singleElement()
        .isInstanceOf(Kept.class);
    assertThat(CarryOver.of(from, to, Answers.NONE.with(item.id(), withWords)).verdicts())
        .singleElement()
        .isInstanceOf(Confirm.class);
  }

  @Test
  void words_beside_one_choice_go_where_the_choice_goes() {
    Item.ChoiceItem choice =
        OLD.items()
            .filter(Item.ChoiceItem.class::isInstance)
            .map(Item.ChoiceItem.class::cast)
            .filter(it -> !it.many())
            .findFirst()
            .orElseThrow();
    OptionId option = OLD.getOptionSet(choice.optionSet()).options().getFirst().id();
    Answers answers =
        Answers.NONE
            .with(choice.id(), new Answer.Chosen(option))
            .with(choice.detailsId(), text("Since March."));
    String at = "option_sets/" + choice.optionSet() + "/options/" + option;
    Instrument renamed = changed(OLD, at + "/label", new Tree.Text("Something else"));
    Instrument without = changed(OLD, at, null);

    assertThat(CarryOver.of(OLD, renamed, answers).verdicts())
        .filteredOn(verdict -> verdict.kind() != Kind.NEW)
        .hasSize(2)
        .allMatch(Confirm.class::isInstance);
    assertThat(CarryOver.of(OLD, without, answers).verdicts())
        .filteredOn(verdict -> verdict.kind() != Kind.NEW)
        .hasSize(2)
        .allMatch(Archived.class::isInstance);
  }

  @Test
  void each_tick_stands_or_falls_by_its_own_words() {
    ItemId indicators = new ItemId("education_level.indicators");
    List<OptionId> signs = signs(OLD, EDUCATION);
    Answer ticked = Answer.Ticked.of(signs.toArray(OptionId[]::new));
    List<Verdict> verdicts = carried(Answers.NONE.with(indicators, ticked));

    assertThat(verdicts).hasSameSizeAs(signs);
    assertThat(verdicts.stream().map(Verdict::kind).collect(Collectors.toSet()))
        .contains(Kind.KEPT, Kind.CONFIRM);
  }

  @Test
  void a_column_is_carried_apart_from_its_neighbours() {
    ItemId table = new ItemId("education_actions");
    Item.TableItem item = (Item.TableItem) OLD.findItem(table).orElseThrow();
    List<ItemId> columns = item.columns().stream().map(Item::id).toList();
    Map<ItemId, Answer> cells =
        columns.stream().collect(Collectors.toMap(id -> id, id -> cell(item, id)));
    Answers answers =
        Answers.NONE.with(table, new Answer.Rows(List.of(new Answer.Row(new UUID(1, 1), cells))));
    String first = "sections/education/items/education_actions/columns/" + columns.getFirst();
    Instrument renamed = changed(OLD, first + "/label", new Tree.Text("Something else"));

    assertThat(CarryOver.of(OLD, renamed, answers).counts())
        .containsEntry(Kind.CONFIRM, 1)
        .containsEntry(Kind.KEPT, columns.size() - 1);
  }

  @Test
  void what_is_asked_for_the_first_time_is_new() {
    CarryOver carryOver = CarryOver.of(OLD, NEW, Answers.NONE);

    assertThat(carryOver.verdicts()).isNotEmpty().allMatch(Verdict.New.class::isInstance);
    assertThat(carryOver.verdicts())
        .extracting(verdict -> verdict.part().slot().value())
        .contains("offending_level", "isolation_level", "manager_comments");
  }

  @Property(tries = 150)
  void every_part_of_every_answer_gets_exactly_one_verdict(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument from = new RandomInstruments(random).next();
    Instrument to = edited(random, from);
    Answers answers = RandomAnswers.of(from, random);
    CarryOver carryOver = CarryOver.of(from, to, answers);

    List<Part> given =
        answers.bySlot().keySet().stream()
            .flatMap(slot -> CarryOver.parts(slot, answers).stream())
            .toList();
    assertThat(
            carryOver.verdicts().stream()
                .filter(each -> each.kind() != Kind.NEW)
                .map(Verdict::part))
        .containsExactlyInAnyOrderElementsOf(given);
    assertThat(carryOver.counts().values().stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(carryOver.verdicts().size());
    assertThat(carryOver.verdicts().stream().map(Verdict::part).distinct())
        .hasSameSizeAs(carryOver.verdicts());
  }

  @Property(tries = 150)
  void only_what_was_agreed_with_in_other_words_is_confirmed(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument from = new RandomInstruments(random).next();
    Instrument to = edited(random, from);

    Answers answers = RandomAnswers.of(from, random);
    Asked before = Asked.of(from);
    Asked after = Asked.of(to);

    for (Verdict verdict : CarryOver.of(from, to, answers).verdicts()) {
      Optional<Agreement> was = before.agreement(verdict.part(), answers);
      Optional<Agreement> now = after.agreement(verdict.part(), answers);
      switch (verdict.kind()) {
        case KEPT ->
            assertThat(was.orElseThrow().fingerprint()).isEqualTo(now.orElseThrow().fingerprint());
        case CONFIRM ->
            assertThat(was.orElseThrow().fingerprint())
                .isNotEqualTo(now.orElseThrow().fingerprint());
        case ARCHIVED -> assertThat(was).isPresent();
        case NEW -> assertThat(now).isPresent();
      }
    }
  }

  @Property(tries = 100)
  void on_the_same_wording_everything_is_kept(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = new RandomInstruments(random).next();
    Answers answers = RandomAnswers.of(instrument, random);

    assertThat(CarryOver.of(instrument, instrument, answers).verdicts())
        .allMatch(Kept.class::isInstance);
  }

  @Property(tries = 150)
  void what_is_carried_over_can_be_held(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument from = new RandomInstruments(random).next();
    Instrument to = edited(random, from);
    Answers answers = RandomAnswers.of(from, random);
    Map<ItemId, Answer> carried = new HashMap<>();
    List<Verdict> verdicts = new ArrayList<>(CarryOver.of(from, to, answers).verdicts());
    verdicts.sort(Comparator.comparing(verdict -> verdict.part().name()));
    for (Verdict verdict : verdicts) {
      if (verdict instanceof Kept || verdict instanceof Confirm) {
        ItemId slot = verdict.part().slot();
        carried.put(
            slot,
            Carried.into(
                Optional.ofNullable(carried.get(slot)),
                answers.find(slot).orElseThrow(),
                verdict.part(),
                Asked.of(to)));
      }
    }

    carried.forEach((slot, answer) ->
        assertThat(Misfits.check(FormIndex.of(to), slot, answer)).allMatch(Misfit::isStorable));
  }

  /** Sound again after each edit, as a version always is. */
  private static Instrument edited(Random random, Instrument from) {
    Instrument now = from;
    for (int edits = 1 + random.nextInt(20); edits > 0; edits--) {
      Instrument next = ComparisonPropertyTest.edited(random, now, 1);
      if (Soundness.check(next).isEmpty()) {
        now = next;
      }
    }
    return now;
  }

  private static List<Verdict> carried(Answers answers) {
    return CarryOver.of(OLD, NEW, answers).verdicts().stream()
        .filter(verdict -> verdict.kind() != Kind.NEW)
        .toList();
  }

  private static Answer chosen(String level) {
    return new Answer.Chosen(new OptionId(level));
  }

  private static Answer text(String words) {
    return new Answer.Text(words);
  }

  private static List<OptionId> signs(Instrument instrument, ItemId level) {
    Item.LevelItem item = (Item.LevelItem) instrument.findItem(level).orElseThrow();
    return item.descriptors().values().stream()
        .flatMap(descriptor -> descriptor.indicators().stream())
        .map(indicator -> indicator.id())
        .toList();
  }

  /** Every place of the section filled, every sign ticked. */
  private static Map<ItemId, Answer> filled(String section, OptionId level) {
    Map<ItemId, Answer> answers = new HashMap<>();
    OLD.sections().stream()
        .filter(each -> each.id().value().equals(section))
        .flatMap(each -> each.items().stream())
        .forEach(item -> {
          for (Slot slot : item.slots()) {
            answers.put(
                slot.id(),
                switch (slot.holds()) {
                  case OPTION -> new Answer.Chosen(level);
                  case OPTIONS -> Answer.Ticked.of(signs(OLD, item.id()).toArray(OptionId[]::new));
                  case ROWS -> {
                    Item.TableItem table = (Item.TableItem) item;
                    yield new Answer.Rows(
                        List.of(
                            new Answer.Row(
                                new UUID(7, 7),
                                table.columns().stream()
                                    .collect(
                                        Collectors.toMap(Item::id, it -> cell(table, it.id()))))));
                  }
                  case TEXT, NUMBER, DATE -> text("Seen by the school nurse.");
                });
          }
        });
    return answers;
  }

  private static Answer cell(Item.TableItem table, ItemId column) {
    Item item =
        table.columns().stream().filter(it -> it.id().equals(column)).findFirst().orElseThrow();
    return item instanceof Item.DateItem
        ? new Answer.Date(LocalDate.of(2026, 3, 2))
        : text("By the school");
  }

  private static Instrument changed(Instrument instrument, String path, @Nullable Tree value) {
    Document document = Document.of(instrument);
    TreePath at = TreePath.parse(path);
    Document next = value == null ? document.remove(at) : document.put(at, Optional.of(value));
    return next.read().instrument();
  }
}
