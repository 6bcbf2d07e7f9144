package org.plumbline.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Indicator;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OptionSet;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.Picture;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.instrument.SetOption;
import org.plumbline.instrument.Statement;
import org.plumbline.instrument.WorkflowStep;

/** The elements of an instrument with their places. */
final class Outline {
  private Outline() {}

  /**
   * An element where it stands.
   *
   * @param id as in {@link Finding#element()}
   */
  record At<T>(Place place, String id, T it) {}

  /** A descriptor and the level it is for. */
  record AtLevel(OptionId level, Descriptor descriptor) {}

  static List<At<Scale>> scales(Instrument instrument) {
    return list(Place.WHOLE.key("scales"), "scale", "", instrument.scales(), Scale::id);
  }

  static List<At<Level>> levels(At<Scale> scale) {
    return list(
        scale.place().key("levels"), "level", scale.id() + "/", scale.it().levels(), Level::id);
  }

  static List<At<OptionSet>> optionSets(Instrument instrument) {
    return list(
        Place.WHOLE.key("option_sets"), "option set", "", instrument.optionSets(), OptionSet::id);
  }

  static List<At<SetOption>> options(At<OptionSet> set) {
    return list(
        set.place().key("options"), "option", set.id() + "/", set.it().options(), SetOption::id);
  }

  static List<At<Section>> sections(Instrument instrument) {
    return list(Place.WHOLE.key("sections"), "section", "", instrument.sections(), Section::id);
  }

  static List<At<Item>> itemsOf(At<Section> section) {
    return list(section.place().key("items"), "item", "", section.it().items(), Item::id);
  }

  /** The items of all sections; the columns of tables are not among them. */
  static List<At<Item>> items(Instrument instrument) {
    return sections(instrument).stream().flatMap(each -> itemsOf(each).stream()).toList();
  }

  /** Those of one kind. */
  static <T extends Item> List<At<T>> only(Class<T> kind, List<At<Item>> items) {
    return items.stream()
        .filter(at -> kind.isInstance(at.it()))
        .map(at -> new At<>(at.place(), at.id(), kind.cast(at.it())))
        .toList();
  }

  static List<At<Item>> columns(At<Item> at) {
    return list(at.place().key("columns"), "item", "", at.it().columns(), Item::id);
  }

  static List<At<Statement>> statements(At<Item.StatementsItem> at) {
    return list(at.place().key("statements"), "statement", "", at.it().statements(), Statement::id);
  }

  static List<At<AtLevel>> descriptors(At<Item.LevelItem> at) {
    return list(
        at.place().key("descriptors"),
        "descriptor",
        at.id() + "/",
        at.it().descriptors().entrySet().stream()
            .map(entry -> new AtLevel(entry.getKey(), entry.getValue()))
            .toList(),
        AtLevel::level);
  }

  static List<At<Indicator>> indicators(At<AtLevel> at) {
    return list(
        at.place().key("indicators"),
        "indicator",
        "",
        at.it().descriptor().indicators(),
        Indicator::id);
  }

  static List<At<OutcomeRules.Score>> scores(OutcomeRules outcome) {
    return list(outcome("scores"), "score", "", outcome.scores(), OutcomeRules.Score::id);
  }

  static List<At<OutcomeRules.Band>> bands(OutcomeRules outcome) {
    return list(outcome("bands"), "band", "", outcome.bands(), OutcomeRules.Band::id);
  }

  static List<At<OutcomeRules.IndicatedRule>> indicated(OutcomeRules outcome) {
    return list(
        outcome("indicated"),
        "indicated rule",
        "",
        outcome.indicated(),
        OutcomeRules.IndicatedRule::id);
  }

  static List<At<OutcomeRules.Limit>> limits(OutcomeRules outcome) {
    return list(outcome("limits"), "limit", "", outcome.limits(), OutcomeRules.Limit::id);
  }

  static List<At<Route>> routes(Instrument instrument) {
    return list(Place.WHOLE.key("routing"), "route", "", instrument.routing(), Route::id);
  }

  static List<At<Route.Part>> parts(At<Route> route) {
    return list(route.place().key("parts"), "part", "", route.it().parts(), Route.Part::id);
  }

  static List<At<Route.Step>> steps(At<Route> route) {
    return list(route.place().key("steps"), "step", "", route.it().steps(), Route.Step::id);
  }

  static List<At<WorkflowStep>> workflow(Instrument instrument) {
    return list(
        Place.WHOLE.key("workflow"), "workflow step", "", instrument.workflow(), WorkflowStep::id);
  }

  static List<At<Picture>> pictures(Instrument instrument) {
    return list(Place.WHOLE.key("pictures"), "picture", "", instrument.pictures(), Picture::id);
  }

  private static Place outcome(String key) {
    return Place.WHOLE.key("outcome").element("outcome").key(key);
  }

  private static <T> List<At<T>> list(
      Place list, String name, String prefix, List<T> elements, Function<T, Object> id) {
    List<At<T>> all = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      Object own = id.apply(elements.get(i));
      all.add(new At<>(list.element(i, name, own), prefix + own, elements.get(i)));
    }
    return all;
  }
}
