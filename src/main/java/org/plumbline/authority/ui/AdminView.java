package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Mailbox;
import org.plumbline.authority.Mailboxes;
import org.plumbline.authority.Members;
import org.plumbline.authority.Membership;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** Where a board admin begins. */
@Route(value = Parts.ADMIN, layout = MainLayout.class)
@PageTitle("Administration - Plumbline")
@RolesAllowed("BOARD_ADMIN")
public class AdminView extends Page implements BeforeEnterObserver {
  private final transient CurrentAccount current;
  private final transient Members members;
  private final transient Mailboxes mailboxes;

  AdminView(CurrentAccount current, Members members, Mailboxes mailboxes) {
    this.current = current;
    this.members = members;
    this.mailboxes = mailboxes;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Account admin = current.get();
    show(
        new PageHead("Administration")
            .lead("What board admins of %s look after.".formatted(admin.authority().name())),
        card(Parts.ACCOUNTS, "Accounts and roles", people(members.list(admin))),
        card(
            Parts.MAILBOXES,
            "Mailboxes",
            directory(
                mailboxes.list(admin),
                mailboxes.listNamed(admin).stream()
                    .map(named -> named.id().value())
                    .collect(Collectors.toSet()))),
        card(
            "admin/instruments",
            "Instruments in use",
            "Adopt an instrument, end an adoption, or offer one of your own to others."),
        card(
            "admin/equivalences",
            "Equivalent levels",
            "Which levels of different forms are the same on a child's timeline."),
        card(
            "admin/publishing",
            "Publishing",
            "Whether a second person approves before a version is published."));
  }

  private static Component card(String address, String title, String sentence) {
    Section card = new Section(new H2(Links.to(address, title)), new Paragraph(sentence));
    card.addClassNames("card", "stack", "admin__card");
    return card;
  }

  private static String people(List<Membership> all) {
    List<Membership> here = all.stream().filter(member -> !member.hasEnded()).toList();
    long disabled = here.stream().filter(Membership::disabled).count();
    long waiting =
        here.stream()
            .filter(member -> !member.disabled() && member.startPasswordUntil().isPresent())
            .count();
    return Parts.count(here.size(), "account")
        + (disabled == 0 ? "" : ", " + disabled + " disabled")
        + (waiting == 0 ? "" : ", " + waiting + " with a start password")
        + ".";
  }

  private static String directory(List<Mailbox> all, Set<String> named) {
    long unconfirmed = all.stream().filter(mailbox -> !mailbox.isConfirmed()).count();
    long missing =
        named.stream()
            .filter(id -> all.stream().noneMatch(mailbox -> mailbox.id().value().equals(id)))
            .count();
    return (all.isEmpty() ? "None in the directory yet" : all.size() + " in the directory")
        + (unconfirmed == 0 ? "" : ", " + unconfirmed + " not confirmed")
        + (missing == 0 ? "" : ", " + missing + " named by routes and not in it yet")
        + ".";
  }
}
