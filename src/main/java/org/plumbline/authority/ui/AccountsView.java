package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import org.plumbline.authority.MemberOrder;
import org.plumbline.authority.MemberSearch;
import org.plumbline.authority.Members;
import org.plumbline.authority.Membership;
import org.plumbline.authority.Role;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Field;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.ListGrid;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Markup;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.TextControl;

/** Everybody who works, or worked, for the board admin's authority. */
@Route(value = Parts.ACCOUNTS, layout = MainLayout.class)
@PageTitle("Accounts and roles - Plumbline")
@RolesAllowed("BOARD_ADMIN")
public class AccountsView extends Page implements BeforeEnterObserver {
  /** Fewer than these are looked over at a glance. */
  private static final int MANY = 12;

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
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("Accounts and roles")
            .crumb(Parts.toAdministration(), new Span("Accounts and roles"))
            .lead(
                "Who signs in for %s, and what they do there.".formatted(admin.authority().name()))
            .actions(Links.primary(Parts.NEW_ACCOUNT, "Add an account")));
    TextControl name = TextControl.line("search");
    Div here = list(false, "Accounts of " + admin.authority().name(), name);
    if (members.count(admin, MemberSearch.of(false, "")) >= MANY) {
      Div filter = new Div(new Field("account-words", "Name or what they sign in with", name));
      filter.addClassNames("row", "filters", "list-filters");
      parts.add(filter);
    }
    parts.add(here);
    if (members.count(admin, MemberSearch.of(true, "")) > 0) {
      Section section =
          new Section(
              new H2("Work here no more"),
              list(true, "Memberships that have ended", TextControl.line("search")));
      section.addClassName("part");
      parts.add(section);
    }
    show(parts.toArray(Component[]::new));
  }

  private Div list(boolean gone, String label, TextControl words) {
    ListGrid<Membership, MemberOrder> grid =
        new ListGrid<Membership, MemberOrder>(label, MemberOrder.BY_NAME)
            .about("Name", AccountsView::name)
            .ordered(MemberOrder.BY_NAME, MemberOrder.BY_NAME_BACKWARDS);
    if (gone) {
      grid.column("Until", member -> Markup.words(member.until().map(Dates::day).orElse("")));
    } else {
      grid.column("Roles", member -> Markup.words(roles(member)))
          .column("State", member -> state(member, clock.instant()));
    }
    grid.column("Last sign-in", this::lastSignIn)
        .ordered(MemberOrder.SEEN_LAST_LAST, MemberOrder.SEEN_LAST_FIRST);
    Paragraph nobody = new Paragraph("Nobody of that name works here.");
    nobody.setVisible(false);
    nobody.getElement().setAttribute("role", "status");
    Div card = new Div(nobody, grid);
    card.addClassNames("card", "table-card");
    Runnable show =
        () -> {
          MemberSearch search = MemberSearch.of(gone, words.value());
          boolean none = members.count(current.get(), search) == 0;
          nobody.setVisible(none);
          grid.setVisible(!none);
          grid.show(
              () -> members.count(current.get(), search),
              (order, first, most) -> members.list(current.get(), search, order, first, most));
        };
    words.onTyped(_ -> show.run());
    show.run();
    return card;
  }

  private static Markup name(Membership member) {
    return Markup.lines(
        Markup.link(Parts.ACCOUNTS + "/" + member.account().value(), member.name()),
        Markup.words(member.login()));
  }

  static String roles(Membership member) {
    return member.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
  }

  static Markup state(Membership member, Instant now) {
    if (member.hasEnded()) {
      return Markup.state("soft", Icon.Symbol.NOTE, "Works here no more");
    }
    if (member.disabled()) {
      return Markup.state("state--warn", Icon.Symbol.LOCK, "Disabled");
    }
    return member
        .startPasswordUntil()
        .map(until ->
            until.isBefore(now)
                ? Markup.state(
                    "state--warn", Icon.Symbol.WARN, "Start password ran out " + Dates.day(until))
                : Markup.state(
                    "state--warn", Icon.Symbol.CLOCK, "Start password until " + Dates.day(until)))
        .orElseGet(() -> Markup.state("state--done", Icon.Symbol.CHECK, "Active"));
  }

  private Markup lastSignIn(Membership member) {
    return Markup.words(
        member.lastSignIn().map(at -> Dates.recent(at, clock.instant())).orElse("Never"));
  }
}
