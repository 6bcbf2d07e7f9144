package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;

/** What the pages of administration are put together from. */
final class Parts {
  static final String ADMIN = "admin";
  static final String ACCOUNTS = "admin/accounts";
  static final String NEW_ACCOUNT = "admin/new-account";
  static final String MAILBOXES = "admin/mailboxes";
  static final String NEW_MAILBOX = "admin/new-mailbox";

  private Parts() {}

  static Component toAdministration() {
    return Links.to(ADMIN, "Administration");
  }

  /** A card under a heading of its own. */
  static Section card(String title, Component... parts) {
    Section card = new Section(new H2(title));
    card.addClassNames("card", "stack", "admin__card");
    card.add(parts);
    return card;
  }

  static Paragraph soft(String sentence) {
    Paragraph words = new Paragraph(sentence);
    words.addClassNames("soft", "measure");
    return words;
  }

  static NativeButton button(String verb, Runnable act) {
    NativeButton button = new NativeButton(verb, click -> act.run());
    button.addClassName("button");
    return button;
  }

  static NativeButton primary(String verb, Runnable act) {
    NativeButton button = button(verb, act);
    button.addClassName("button--primary");
    return button;
  }

  static Div row(Component... parts) {
    Div row = new Div(parts);
    row.addClassName("row");
    return row;
  }

  /** A state as sign and word. */
  static Span state(String kind, Icon.Symbol symbol, String words) {
    Span state = new Span(new Icon(symbol), new Span(words));
    state.addClassNames("state", kind);
    return state;
  }

  /** A name of instruments for people who never saw it: {@code duty_team} is "Duty team". */
  static String name(String id) {
    String words = id.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }

  static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
