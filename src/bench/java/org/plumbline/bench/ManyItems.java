package org.plumbline.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.SetOption;

/**
 * An instrument of any length in the manner of the printed ones. Each section asks for a level with
 * three descriptors of four signs each, for evidence and for actions; what is left of the items are
 * short ones, as on a printed front page.
 */
final class ManyItems {
  private static final ElementId RISK = new ElementId("risk");
  private static final ElementId ANSWERS = new ElementId("yes_no");
  private static final List<OptionId> LEVELS =
      List.of(new OptionId("mild"), new OptionId("moderate"), new OptionId("significant"));
  private static final int SIGNS = 4;

  private ManyItems() {}

  static Instrument of(InstrumentCode code, AuthorityCode owner, int items, int sections) {
    List<Section> all = new ArrayList<>();
    for (int number = 1; number <= sections; number++) {
      int own = items * number / sections - items * (number - 1) / sections;
      all.add(section(number, own));
    }
    return new Instrument(
        code,
        new VersionNumber(1),
        owner,
        List.of(owner),
        "An instrument of " + items + " items",
        true,
        "en-GB",
        Optional.of("To see what length costs."),
        DocumentControl.NONE,
        List.of(scale()),
        List.of(answers()),
        all,
        new OutcomeRules(
            Optional.of(RISK), List.of(), List.of(), List.of(), List.of(), Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Scale scale() {
    return new Scale(
        RISK,
        List.of(
            level("no_evidence", "NO EVIDENCE", Concern.NONE),
            level("mild", "MILD", Concern.ONE),
            level("moderate", "MODERATE", Concern.THREE),
            level("significant", "SIGNIFICANT", Concern.FIVE)));
  }

  private static Level level(String id, String label, Concern concern) {
    return new Level(new OptionId(id), label, Optional.empty(), concern);
  }

  private static OptionSet answers() {
    return new OptionSet(
        ANSWERS,
        List.of(
            new SetOption(new OptionId("yes"), "Yes", Optional.empty(), false, false),
            new SetOption(new OptionId("no"), "No", Optional.empty(), false, false)));
  }

  private static Section section(int number, int items) {
    String name = "s" + number;
    List<Item> all = new ArrayList<>();
    all.add(
        new Item.LevelItem(
            prompt(name + "_level", "Level of section " + number), RISK, descriptors(name)));
    all.add(new Item.LongTextItem(prompt(name + "_evidence", "Evidence and analysis")));
    all.add(
        new Item.TableItem(
            prompt(name + "_actions", "Actions agreed"),
            "action",
            List.of(
                new Item.TextItem(prompt(name + "_what", "What will be done")),
                new Item.TextItem(prompt(name + "_who", "By whom")),
                new Item.DateItem(prompt(name + "_when", "By when")))));
    for (int i = all.size(); i < items; i++) {
      all.add(shortItem(i, prompt(name + "_item_" + i, "Question " + i + " of section " + number)));
    }
    return new Section(
        new SectionId(name),
        number + ". Section on the " + number + " of many risks",
        true,
        Optional.of("Tick what you have seen, then choose the level you agree with."),
        all);
  }

  private static Item shortItem(int number, Prompt prompt) {
    return switch (number % 4) {
      case 0 -> new Item.TextItem(prompt);
      case 1 -> new Item.ChoiceItem(prompt, ANSWERS, false);
      case 2 -> new Item.DateItem(prompt);
      default ->
          new Item.NumberItem(
              prompt, Optional.of(BigDecimal.ZERO), Optional.empty(), Optional.empty());
    };
  }

  private static Map<OptionId, Descriptor> descriptors(String name) {
    Map<OptionId, Descriptor> descriptors = new LinkedHashMap<>();
    for (OptionId level : LEVELS) {
      List<Indicator> signs = new ArrayList<>();
      for (int i = 1; i <= SIGNS; i++) {
        signs.add(
            new Indicator(
                new OptionId(name + "_" + level + "_" + i),
                "Sign "
                    + i
                    + " of a "
                    + level
                    + " risk in "
                    + name
                    + ", in words of usual length"));
      }
      descriptors.put(
          level,
          new Descriptor(
              String.join(" / ", signs.stream().map(Indicator::text).toList()),
              signs,
              Optional.empty()));
    }
    return descriptors;
  }

  private static Prompt prompt(String id, String label) {
    return new Prompt(
        new ItemId(id),
        label,
        true,
        Optional.empty(),
        Condition.NEVER,
        Condition.ALWAYS,
        false,
        false,
        List.of());
  }
}
