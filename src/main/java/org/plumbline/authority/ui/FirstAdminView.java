package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.AccountRefused;
import org.plumbline.authority.Authority;
import org.plumbline.authority.FirstAdmin;
import org.plumbline.authority.PasswordRules;
import org.plumbline.authority.TooManyTries;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;

/**
 * Where the first board admin comes in, with the code from the log; there only while it is good.
 */
@Route("first-admin")
@PageTitle("First board admin - Plumbline")
@AnonymousAllowed
public class FirstAdminView extends Main implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient FirstAdmin firstAdmin;
  private final Div said = new Div();
  private final Input code = input("code", "text", "one-time-code");
  private final Input authority = input("authority", "text", "off");
  private final Input name = input("name", "text", "name");
  private final Input login = input("login", "text", "username");
  private final Input password = input("password", "password", "new-password");

  public FirstAdminView(FirstAdmin firstAdmin) {
    this.firstAdmin = firstAdmin;
    setId("main");
    addClassName("login");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (!firstAdmin.isOpen()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    removeAll();
    NativeButton add = new NativeButton("Add the board admin", click -> add());
    add.addClassNames("button", "button--primary");
    Div card =
        new Div(
            new H1("First board admin"),
            said,
            field("Code from the log", "", code),
            field("Authority", "One of " + codes(), authority),
            field("Name, as colleagues know it", "", name),
            field("Name to sign in with", "", login),
            field(
                "Password",
                "%d characters or more; a few words in a row will do."
                    .formatted(PasswordRules.MIN_CHARACTERS),
                password),
            add);
    card.addClassName("card");
    add(card);
  }

  private void add() {
    said.removeAll();
    try {
      Account added =
          firstAdmin.add(
              new FirstAdmin.Form(
                  code.getValue(),
                  authority.getValue().strip(),
                  name.getValue(),
                  login.getValue(),
                  password.getValue()),
              address());
      removeAll();
      Div card =
          new Div(
              new H1("Board admin added"),
              new Paragraph("%s can sign in as %s now.".formatted(added.name(), added.login())),
              Links.primary("login", "Sign in"));
      card.addClassName("card");
      add(card);
    } catch (AccountRefused refused) {
      said.add(alert(list(refused.problems())));
    } catch (TooManyTries wait) {
      said.add(
          alert(
              new Paragraph(
                  "There were too many tries. Try again after %s."
                      .formatted(Dates.time(wait.until().plusSeconds(59))))));
    }
  }

  private static Notice alert(Component words) {
    Notice notice = new Notice(Notice.Kind.ERROR, words);
    notice.getElement().setAttribute("role", "alert");
    return notice;
  }

  private static Component list(List<String> problems) {
    UnorderedList list = new UnorderedList();
    problems.forEach(problem -> list.add(new ListItem(problem)));
    return list;
  }

  private String codes() {
    return firstAdmin.authorities().stream()
            .map(Authority::code)
            .map(Object::toString)
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String address() {
    return Optional.ofNullable(VaadinService.getCurrentRequest())
        .map(VaadinRequest::getRemoteAddr)
        .orElse("");
  }

  private static Div field(String label, String help, Input input) {
    NativeLabel words = new NativeLabel(label);
    words.setFor(input);
    Div field = new Div(words);
    field.addClassName("field");
    if (!help.isEmpty()) {
      Div below = new Div(help);
      below.setId(input.getId().orElseThrow() + "-help");
      below.addClassName("field__help");
      input.getElement().setAttribute("aria-describedby", below.getId().orElseThrow());
      field.add(below);
    }
    field.add(input);
    return field;
  }

  private static Input input(String name, String type, String autocomplete) {
    Input input = new Input();
    input.setId("first-" + name);
    input.setType(type);
    input.addClassName("input");
    input
        .getElement()
        .setAttribute("autocomplete", autocomplete)
        .setAttribute("spellcheck", "false");
    return input;
  }
}
