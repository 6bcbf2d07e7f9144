package org.plumbline.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.audit.AuditEntry;
import org.plumbline.authority.Member;
import org.plumbline.shell.Links;

/** What to look for. The browser sends it, so that a search is an address. */
@Tag("form")
final class AuditFilterForm extends HtmlContainer {
  private static final long serialVersionUID = 1L;

  AuditFilterForm(AuditFilter filter, List<Member> members) {
    addClassNames("card", "stack");
    getElement()
        .setAttribute("method", "get")
        .setAttribute("action", "audit")
        .setAttribute("aria-label", "Search the audit trail");
    Map<String, String> people = new LinkedHashMap<>();
    members.forEach(member ->
        people.put(
            Integer.toString(member.id().value()),
            "%s (%s)".formatted(member.name(), member.login())));
    people.put(AuditFilter.NOBODY, "Nobody known: names that no account has");
    Map<String, String> kinds = new LinkedHashMap<>();
    Arrays.stream(AuditEntry.Kind.values())
        .forEach(kind -> kinds.put(kind.name(), AuditWords.sentence(kind.words())));
    Div fields =
        new Div(
            field("From", input(AuditFilter.FROM, "date", filter)),
            field("To", input(AuditFilter.TO, "date", filter)),
            field("Person", choice(AuditFilter.PERSON, "Everybody", people, filter)),
            field("What", choice(AuditFilter.KIND, "Everything", kinds, filter)),
            field(
                "Reference of a child or an assessment",
                input(AuditFilter.REFERENCE, "text", filter)));
    fields.addClassName("fields");
    NativeButton search = new NativeButton("Search");
    search.addClassNames("button", "button--primary");
    search.getElement().setAttribute("type", "submit");
    Div actions = new Div(search);
    actions.addClassNames("row", "filters");
    if (!filter.isEmpty()) {
      actions.add(Links.to("audit", "Show everything"));
    }
    add(fields, actions);
  }

  private static Div field(String label, Component control) {
    NativeLabel words = new NativeLabel(label);
    words.setFor(control);
    Div field = new Div(words, control);
    field.addClassName("field");
    return field;
  }

  private static Input input(String name, String type, AuditFilter filter) {
    Input input = new Input();
    input.setId("audit-" + name);
    input.setType(type);
    input.addClassName("input");
    input.getElement().setAttribute("name", name).setAttribute("autocomplete", "off");
    input.setValue(filter.value(name));
    return input;
  }

  private static Component choice(
      String name, String all, Map<String, String> options, AuditFilter filter) {
    Choice choice = new Choice();
    choice.setId("audit-" + name);
    choice.addClassName("input");
    choice.getElement().setAttribute("name", name);
    choice.add(new Choice.Option("", all, false));
    options.forEach((value, words) ->
        choice.add(new Choice.Option(value, words, value.equals(filter.value(name)))));
    return choice;
  }

  /** The browser's own list of options. */
  @Tag("select")
  private static final class Choice extends HtmlContainer {
    private static final long serialVersionUID = 1L;

    /** One of them. */
    @Tag("option")
    private static final class Option extends HtmlContainer {
      private static final long serialVersionUID = 1L;

      Option(String value, String words, boolean chosen) {
        getElement().setAttribute("value", value).setAttribute("selected", chosen);
        setText(words);
      }
    }
  }
}
