package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Members;
import org.plumbline.authority.Membership;
import org.plumbline.authority.NotFoundHere;
import org.plumbline.authority.Refused;
import org.plumbline.authority.Role;
import org.plumbline.id.AccountId;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Question;
import org.plumbline.shell.Said;

/** One account: its roles, signing in with it, and the end of the membership. */
@Route(value = Parts.ACCOUNTS + "/:account([0-9]{1,9})", layout = MainLayout.class)
@RolesAllowed("BOARD_ADMIN")
public class MemberView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final transient CurrentAccount current;
  private final transient Members members;
  private final transient Clock clock;
  private String name = "Account";

  MemberView(CurrentAccount current, Members members, Clock clock) {
    this.current = current;
    this.members = members;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    int number = Integer.parseInt(event.getRouteParameters().get("account").orElse("0"));
    try {
      draw(members.get(current.get(), new AccountId(number)));
    } catch (NotFoundHere elsewhere) {
      throw new NotFoundException(elsewhere.getMessage());
    }
  }

  @Override
  public String getPageTitle() {
    return name + " - Plumbline";
  }

  private Said draw(Membership member) {
    name = member.name();
    Said said = new Said();
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead(member.name())
            .crumb(
                Parts.toAdministration(),
                Links.to(Parts.ACCOUNTS, "Accounts and roles"),
                new Span(member.name()))
            .lead(
                "Signs in as %s. Works here since %s."
                    .formatted(member.login(), Dates.day(member.since()))));
    parts.add(said);
    if (member.hasEnded()) {
      parts.add(
          Parts.card(
              "Works here no more",
              new Paragraph(
                  "The membership ended on %s. The name stays under whatever was done until then."
                      .formatted(member.until().map(Dates::day).orElse("")))));
    } else {
      parts.add(roles(member));
      parts.add(signingIn(member, said));
      parts.add(end(member, said));
    }
    show(parts.toArray(Component[]::new));
    return said;
  }

  private Component roles(Membership member) {
    if (member.account().equals(current.get().id())) {
      return Parts.card(
          "Roles",
          new Paragraph(
              member.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "))),
          Parts.soft(Members.OWN_ROLES));
    }
    RoleTicks roles = new RoleTicks(member.roles());
    return Parts.card(
        "Roles",
        roles,
        Parts.primary(
            "Save the roles",
            () -> {
              roles.problem(Optional.empty());
              try {
                members.changeRoles(current.get(), member.account(), roles.roles());
                again(member)
                    .done(
                        "The roles are saved. Whoever is signed in with the account is signed out within half a minute and has them at the next sign-in.");
              } catch (Refused refused) {
                roles.problem(Optional.of(sentence(refused)));
                roles.focus();
              }
            }));
  }

  private Component signingIn(Membership member, Said said) {
    Span state = new Span();
    AccountsView.state(member, clock.instant()).into(state);
    var card =
        Parts.card(
            "Signing in",
            state,
            Parts.soft(
                "Last sign-in: %s."
                    .formatted(
                        member
                            .lastSignIn()
                            .map(at -> Dates.recent(at, clock.instant()))
                            .orElse("never"))));
    boolean own = member.account().equals(current.get().id());
    if (own) {
      card.add(
          new Paragraph(
              new Span("This is your own account. "), Links.to("account", "Change your password")));
    } else {
      card.add(
          Parts.soft(
              "A start password takes the place of the present one, and lets in only to choose another."));
    }
    var does =
        Parts.row(
            member.disabled()
                ? Parts.button(
                    "Enable the account",
                    () ->
                        act(
                            said,
                            member,
                            admin -> {
                              members.enable(admin, member.account());
                              return done("%s can sign in again.".formatted(member.name()));
                            }))
                : Parts.button(
                    "Disable the account",
                    () ->
                        act(
                            said,
                            member,
                            admin -> {
                              members.disable(admin, member.account());
                              return done(
                                  "%s cannot sign in any more, and is signed out within half a minute."
                                      .formatted(member.name()));
                            })));
    if (!own) {
      does.addComponentAsFirst(
          Parts.button(
              "Give a start password",
              () ->
                  act(
                      said,
                      member,
                      admin ->
                          StartPasswordNotice.of(
                              member.name(),
                              member.login(),
                              members.resetPassword(admin, member.account())))));
    }
    card.add(does);
    return card;
  }

  private Component end(Membership member, Said said) {
    Question question =
        new Question(
            "End the membership of %s?".formatted(member.name()),
            "This cannot be undone. Nobody signs in with %s again, and whoever comes back needs a new account. What %s did stays under this name."
                .formatted(member.login(), member.name()),
            "End the membership",
            () ->
                act(
                    said,
                    member,
                    admin -> {
                      members.end(admin, member.account());
                      return done("The membership of %s has ended.".formatted(member.name()));
                    }));
    return Parts.card(
        "End of the membership",
        Parts.soft(
            "For somebody who works here no more. For a leave or a doubt, disable the account instead."),
        Parts.row(Parts.button("End the membership", question::ask)),
        question);
  }

  private void act(Said said, Membership member, Function<Account, Notice> act) {
    try {
      Notice notice = act.apply(current.get());
      again(member).say(notice);
    } catch (Refused refused) {
      said.refused(sentence(refused));
    }
  }

  private Said again(Membership member) {
    return draw(members.get(current.get(), member.account()));
  }

  private static Notice done(String sentence) {
    return new Notice(Notice.Kind.DONE, sentence);
  }

  private static String sentence(Refused refused) {
    return String.valueOf(refused.getMessage());
  }
}
