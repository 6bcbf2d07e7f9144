package org.plumbline.authority.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.plumbline.authority.StartPassword;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Notice;

/** Shows a start password, this once. */
final class StartPasswordNotice {
  private StartPasswordNotice() {}

  static Notice of(String name, String login, StartPassword password) {
    Span value = new Span(password.value());
    value.addClassName("start-password");
    value.setId("start-password");
    return new Notice(
        Notice.Kind.DONE,
        new Paragraph("%s signs in as %s with this start password:".formatted(name, login)),
        new Paragraph(value),
        new Paragraph(
            "Tell it to %s and to nobody else, in person or by telephone. It is shown only now, is good until %s, and lets in only to choose a password of one's own."
                .formatted(name, Dates.moment(password.until()))));
  }
}
