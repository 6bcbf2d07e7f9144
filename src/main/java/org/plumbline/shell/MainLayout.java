package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The bar on top: where one can go, who is signed in, and the way out. */
@PermitAll
public class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
  private final Map<String, List<Anchor>> places = new LinkedHashMap<>();
  private final Div failure = new Div();
  private final Div content = new Div();

  public MainLayout(Visitor visitor, AuthenticationContext authentication) {
    Anchor skip = new Anchor("#main", "Skip to the content");
    skip.setRouterIgnore(true);
    skip.addClassName("skip");
    content.addClassName("content");
    failure.addClassName("failure");
    failure.getElement().setAttribute("role", "alert");
    add(skip, bar(visitor, authentication), failure, content);
  }

  private Header bar(Visitor visitor, AuthenticationContext authentication) {
    Anchor brand = new Anchor("", new Icon(Icon.Symbol.PLUMB), new Span("Plumbline"));
    brand.addClassName("brand");
    UnorderedList list = new UnorderedList();
    UnorderedList small = new UnorderedList();
    boolean works = visitor.hasRole("PRACTITIONER") || visitor.hasRole("MANAGER");
    if (works) {
      place(list, small, "", "Work list");
      place(list, small, "children", "Children");
    }
    place(list, small, "instruments", "Instruments");
    place(list, small, "compare", "Compare");
    if (visitor.hasRole("AUDITOR")) {
      place(list, small, "audit", "Audit trail");
    }
    if (visitor.hasRole("BOARD_ADMIN")) {
      place(list, small, "admin", "Administration");
    }
    Nav nav = new Nav(list);
    nav.addClassName("bar__nav");
    nav.getElement().setAttribute("aria-label", "Main");

    Span menu = new Span("Menu");
    menu.addClassName("visually-hidden");
    NativeDetails smallNav = new NativeDetails(new Span(new Icon(Icon.Symbol.MENU), menu), small);
    smallNav.addClassNames("bar__small", "only-small");
    smallNav
        .getElement()
        .addEventListener(
            "keydown",
            closed -> {
              smallNav.setOpen(false);
              smallNav
                  .getElement()
                  .executeJs("this.open = false; this.querySelector('summary').focus()");
            })
        .setFilter("event.key === 'Escape'");

    Span name = new Span(visitor.name());
    name.addClassName("bar__name");
    Span authority = new Span(visitor.authority());
    authority.addClassName("bar__authority");
    Anchor own = new Anchor("account", new Icon(Icon.Symbol.PERSON), name);
    own.getElement().setAttribute("title", "Your account");
    Div person = new Div(own, authority);
    person.addClassName("bar__person");
    NativeButton signOut = new NativeButton("Sign out", click -> authentication.logout());
    signOut.addClassName("bar__out");
    Div who = new Div(person, signOut);
    who.addClassName("bar__who");

    Div inner = new Div(smallNav, brand, nav, who);
    inner.addClassName("bar__inner");
    Header bar = new Header(inner);
    bar.addClassNames("bar");
    return bar;
  }

  private void place(UnorderedList wide, UnorderedList small, String address, String text) {
    for (UnorderedList list : List.of(wide, small)) {
      Anchor link = new Anchor(address, text);
      places.computeIfAbsent(address, _ -> new ArrayList<>()).add(link);
      list.add(new ListItem(link));
    }
  }

  /**
   * Says that what was done last failed, with the number under which the log has it. Nobody knows
   * here what it was, so what the page said of saving does not hold any more.
   */
  void failed(String number) {
    SavedStatus.on(content)
        .forEach(status -> status.notSaved("it failed. Your text is on this page."));
    failure.removeAll();
    failure.add(
        new Notice(
            Notice.Kind.ERROR,
            "What you did last could not be done, and may not be saved. Your text is on this page."
                + " Load the page again to go on. If it happens again, tell whoever looks after"
                + " Plumbline where you are this number: "
                + number
                + "."));
  }

  @Override
  public void showRouterLayoutContent(HasElement page) {
    failure.removeAll();
    content.removeAll();
    content.add((Component) page);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    String first =
        event.getLocation().getSegments().isEmpty() ? "" : event.getLocation().getFirstSegment();
    String here = first.equals("assessments") ? "" : first;
    places.forEach((address, links) ->
        links.forEach(link -> {
          if (address.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
          } else {
            link.getElement().removeAttribute("aria-current");
          }
        }));
  }
}
