package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.instrument.Picture;
import org.plumbline.schema.Node;
import org.plumbline.schema.Target;

/** A picture that no note and no descriptor shows. */
final class UnusedPicture implements Check {
  @Override
  public void check(Subject subject, Report report) {
    Set<String> shown =
        subject.outline().nodes().stream()
            .flatMap(node -> node.says().stream())
            .filter(saying -> saying.key().target().equals(Optional.of(Target.PICTURE)))
            .map(Node.Saying::text)
            .collect(Collectors.toSet());
    subject.outline().all(Picture.class).stream()
        .filter(at -> !shown.contains(at.it().id().value()))
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
}
