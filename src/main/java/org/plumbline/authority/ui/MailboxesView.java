package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Mail;
import org.plumbline.authority.Mailbox;
import org.plumbline.authority.Mailboxes;
import org.plumbline.authority.NamedMailbox;
import org.plumbline.id.ElementId;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** The authority's directory of mailboxes, and what routes name that is not in it. */
@Route(value = Parts.MAILBOXES, layout = MainLayout.class)
@PageTitle("Mailboxes - Plumbline")
@RolesAllowed("BOARD_ADMIN")
public class MailboxesView extends Page implements BeforeEnterObserver {
  private final transient CurrentAccount current;
  private final transient Mailboxes mailboxes;
  private final transient Mail mail;

  MailboxesView(CurrentAccount current, Mailboxes mailboxes, Mail mail) {
    this.current = current;
    this.mailboxes = mailboxes;
    this.mail = mail;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Account admin = current.get();
    List<Mailbox> directory = mailboxes.list(admin);
    Map<ElementId, NamedMailbox> named =
        mailboxes.listNamed(admin).stream()
            .collect(Collectors.toMap(NamedMailbox::id, each -> each));
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("Mailboxes")
            .crumb(Parts.toAdministration(), new Span("Mailboxes"))
            .lead(
                "Where next steps of %s are sent. An address is used only after a code that was mailed to it came back."
                    .formatted(admin.authority().name()))
            .actions(Links.primary(Parts.NEW_MAILBOX, "Add a mailbox")));
    if (!mail.isOn()) {
      parts.add(MailOffNotice.make());
    }
    parts.add(directory.isEmpty() ? none() : table(directory, named));
    Set<ElementId> known = directory.stream().map(Mailbox::id).collect(Collectors.toSet());
    List<NamedMailbox> missing =
        named.values().stream()
            .filter(each -> !known.contains(each.id()))
            .sorted((one, other) -> one.id().compareTo(other.id()))
            .toList();
    if (!missing.isEmpty()) {
      Section section =
          new Section(new H2("Named by routes, not in the directory yet"), missing(missing));
      section.addClassName("part");
      parts.add(section);
    }
    show(parts.toArray(Component[]::new));
  }

  private static Component none() {
    Div none =
        new Div(
            new H2("No mailboxes yet"),
            Parts.soft("They stand here once you add them. Nothing is sent until then."));
    none.addClassNames("card", "empty-state");
    return none;
  }

  private static Component table(List<Mailbox> directory, Map<ElementId, NamedMailbox> named) {
    StackedTable table =
        new StackedTable("The directory", List.of("Mailbox", "Address", "State", "Named by"));
    for (Mailbox mailbox : directory) {
      NamedMailbox routes = named.get(mailbox.id());
      table.row(
          StackedTable.twoLines(
              Links.to(Parts.MAILBOXES + "/" + mailbox.id(), mailbox.name()),
              "Instruments call it " + mailbox.id()),
          StackedTable.twoLines(
              new Span(mailbox.address().orElse("None")),
              mailbox.printed().map(printed -> "Printed: " + printed).orElse("")),
          MailboxStateLabel.of(mailbox),
          new Span(routes == null ? "No route" : Parts.count(routes.by().size(), "route")));
    }
    return table;
  }

  private static Component missing(List<NamedMailbox> missing) {
    StackedTable table =
        new StackedTable(
            "Named by routes, not in the directory yet",
            List.of("Mailbox", "As printed", "Named by", "Directory"));
    for (NamedMailbox mailbox : missing) {
      Anchor add = Links.to(Parts.NEW_MAILBOX + "?id=" + mailbox.id(), "Add to the directory");
      Span which = new Span(" (" + mailbox.id() + ")");
      which.addClassName("visually-hidden");
      add.add(which);
      table.row(
          StackedTable.twoLines(
              new Span(Parts.name(mailbox.id().value())), "Instruments call it " + mailbox.id()),
          new Span(String.join("; ", mailbox.printed())),
          new Span(Parts.count(mailbox.by().size(), "route")),
          add);
    }
    return table;
  }
}
