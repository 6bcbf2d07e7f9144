package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Descriptor;
import org.plumbline.instrument.Item;

/** A picture that no note and no descriptor shows. */
final class UnusedPicture implements Check {
  @Override
  public void check(Subject subject, Report report) {
    Set<ElementId> shown =
        Outline.items(subject.instrument()).stream()
            .flatMap(at -> shownBy(at.it()))
            .collect(Collectors.toSet());
    Outline.pictures(subject.instrument()).stream()
        .filter(at -> !shown.contains(at.it().id()))
        .forEach(at ->
            report.tell(
                new Report.Remark(
                    LintRule.UNUSED_PICTURE,
                    Severity.TO_CHECK,
                    "No note and no descriptor shows this picture.",
                    "Choose it where it is to stand, or remove it."),
                at.place(),
                at.id(),
                List.of(at.it().words())));
  }

  private static Stream<ElementId> shownBy(Item item) {
    return switch (item) {
      case Item.NoteItem note -> note.picture().stream();
      case Item.LevelItem level ->
          level.descriptors().values().stream().map(Descriptor::picture).flatMap(Optional::stream);
      case Item.TableItem table -> table.columns().stream().flatMap(UnusedPicture::shownBy);
      case Item.Written _, Item.ChoiceItem _, Item.StatementsItem _, Item.ComputedItem _ ->
          Stream.empty();
    };
  }
}
