package org.plumbline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.annotation.security.PermitAll;

/** A page that could not be made: a number to report, which stands in the log with the cause. */
@PermitAll
final class UnexpectedErrorPage extends Page
    implements HasErrorParameter<Exception>, HasDynamicTitle {
  private static final int INTERNAL_ERROR = 500;

  private final transient Incidents incidents;

  UnexpectedErrorPage(Incidents incidents) {
    this.incidents = incidents;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> why) {
    String number = incidents.report(why.getCaughtException());
    Div words =
        new Div(
            new Paragraph("What was saved before is kept."),
            new Paragraph(
                "Try again in a moment. If it happens again, tell whoever looks after Plumbline"
                    + " where you are this number: "
                    + number
                    + "."),
            new Paragraph(Links.button("", "Go to the first page")));
    words.addClassNames("card", "stack");
    show(new PageHead("This page could not be shown").lead("The fault is ours."), words);
    return INTERNAL_ERROR;
  }

  @Override
  public String getPageTitle() {
    return "Not shown - Plumbline";
  }
}
