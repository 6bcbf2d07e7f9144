package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.drafting.FourEyes;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;

/** Whether the authority asks for a second person before a version is published. */
@Route(value = DraftAddresses.SETTING, layout = MainLayout.class)
@PageTitle("How versions are published - Plumbline")
@RolesAllowed("BOARD_ADMIN")
public final class PublishingView extends Page implements BeforeEnterObserver {
  private final FourEyes fourEyes;
  private final CurrentAccount current;
  private final Said said = new Said();
  private final ConfirmSlot question = new ConfirmSlot();

  PublishingView(FourEyes fourEyes, CurrentAccount current) {
    this.fourEyes = fourEyes;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    draw();
  }

  private void draw() {
    boolean asked = fourEyes.areAskedFor(current.get());
    Div card = asked ? secondPerson() : alone();
    card.addClassNames("card", "stack");
    show(
        new PageHead("How versions are published")
            .crumb(
                Links.to(DraftAddresses.LIBRARY, "Instruments"),
                Links.to(DraftAddresses.DRAFTS, "Drafts"))
            .lead("For all instruments of %s.".formatted(current.get().authority().name())),
        said,
        card,
        question);
  }

  private Div secondPerson() {
    return new Div(
        new H2("A second person approves"),
        new Paragraph(
            "A board admin asks for a draft to be published; another board admin or a manager reads"
                + " it and approves or refuses. The database refuses what nobody has approved."),
        button(
            "Let one admin publish alone",
            false,
            () ->
                question.ask(
                    "Let one admin publish alone?",
                    "Wording that decides about children would be published with nobody having"
                        + " read it but its author. The audit trail keeps who turned this off, and"
                        + " each version published so.",
                    "Let one admin publish alone",
                    () -> turn(false))));
  }

  private Div alone() {
    return new Div(
        new H2("One admin publishes alone"),
        new Paragraph(
            "Nobody else has to read what is published. The page on which it is published says so,"
                + " and the audit trail keeps each version published so."),
        button("Ask for a second person", true, () -> turn(true)));
  }

  private void turn(boolean on) {
    fourEyes.turn(current.get(), on);
    draw();
    said.done(
        on
            ? "From now on a second person approves."
            : "From now on one admin publishes alone. This is in the audit trail.");
  }

  private static Component button(String verb, boolean primary, Runnable act) {
    NativeButton button = new NativeButton(verb, click -> act.run());
    button.addClassName("button");
    button.setClassName("button--primary", primary);
    return new Div(button);
  }
}
