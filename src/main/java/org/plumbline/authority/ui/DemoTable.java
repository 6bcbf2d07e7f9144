package org.plumbline.authority.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
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
    byAuthority.forEach((authority, members) -> add(table(authority, members)));
  }

  private Component table(String authority, List<Demo> members) {
    NativeTable table = new NativeTable();
    table.addClassName("table");
    NativeTableCaption caption = new NativeTableCaption();
    caption.setText(authority);
    table.add(caption);
    members.forEach(member -> table.getBody().add(row(member)));
    return table;
  }

  private NativeTableRow row(Demo member) {
    Span role = new Span(member.role().label() + ", " + member.name());
    Div login = new Div(new Code(member.login().value()));
    login.addClassName("soft");
    NativeTableHeaderCell who = new NativeTableHeaderCell();
    who.getElement().setAttribute("scope", "row");
    who.add(role, login);
    NativeButton fill = new NativeButton("Fill in", click -> use.accept(member));
    fill.addClassNames("button", "button--small");
    fill.getElement().setAttribute("aria-label", "Fill in %s".formatted(member.login().value()));
    return new NativeTableRow(who, new NativeTableCell(fill));
  }
}
