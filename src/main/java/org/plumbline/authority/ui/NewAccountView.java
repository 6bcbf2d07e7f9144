package org.plumbline.authority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Members;
import org.plumbline.authority.Refused;
import org.plumbline.authority.Role;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;
import org.plumbline.shell.TextControl;

/** Adding an account: name, name to sign in with, roles. */
@Route(value = Parts.NEW_ACCOUNT, layout = MainLayout.class)
@PageTitle("Add an account - Plumbline")
@RolesAllowed("BOARD_ADMIN")
public class NewAccountView extends Page implements BeforeEnterObserver {
  private final transient CurrentAccount current;
  private final transient Members members;

  NewAccountView(CurrentAccount current, Members members) {
    this.current = current;
    this.members = members;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    TextControl name = TextControl.line("text");
    TextControl login = TextControl.line("text");
    name.addClassName("input--name");
    login.addClassName("input--name");
    login.setAttribute("autocapitalize", "none");
    login.setAttribute("spellcheck", "false");
    Field nameField =
        new Field("new-name", "Name", name).help("As colleagues know it, such as Priya Shah.");
    Field loginField =
        new Field("new-login", "Name to sign in with", login)
            .help("The e-mail address at work, or another name without blanks. It stays for ever.");
    RoleTicks roles = new RoleTicks(Set.of(Role.PRACTITIONER));
    Div form = new Div();
    form.addClassNames("card", "stack");
    form.add(
        nameField,
        loginField,
        roles,
        Parts.primary(
            "Add the account",
            () -> {
              try {
                added(
                    members.add(
                        current.get(),
                        new Members.Wanted(name.value(), login.value(), roles.roles())));
              } catch (Refused refused) {
                nameField.problem(refused.at(Refused.Part.NAME).orElse(""));
                loginField.problem(refused.at(Refused.Part.LOGIN).orElse(""));
                roles.problem(refused.at(Refused.Part.ROLES));
                if (refused.at(Refused.Part.NAME).isPresent()) {
                  name.focus();
                } else if (refused.at(Refused.Part.LOGIN).isPresent()) {
                  login.focus();
                } else {
                  roles.focus();
                }
              }
            }));
    show(head("Add an account"), form);
  }

  private PageHead head(String title) {
    return new PageHead(title)
        .crumb(
            Parts.toAdministration(),
            Links.to(Parts.ACCOUNTS, "Accounts and roles"),
            new Span(title))
        .lead(
            "For somebody who works for %s. They sign in with a start password at first."
                .formatted(current.get().authority().name()));
  }

  private void added(Members.Added added) {
    Said said = new Said();
    show(
        head("Account added"),
        said,
        Parts.row(
            Links.button(
                Parts.ACCOUNTS + "/" + added.member().account().value(), "Open the account"),
            Links.button(Parts.ACCOUNTS, "All accounts")));
    said.say(
        StartPasswordNotice.of(added.member().name(), added.member().login(), added.password()));
  }
}
