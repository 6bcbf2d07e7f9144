package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.authority.Confirmations;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Mailbox;
import org.plumbline.authority.Mailboxes;
import org.plumbline.authority.NamedMailbox;
import org.plumbline.authority.NotFoundHere;
import org.plumbline.authority.Refused;
import org.plumbline.id.ElementId;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;
import org.plumbline.shell.TextControl;

/** One mailbox: its name, its address, and the confirmation of the address. */
@Route(value = Parts.MAILBOXES + "/:mailbox([a-z][a-z0-9_]{0,59})", layout = MainLayout.class)
@RolesAllowed("BOARD_ADMIN")
public class MailboxView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final transient CurrentAccount current;
  private final transient Mailboxes mailboxes;
  private final transient Confirmations confirmations;
  private String name = "Mailbox";

  MailboxView(CurrentAccount current, Mailboxes mailboxes, Confirmations confirmations) {
    this.current = current;
    this.mailboxes = mailboxes;
    this.confirmations = confirmations;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      draw(new ElementId(event.getRouteParameters().get("mailbox").orElse("")));
    } catch (NotFoundHere elsewhere) {
      throw new NotFoundException(elsewhere.getMessage());
    }
  }

  @Override
  public String getPageTitle() {
    return name + " - Plumbline";
  }

  private Said draw(ElementId id) {
    Mailbox mailbox = mailboxes.get(current.get(), id);
    name = mailbox.name();
    Said said = new Said();
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead(mailbox.name())
            .crumb(
                Parts.toAdministration(),
                Links.to(Parts.MAILBOXES, "Mailboxes"),
                new Span(mailbox.name()))
            .lead("Routes name it %s.".formatted(id)));
    parts.add(said);
    parts.add(address(mailbox));
    if (mailbox.address().isPresent() && !mailbox.isConfirmed()) {
      parts.add(confirmation(mailbox, said));
    }
    parts.add(name(mailbox));
    parts.add(routes(id));
    show(parts.toArray(Component[]::new));
    return said;
  }

  private Component address(Mailbox mailbox) {
    TextControl control = TextControl.line("email");
    control.addClassName("input--name");
    control.show(mailbox.address().orElse(""));
    Field field =
        new Field("mailbox-address", "Where letters go", control)
            .help(
                mailbox.isConfirmed()
                    ? "Another address has to be confirmed before it is used. The one before is told that it is out of use."
                    : "It is used only after it is confirmed.");
    Section card = Parts.card("Address", MailboxStateLabel.of(mailbox));
    mailbox
        .printed()
        .ifPresent(printed ->
            card.add(
                Parts.soft(
                    "Printed in the instrument: %s. These are words; nothing is sent there."
                        .formatted(printed))));
    card.add(field);
    Runnable save =
        () -> {
          try {
            Mailboxes.Told told =
                mailboxes.changeAddress(current.get(), mailbox.id(), control.value());
            Said said = draw(mailbox.id());
            switch (told) {
              case OLD_ADDRESS ->
                  said.done(
                      "The address is saved and not confirmed yet. The old address is told that it is out of use.");
              case COULD_NOT ->
                  said.refused(
                      "The address is saved and not confirmed yet. The letter to the old address could not be sent: tell whoever reads there yourself.");
              case NOBODY -> said.done("The address is saved.");
            }
          } catch (Refused refused) {
            field.problem(refused.at(Refused.Part.ADDRESS).orElse(""));
            control.focus();
          }
        };
    control.onEnter(save);
    card.add(Parts.row(Parts.button("Save the address", save)));
    return card;
  }

  private Component confirmation(Mailbox mailbox, Said said) {
    Section card = Parts.card("Confirm the address");
    if (!confirmations.isMailOn()) {
      card.add(MailOffNotice.make());
      return card;
    }
    TextControl code = TextControl.line("text");
    code.addClassName("input--short");
    code.setAttribute("inputmode", "numeric");
    code.setAttribute("autocomplete", "one-time-code");
    Field field =
        new Field("mailbox-code", "Code", code)
            .help("Six digits, which whoever reads there tells you.");
    Runnable enter = () -> enter(mailbox, field, code);
    code.onEnter(enter);
    card.add(
        Parts.soft(
            "A code is mailed to %s. Whoever reads it there tells it to you; entering it here confirms that letters arrive."
                .formatted(mailbox.address().orElse(""))),
        Parts.row(Parts.button("Mail a code", () -> send(mailbox, said))),
        field,
        Parts.row(Parts.primary("Confirm the address", enter)));
    return card;
  }

  private void send(Mailbox mailbox, Said said) {
    switch (confirmations.sendCode(current.get(), mailbox.id())) {
      case Confirmations.Sent.Yes(var address, var until) ->
          said.done(
              "A code was mailed to %s. It is good until %s and for five tries."
                  .formatted(address, Dates.time(until)));
      case Confirmations.Sent.TooSoon(var notBefore) ->
          said.refused(
              "A code was mailed less than a minute ago, and is good. Another can be mailed after %s."
                  .formatted(Dates.time(notBefore.plusSeconds(59))));
      case Confirmations.Sent.Nowhere _ ->
          said.refused(
              "Nothing was mailed: there is no address, or mail is off. Load the page again.");
      case Confirmations.Sent.NotTaken _ ->
          said.refused(
              "Nothing was mailed: the mail server did not take the letter. The address is kept. Look at it again, and try again in a minute; whoever runs Plumbline finds the reason in the log.");
    }
  }

  private void enter(Mailbox mailbox, Field field, TextControl code) {
    switch (confirmations.enterCode(current.get(), mailbox.id(), code.value())) {
      case Confirmations.Entered.Confirmed _ ->
          draw(mailbox.id()).done("The address is confirmed and in use from now on.");
      case Confirmations.Entered.Wrong(int left) -> {
        field.problem(
            left == 0
                ? "This is not the code, and it was the last try. Have another code mailed."
                : "This is not the code that was mailed last. Look at the letter again; %s left."
                    .formatted(left == 1 ? "1 try is" : left + " tries are"));
        code.focus();
      }
      case Confirmations.Entered.NoneGood _ -> {
        field.problem(
            "No code is good now: none was mailed to this address, or it is more than 30 minutes old or was tried five times. Have one mailed.");
        code.focus();
      }
    }
  }

  private Component name(Mailbox mailbox) {
    TextControl control = TextControl.line("text");
    control.addClassName("input--name");
    control.show(mailbox.name());
    Field field = new Field("mailbox-name", "Who reads there", control);
    Runnable save =
        () -> {
          try {
            mailboxes.rename(current.get(), mailbox.id(), control.value());
            draw(mailbox.id()).done("The name is saved.");
          } catch (Refused refused) {
            field.problem(refused.at(Refused.Part.NAME).orElse(""));
            control.focus();
          }
        };
    control.onEnter(save);
    return Parts.card("Name", field, Parts.row(Parts.button("Save the name", save)));
  }

  private Component routes(ElementId id) {
    Optional<NamedMailbox> named =
        mailboxes.listNamed(current.get()).stream()
            .filter(each -> each.id().equals(id))
            .findFirst();
    if (named.isEmpty()) {
      return Parts.card(
          "Routes", Parts.soft("No route of an instrument that you use names this mailbox."));
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("rules");
    named
        .get()
        .by()
        .forEach(naming ->
            list.add(
                new ListItem(
                    Links.to(
                        "instruments/%s/versions/%s"
                            .formatted(naming.version().code(), naming.version().number()),
                        "%s, version %s".formatted(naming.instrument(), naming.version().number())),
                    new Span(": " + naming.route()))));
    return Parts.card("Named by " + Parts.count(named.get().by().size(), "route"), list);
  }
}
