package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plumbline.authority.DemoAccounts;
import org.plumbline.authority.DemoAccounts.Demo;

/** The accounts to look around with, by authority, each with a button that fills the form in. */
final class DemoTable extends Section {
  private static final long serialVersionUID = 1L;

  private final transient Consumer<Demo> use;

  DemoTable(List<Demo> accounts, Consumer<Demo> use) {
    this.use = use;
    addClassNames("card", "login__demo");
    H2 heading = new H2("This is a demo");
    Paragraph lead =
        new Paragraph(
            new Span(
                "Nothing here is real: enter no child you know of. Everybody has the password "),
            new Code(DemoAccounts.PASSWORD),
            new Span("."));
    add(heading, lead);
    Map<String, List<Demo>> byAuthority =
        accounts.stream()
            .collect(
                Collectors.groupingBy(
                    account -> account.authority().name(), TreeMap::new, Collectors.toList()));
    byAuthority.forEach((authority, members) -> add(group(authority, members)));
  }

  private Component group(String authority, List<Demo> members) {
    H3 heading = new H3(authority);
    UnorderedList list = new UnorderedList();
    list.addClassName("login__accounts");
    members.forEach(member -> list.add(line(member)));
    return new Div(heading, list);
  }

  private ListItem line(Demo member) {
    Span role = new Span(member.role().label() + ", " + member.name());
    Code login = new Code(member.login().value());
    NativeButton fill = new NativeButton("Fill in", click -> use.accept(member));
    fill.addClassNames("button", "button--small");
    fill.getElement().setAttribute("aria-label", "Fill in " + member.login().value());
    return new ListItem(new Div(role, login), fill);
  }
}
