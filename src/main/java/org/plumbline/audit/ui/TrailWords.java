package org.plumbline.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.audit.KeptSeal;
import org.plumbline.audit.TrailFinding;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Notice;

/** What checking the trail found, in plain English. */
final class TrailWords {
  private TrailWords() {}

  static Notice of(Optional<TrailFinding> last) {
    return last.map(TrailWords::of)
        .orElseGet(() ->
            new Notice(
                Notice.Kind.INFO,
                "Not checked since Plumbline was started. It is checked within minutes of a start, and each night."));
  }

  static Notice of(TrailFinding finding) {
    return finding.isSound()
        ? new Notice(
            Notice.Kind.DONE,
            "Checked %s: nothing was changed or removed. %s and %s fit."
                .formatted(
                    Dates.moment(finding.at()),
                    count(finding.seals(), "seal", "seals"),
                    count(finding.chains(), "chain of an assessment", "chains of assessments")))
        : new Notice(Notice.Kind.ERROR, changed(finding));
  }

  private static Component[] changed(TrailFinding finding) {
    UnorderedList faults = new UnorderedList();
    Stream.concat(
            finding.brokenSeals().stream()
                .map(broken ->
                    "%s: an entry after number %d and up to %d was changed, removed or put in after it was sealed."
                        .formatted(
                            broken.authority().isPresent()
                                ? "In this trail"
                                : "Among entries of nobody known",
                            broken.after(),
                            broken.upTo())),
            finding.brokenChains().stream()
                .map(broken ->
                    "In the chain of one assessment (%s): %s."
                        .formatted(broken.assessment(), broken.what())))
        .forEach(fault -> faults.add(new ListItem(fault)));
    return new Component[] {
      new Paragraph(
          "The audit trail was changed outside of Plumbline. Checked %s. Tell whoever looks after Plumbline, and keep the log and the backups."
              .formatted(Dates.moment(finding.at()))),
      faults
    };
  }

  static Notice of(KeptSeal kept) {
    return switch (kept) {
      case KeptSeal.Fits(long upTo, var at) ->
          new Notice(
              Notice.Kind.DONE,
              "This seal stands in the trail. Everything up to entry %d is as it was when it was sealed, %s."
                  .formatted(upTo, Dates.moment(at)));
      case KeptSeal.EntriesChanged(long upTo) ->
          new Notice(
              Notice.Kind.ERROR,
              "This seal stands in the trail, but entries up to %d are not as they were when it was made."
                  .formatted(upTo));
      case KeptSeal.NotHere _ ->
          new Notice(
              Notice.Kind.ERROR,
              "There is no such seal in this trail. If the line is from the log of this installation and names your authority, the trail was cut off or written anew.");
      case KeptSeal.Unreadable _ ->
          new Notice(
              Notice.Kind.ERROR,
              "No seal can be read there. Paste a whole line of the log that begins with \u201cSealed the audit trail\u201d, or its last 64 letters and digits.");
    };
  }

  private static String count(int number, String one, String many) {
    return number == 1 ? "1 " + one : "%,d %s".formatted(number, many);
  }
}
