package org.plumbline.authority.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Mailbox;
import org.plumbline.authority.Mailboxes;
import org.plumbline.authority.NamedMailbox;
import org.plumbline.authority.Refused;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.TextControl;

/** Adding a mailbox, new or one that a route names. What is printed there stays words. */
@Route(value = Parts.NEW_MAILBOX, layout = MainLayout.class)
@PageTitle("Add a mailbox - Plumbline")
@RolesAllowed("BOARD_ADMIN")
public class NewMailboxView extends Page implements BeforeEnterObserver {
  private final transient CurrentAccount current;
  private final transient Mailboxes mailboxes;

  NewMailboxView(CurrentAccount current, Mailboxes mailboxes) {
    this.current = current;
    this.mailboxes = mailboxes;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter("id");
    Optional<NamedMailbox> named =
        mailboxes.listNamed(current.get()).stream()
            .filter(each -> asked.filter(each.id().value()::equals).isPresent())
            .findFirst();
    show(
        new PageHead("Add a mailbox")
            .crumb(
                Parts.toAdministration(),
                Links.to(Parts.MAILBOXES, "Mailboxes"),
                new Span("Add a mailbox"))
            .lead("Nothing is sent to it before its address is confirmed."),
        form(named));
  }

  private Div form(Optional<NamedMailbox> named) {
    TextControl name = line(named.map(each -> Parts.name(each.id().value())).orElse(""));
    TextControl id = line(named.map(each -> each.id().value()).orElse(""));
    TextControl address = line("");
    address.setAttribute("type", "email");
    Field nameField =
        new Field("mailbox-name", "Name", name).help("Who reads there, such as MASH.");
    Field idField =
        new Field("mailbox-id", "Name in the instruments", id)
            .help("By which routes name it: small letters, digits and _. It stays for ever.");
    Field addressField =
        new Field("mailbox-address", "Address", address)
            .help("Leave it empty when it is not known yet.");
    Optional<String> printed = named.map(each -> String.join("; ", each.printed()));
    Div form = new Div();
    form.addClassNames("card", "stack");
    printed.ifPresent(words ->
        form.add(
            new Notice(
                Notice.Kind.INFO,
                "Printed there: %s. This is kept as words to compare with and never used as an address; it may be long out of use. Find out the address and write it below."
                    .formatted(words))));
    form.add(
        nameField,
        idField,
        addressField,
        Parts.primary(
            "Add the mailbox",
            () -> {
              try {
                Mailbox added =
                    mailboxes.add(
                        current.get(),
                        new Mailboxes.Wanted(
                            id.value(),
                            name.value(),
                            printed.filter(_ ->
                                named
                                    .filter(each -> each.id().value().equals(id.value().strip()))
                                    .isPresent()),
                            address.value()));
                UI.getCurrent().navigate(Parts.MAILBOXES + "/" + added.id());
              } catch (Refused refused) {
                nameField.problem(refused.at(Refused.Part.NAME).orElse(""));
                idField.problem(refused.at(Refused.Part.ID).orElse(""));
                addressField.problem(refused.at(Refused.Part.ADDRESS).orElse(""));
                (refused.at(Refused.Part.NAME).isPresent()
                        ? name
                        : refused.at(Refused.Part.ID).isPresent() ? id : address)
                    .focus();
              }
            }));
    return form;
  }

  private static TextControl line(String text) {
    TextControl line = TextControl.line("text");
    line.addClassName("input--name");
    line.show(text);
    return line;
  }
}
