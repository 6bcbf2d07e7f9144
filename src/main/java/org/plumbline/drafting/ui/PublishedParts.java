package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.drafting.DecisionResult;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;
import org.plumbline.shell.PageHead;

/** What a page shows once the draft has become a version. */
final class PublishedParts {
  private PublishedParts() {}

  static List<Component> of(DecisionResult.Published published) {
    Notice notice =
        new Notice(
            Notice.Kind.DONE,
            new Paragraph("Practitioners start on it from now on. Its wording never changes."));
    notice.getElement().setAttribute("role", "status");
    List<Component> parts = new ArrayList<>();
    PageHead head =
        new PageHead("Version %s is published".formatted(published.version().number()))
            .crumb(Links.to(DraftAddresses.LIBRARY, "Instruments"))
            .actions(
                Links.primary(DraftAddresses.version(published.version()), "Read the version"));
    head.heading().getElement().callJsFunction("focus");
    parts.add(head);
    parts.add(notice);
    if (published.goesOn()) {
      parts.add(
          new Notice(
              Notice.Kind.INFO,
              new Paragraph("What was edited since it was asked for goes on as a draft."),
              Links.to(DraftAddresses.draft(published.version().code()), "Continue the draft")));
    }
    return parts;
  }
}
