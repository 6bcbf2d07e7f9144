package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Members;
import org.plumbline.authority.Membership;
import org.plumbline.authority.Role;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** Everybody who works, or worked, for the board admin's authority. */
@Route(value = Parts.ACCOUNTS, layout = MainLayout.class)
@PageTitle("Accounts and roles - Plumbline")
@RolesAllowed("BOARD_ADMIN")
public class AccountsView extends Page implements BeforeEnterObserver {
  private final transient CurrentAccount current;
  private final transient Members members;
  private final transient Clock clock;

  AccountsView(CurrentAccount current, Members members, Clock clock) {
    this.current = current;
    this.members = members;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Account admin = current.get();
    List<Membership> all = members.list(admin);
    List<Membership> here = all.stream().filter(member -> !member.hasEnded()).toList();
    List<Membership> gone = all.stream().filter(Membership::hasEnded).toList();
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("Accounts and roles")
            .crumb(Parts.toAdministration(), new Span("Accounts and roles"))
            .lead(
                "Who signs in for %s, and what they do there.".formatted(admin.authority().name()))
            .actions(Links.primary(Parts.NEW_ACCOUNT, "Add an account")));
    StackedTable table =
        new StackedTable(
            "Accounts of " + admin.authority().name(),
            List.of("Name", "Roles", "State", "Last sign-in"));
    Instant now = clock.instant();
    here.forEach(member ->
        table.row(name(member), new Span(roles(member)), state(member, now), lastSignIn(member)));
    parts.add(table);
    if (!gone.isEmpty()) {
      StackedTable former =
          new StackedTable("Memberships that have ended", List.of("Name", "Until", "Last sign-in"));
      gone.forEach(member ->
          former.row(
              name(member),
              new Span(member.until().map(Dates::day).orElse("")),
              lastSignIn(member)));
      Section section = new Section(new H2("Work here no more"), former);
      section.addClassName("part");
      parts.add(section);
    }
    show(parts.toArray(Component[]::new));
  }

  private static Component name(Membership member) {
    return StackedTable.twoLines(
        Links.to(Parts.ACCOUNTS + "/" + member.account().value(), member.name()), member.login());
  }

  static String roles(Membership member) {
    return member.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
  }

  static Component state(Membership member, Instant now) {
    if (member.hasEnded()) {
      return Parts.state("soft", Icon.Symbol.NOTE, "Works here no more");
    }
    if (member.disabled()) {
      return Parts.state("state--warn", Icon.Symbol.LOCK, "Disabled");
    }
    return member
        .startPasswordUntil()
        .map(until ->
            until.isBefore(now)
                ? Parts.state(
                    "state--warn", Icon.Symbol.WARN, "Start password ran out " + Dates.day(until))
                : Parts.state(
                    "state--warn", Icon.Symbol.CLOCK, "Start password until " + Dates.day(until)))
        .orElseGet(() -> Parts.state("state--done", Icon.Symbol.CHECK, "Active"));
  }

  private Component lastSignIn(Membership member) {
    return new Span(
        member.lastSignIn().map(at -> Dates.recent(at, clock.instant())).orElse("Never"));
  }
}
