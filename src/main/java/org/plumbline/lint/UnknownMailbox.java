package org.plumbline.lint;

import java.util.List;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ElementId;
import org.plumbline.instrument.Route;

/** A recipient for whom an authority has no mailbox, or one whose address nobody has confirmed. */
final class UnknownMailbox implements Check {
  @Override
  public void check(Subject subject, Report report) {
    for (Outline.At<Route> route : subject.outline().all(Route.class)) {
      List<AuthorityCode> authorities =
          route.it().authorities().isEmpty()
              ? subject.instrument().authorities()
              : route.it().authorities();
      for (Outline.At<Route.Step> step : subject.outline().in(route, Route.Step.class)) {
        step.it()
            .recipient()
            .ifPresent(to ->
                authorities.forEach(
                    authority -> look(subject, report, step, to.mailbox(), authority)));
      }
    }
  }

  private static void look(
      Subject subject,
      Report report,
      Outline.At<Route.Step> step,
      ElementId mailbox,
      AuthorityCode authority) {
    subject
        .context()
        .directory(authority)
        .ifPresent(directory -> {
          if (!directory.mailboxes().contains(mailbox)) {
            tell(
                report,
                step,
                mailbox,
                authority,
                "The directory of %s has no mailbox '%s'.".formatted(authority, mailbox),
                "Add it to the directory, or name another.");
          } else if (!directory.confirmed().contains(mailbox)) {
            tell(
                report,
                step,
                mailbox,
                authority,
                "Nobody has confirmed the address of mailbox '%s' in the directory of %s."
                    .formatted(mailbox, authority),
                "Confirm it in the directory, with whoever reads it.");
          }
        });
  }

  private static void tell(
      Report report,
      Outline.At<Route.Step> step,
      ElementId mailbox,
      AuthorityCode authority,
      String what,
      String remedy) {
    report.tell(
        new Report.Remark(LintRule.UNKNOWN_MAILBOX, Severity.TO_CHECK, what, remedy),
        step.place().key("recipient").element("recipient").key("mailbox"),
        step.id(),
        List.of(mailbox.value(), authority.value(), what));
  }
}
