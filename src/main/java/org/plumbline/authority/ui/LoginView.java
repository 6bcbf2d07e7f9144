package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.plumbline.authority.DemoAccounts;
import org.plumbline.authority.FirstAdmin;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;
import org.springframework.security.web.csrf.CsrfToken;

/** Where one says who one is. The form is the browser's own, so that it can fill it in. */
@Route("login")
@PageTitle("Sign in - Plumbline")
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver {
  static final String REFUSED = "refused";
  static final String WAIT = "wait";
  static final String STALE = "stale";
  private static final String OUT = "out";

  private final transient AuthenticationContext authentication;
  private final transient DemoAccounts demo;
  private final transient FirstAdmin firstAdmin;
  private final transient Clock clock;
  private final Input name = input("username", "text", "username");
  private final Input password = input("password", "password", "current-password");

  public LoginView(
      AuthenticationContext authentication, DemoAccounts demo, FirstAdmin firstAdmin, Clock clock) {
    this.authentication = authentication;
    this.demo = demo;
    this.firstAdmin = firstAdmin;
    this.clock = clock;
    setId("main");
    addClassName("login");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (authentication.isAuthenticated()) {
      event.forwardTo("");
      return;
    }
    removeAll();
    add(brand(), form(event.getLocation().getQueryParameters()));
    var accounts = demo.list();
    if (!accounts.isEmpty()) {
      add(
          new DemoTable(
              accounts,
              chosen -> {
                name.setValue(chosen.login().value());
                password.setValue(DemoAccounts.PASSWORD);
              }));
    }
    add(foot());
  }

  private static Component brand() {
    Paragraph brand = new Paragraph(new Icon(Icon.Symbol.PLUMB), new Span("Plumbline"));
    brand.addClassName("brand");
    return brand;
  }

  private Component form(QueryParameters why) {
    NativeButton submit = new NativeButton("Sign in");
    submit.addClassNames("button", "button--primary");
    submit.getElement().setAttribute("type", "submit");
    NativeForm form = new NativeForm("login");
    form.addClassName("card");
    form.add(new H1("Sign in"));
    notice(why).ifPresent(form::add);
    form.add(field("Name to sign in with", name), field("Password", password), submit);
    csrf().ifPresent(form::add);
    return form;
  }

  private Optional<Notice> notice(QueryParameters why) {
    if (why.getParameters().containsKey(REFUSED)) {
      return Optional.of(
          alert(
              "The name or the password is not right. Write both again. After several tries in a row"
                  + " you have to wait before the next one."));
    }
    if (why.getParameters().containsKey(STALE)) {
      return Optional.of(
          alert(
              "The page lay open too long to sign in with. This one is fresh: write both again."));
    }
    if (why.getParameters().containsKey(OUT)) {
      return Optional.of(new Notice(Notice.Kind.INFO, "You are signed out."));
    }
    return why.getSingleParameter(WAIT)
        .flatMap(LoginView::moment)
        .filter(clock.instant()::isBefore)
        .map(until ->
            alert(
                "There were too many tries with this name or from this place. Try again after "
                    + Dates.time(until.plusSeconds(59))
                    + ". Until then the right password is not taken either."));
  }

  private static Notice alert(String sentence) {
    Notice notice = new Notice(Notice.Kind.ERROR, sentence);
    notice.getElement().setAttribute("role", "alert");
    return notice;
  }

  /** From the address, so it may be anything. */
  private static Optional<Instant> moment(String seconds) {
    try {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(seconds)));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Input> csrf() {
    return Optional.ofNullable(VaadinService.getCurrentRequest())
        .map(request -> request.getAttribute(CsrfToken.class.getName()))
        .filter(CsrfToken.class::isInstance)
        .map(CsrfToken.class::cast)
        .map(token -> {
          Input hidden = new Input();
          hidden.setType("hidden");
          hidden.getElement().setAttribute("name", token.getParameterName());
          hidden.getElement().setAttribute("value", token.getToken());
          return hidden;
        });
  }

  private Component foot() {
    Paragraph foot = new Paragraph();
    foot.addClassName("login__foot");
    if (firstAdmin.isOpen()) {
      foot.add(
          new Span("There is no board admin yet. "),
          Links.to("first-admin", "Add the first with the code from the log"));
    } else {
      foot.add("Forgotten your password? A board admin of your authority gives you a new one.");
    }
    return foot;
  }

  private static Div field(String label, Input input) {
    NativeLabel words = new NativeLabel(label);
    words.setFor(input);
    Div field = new Div(words, input);
    field.addClassName("field");
    return field;
  }

  private static Input input(String name, String type, String autocomplete) {
    Input input = new Input();
    input.setId(name);
    input.setType(type);
    input.addClassName("input");
    input.getElement().setAttribute("name", name);
    input.getElement().setAttribute("autocomplete", autocomplete);
    input.getElement().setAttribute("autocapitalize", "none");
    input.getElement().setAttribute("spellcheck", "false");
    input.getElement().setAttribute("required", true);
    return input;
  }
}
