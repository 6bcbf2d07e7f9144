package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.plumbline.drafting.PublicationRequest;
import org.plumbline.drafting.PublicationRequest.Standing;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Notice;

/** How the last request for a draft ended, for whoever asks again. */
final class LastRequest {
  private LastRequest() {}

  static Optional<Notice> of(PublicationRequest request) {
    return switch (request.standing()) {
      case Standing.Refused(String by, var at, String reason) -> {
        Paragraph quoted = new Paragraph(reason);
        quoted.addClassName("as-written");
        yield Optional.of(
            new Notice(
                Notice.Kind.WARN,
                new Paragraph(
                    "%s refused it on %s. Change the draft and ask again."
                        .formatted(by, Dates.day(at))),
                quoted));
      }
      case Standing.Withdrawn(String by, var at) ->
          Optional.of(
              new Notice(
                  Notice.Kind.INFO,
                  "%s withdrew the last request on %s.".formatted(by, Dates.day(at))));
      case Standing.Waiting _, Standing.Approved _, Standing.Published _ -> Optional.empty();
    };
  }
}
