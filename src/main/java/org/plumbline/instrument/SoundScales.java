package org.plumbline.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks scales and option sets. */
final class SoundScales {
  private SoundScales() {}

  static void check(Inspection inspection) {
    List<Scale> scales = inspection.instrument().scales();
    for (int index = 0; index < scales.size(); index++) {
      Scale scale = scales.get(index);
      Place place = Place.WHOLE.key("scales").element(index, "scale", scale.id());
      inspection.id(place, scale.id());
      scale(inspection, scale, place);
    }
    List<OptionSet> sets = inspection.instrument().optionSets();
    for (int index = 0; index < sets.size(); index++) {
      OptionSet set = sets.get(index);
      Place place = Place.WHOLE.key("option_sets").element(index, "option set", set.id());
      inspection.id(place, set.id());
      optionSet(inspection, set, place);
    }
  }

  private static void scale(Inspection inspection, Scale scale, Place place) {
    if (scale.levels().isEmpty()) {
      inspection.tell(place.key("levels"), "holds nothing", "Add at least two levels.");
    } else if (scale.levels().size() == 1) {
      inspection.tell(place, "has only one level", "Add another: a scale has at least two.");
    }
    Map<String, Place> ids = new HashMap<>();
    Concern before = Concern.NONE;
    for (int index = 0; index < scale.levels().size(); index++) {
      Level level = scale.levels().get(index);
      Place here = place.key("levels").element(index, "level", level.id());
      inspection.unique(here, level.id(), ids, "Give each level of a scale an id of its own.");
      inspection.line(here, "label", level.label());
      if (level.concern().compareTo(before) < 0) {
        inspection.tell(
            here.key("concern"),
            "is lower than that of the level before",
            "Put the levels in order of concern, lowest first.");
      }
      before = level.concern();
    }
  }

  private static void optionSet(Inspection inspection, OptionSet set, Place place) {
    if (set.options().isEmpty()) {
      inspection.tell(place.key("options"), "holds nothing", "Add options, or remove the set.");
    }
    Map<String, Place> ids = new HashMap<>();
    for (int index = 0; index < set.options().size(); index++) {
      SetOption option = set.options().get(index);
      Place here = place.key("options").element(index, "option", option.id());
      inspection.unique(here, option.id(), ids, "Give each option of a set an id of its own.");
      inspection.text(here, "label", option.label());
    }
  }
}
