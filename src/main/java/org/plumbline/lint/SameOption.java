package org.plumbline.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OptionSet;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.SetOption;

/** Two options of a set, or two levels of a scale, that nobody can tell apart. */
final class SameOption implements Check {
  @Override
  public void check(Subject subject, Report report) {
    subject
        .outline()
        .all(OptionSet.class)
        .forEach(set -> {
          Set<String> seen = new HashSet<>();
          for (Outline.At<SetOption> option : subject.outline().in(set, SetOption.class)) {
            look(report, seen, option, option.it().label());
          }
        });
    subject
        .outline()
        .all(Scale.class)
        .forEach(scale -> {
          Set<String> seen = new HashSet<>();
          for (Outline.At<Level> level : subject.outline().in(scale, Level.class)) {
            look(report, seen, level, level.it().label());
          }
        });
  }

  private static void look(Report report, Set<String> seen, Outline.At<?> at, String label) {
    if (!seen.add(Wordings.normalised(label)) && !label.isBlank()) {
      report.tell(
          new Report.Remark(
              LintRule.SAME_OPTION,
              Severity.MUST_FIX,
              "%s stands here twice, so that nobody can tell which was chosen."
                  .formatted(Wordings.quoted(label)),
              "Remove one of the two, or word it differently."),
          new Text(at.place().key("label"), at.id(), "label", label, Text.Kind.NAME),
          List.of(Wordings.all(label)),
          Optional.empty());
    }
  }
}
