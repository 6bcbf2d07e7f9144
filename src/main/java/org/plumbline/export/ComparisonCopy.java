package org.plumbline.export;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plumbline.comparison.Chapter;
import org.plumbline.comparison.Entry;
import org.plumbline.comparison.Report;
import org.plumbline.id.AuthorityCode;
import org.plumbline.schema.ChangeClass;

/**
 * A comparison that somebody takes away.
 *
 * @param names what authorities are called
 * @param matched who matched a section, where no common id does
 * @param only the one class of changes that is in it; all when none
 * @param made when, by the clock on the wall
 */
public record ComparisonCopy(
    Report report,
    Edition from,
    Edition to,
    Function<AuthorityCode, String> names,
    Function<Chapter, Optional<String>> matched,
    Optional<ChangeClass> only,
    ZonedDateTime made) {

  /** Whether it is of two versions of one instrument. */
  boolean isOfOneInstrument() {
    return report.from().code().equals(report.to().code());
  }

  /** What is in it of a chapter. Notes are no part of the form, and of no class. */
  List<Entry> entries(Chapter chapter) {
    return only.map(
            each -> chapter.kind() == Chapter.Kind.NOTES ? List.<Entry>of() : chapter.entries(each))
        .orElseGet(chapter::entries);
  }

  /** Without an ending, such as {@code northamptonshire-cse-1-to-2-changes}. */
  String fileName() {
    String versions =
        isOfOneInstrument()
            ? "%s-%s-to-%s"
                .formatted(report.from().code(), report.from().version(), report.to().version())
            : "%s-%s-and-%s-%s"
                .formatted(
                    report.from().code(),
                    report.from().version(),
                    report.to().code(),
                    report.to().version());
    return versions + only.map(each -> "-" + each.words()).orElse("") + "-changes";
  }
}
