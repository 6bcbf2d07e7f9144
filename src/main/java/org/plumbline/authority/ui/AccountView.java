package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.OwnPassword;
import org.plumbline.authority.PasswordRules;
import org.plumbline.authority.Refused;
import org.plumbline.authority.Role;
import org.plumbline.authority.TooManyTries;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Field;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;
import org.plumbline.shell.TextControl;
import org.plumbline.shell.Tick;

/** Whoever is signed in: who they are here, and their password. */
@Route(value = "account", layout = MainLayout.class)
@PageTitle("Your account - Plumbline")
@PermitAll
public class AccountView extends Page implements BeforeEnterObserver {
  private final transient CurrentAccount current;
  private final transient OwnPassword passwords;
  private final transient AuthenticationContext authentication;

  AccountView(CurrentAccount current, OwnPassword passwords, AuthenticationContext authentication) {
    this.current = current;
    this.passwords = passwords;
    this.authentication = authentication;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Account account = current.get();
    List<Component> parts = new ArrayList<>();
    PageHead head = new PageHead("Your account");
    parts.add(head);
    if (current.mustChoosePassword()) {
      head.lead("%s, signed in as %s.".formatted(account.name(), account.login()));
      parts.add(
          new Notice(
              Notice.Kind.INFO,
              "You signed in with a start password. Choose a password of your own; then everything else opens."));
    } else {
      head.lead(
          "%s, signed in as %s for %s: %s."
              .formatted(
                  account.name(),
                  account.login(),
                  account.authority().name(),
                  account.roles().stream()
                      .sorted()
                      .map(Role::label)
                      .collect(Collectors.joining(", "))));
    }
    parts.add(form(account));
    show(parts.toArray(Component[]::new));
  }

  private Component form(Account account) {
    TextControl now = secret("current-password");
    TextControl wanted = secret("new-password");
    Field nowField =
        new Field(
            "password-now",
            current.mustChoosePassword() ? "Start password" : "Password that is good now",
            now);
    Field wantedField =
        new Field("password-new", "New password", wanted)
            .help(
                "%d characters or more; a few words in a row will do. Not the name that you sign in with."
                    .formatted(PasswordRules.MIN_CHARACTERS));
    Tick shown = Tick.box();
    shown.onChange(ticked -> {
      now.setAttribute("type", ticked ? "text" : "password");
      wanted.setAttribute("type", ticked ? "text" : "password");
    });
    NativeLabel show = new NativeLabel();
    show.add(shown, new Span("Show what I write"));
    show.addClassName("choice");
    Said said = new Said();
    Runnable change =
        () -> {
          nowField.problem("");
          wantedField.problem("");
          try {
            passwords.change(account, now.value(), wanted.value());
            changed();
          } catch (Refused refused) {
            nowField.problem(refused.at(Refused.Part.CURRENT_PASSWORD).orElse(""));
            wantedField.problem(refused.at(Refused.Part.NEW_PASSWORD).orElse(""));
            (refused.at(Refused.Part.CURRENT_PASSWORD).isPresent() ? now : wanted).focus();
          } catch (TooManyTries wait) {
            said.refused(
                "There were too many tries; the password is as it was. Try again after %s."
                    .formatted(Dates.time(wait.until().plusSeconds(59))));
          }
        };
    wanted.onEnter(change);
    return Parts.card(
        "Change your password",
        said,
        nowField,
        wantedField,
        show,
        Parts.row(Parts.primary("Change the password", change)));
  }

  private void changed() {
    Said said = new Said();
    show(
        new PageHead("Your password is changed"),
        said,
        Parts.row(Parts.primary("Sign in again", authentication::logout)));
    said.say(
        new Notice(
            Notice.Kind.DONE,
            new Paragraph(
                "Sign in with it now. Whatever else is open under the old password ends within half a minute.")));
  }

  private static TextControl secret(String autocomplete) {
    TextControl secret = TextControl.line("password");
    secret.addClassName("input--name");
    secret.setAttribute("autocomplete", autocomplete);
    secret.setAttribute("autocapitalize", "none");
    secret.setAttribute("spellcheck", "false");
    return secret;
  }
}
