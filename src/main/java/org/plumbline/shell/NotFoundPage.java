package org.plumbline.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import org.plumbline.id.Reference;

/**
 * There is nothing at this address, or nothing for whoever asks: the words are the same, so that
 * nobody learns from them whether another authority knows a child. Who has no role for the page at
 * this address is told to the audit trail.
 */
@ParentLayout(MainLayout.class)
@PermitAll
final class NotFoundPage extends Page
    implements HasErrorParameter<NotFoundException>, HasDynamicTitle {
  private static final int NOT_FOUND = 404;

  private final transient Visitor visitor;

  NotFoundPage(Visitor visitor) {
    this.visitor = visitor;
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> why) {
    tellIfKeptOut(event);
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

  private void tellIfKeptOut(BeforeEnterEvent event) {
    String path = event.getLocation().getPath();
    event
        .getSource()
        .getRegistry()
        .getNavigationTarget(path)
        .filter(page -> !isFor(visitor, page))
        .map(page -> page.getAnnotation(Route.class))
        .ifPresent(route ->
            visitor.keptOut(
                route.value(),
                event.getLocation().getSegments().stream()
                    .flatMap(segment -> Reference.parse(segment).stream())
                    .findFirst()));
  }

  private static boolean isFor(Visitor visitor, Class<?> page) {
    RolesAllowed roles = page.getAnnotation(RolesAllowed.class);
    return roles == null || Arrays.stream(roles.value()).anyMatch(visitor::hasRole);
  }

  @Override
  public String getPageTitle() {
    return "Not found - Plumbline";
  }
}
