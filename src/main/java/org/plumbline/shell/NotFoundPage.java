package org.plumbline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/**
 * There is nothing at this address, or nothing for whoever asks: the words are the same, so that
 * nobody learns from them whether another authority knows a child.
 */
@ParentLayout(MainLayout.class)
@PermitAll
final class NotFoundPage extends Page
    implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
  private static final int NOT_FOUND = 404;

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> why) {
    Div words =
        new Div(
            new Paragraph("Look at the address: a letter may be missing."),
            new Paragraph(
                "A record of a child is shown to people of the authority that made it. If you"
                    + " expected to see one, ask whoever gave you the address."),
            new Paragraph(Links.button("", "Go to the first page")));
    words.addClassNames("card", "stack");
    show(new PageHead("Nothing is found here").lead("There is no such page for you."), words);
    return NOT_FOUND;
  }

  @Override
  public String getPageTitle() {
    return "Not found - Plumbline";
  }
}
