package org.plumbline.authority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.authority.Role;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Tick;

/** Which roles somebody has, each with what it means. */
final class RoleTicks extends FieldSet {
  private static final Map<Role, String> MEANS =
      Map.of(
          Role.PRACTITIONER, "completes assessments",
          Role.MANAGER, "reads what was submitted, returns it or signs it off",
          Role.BOARD_ADMIN, "looks after instruments, accounts and mailboxes",
          Role.AUDITOR, "reads the audit trail");

  private final Map<Role, Tick> ticks = new EnumMap<>(Role.class);
  private final Div problem = new Div();

  RoleTicks(Set<Role> roles) {
    setLegendText("Roles");
    addClassNames("field", "choices");
    problem.setId("roles-problem");
    problem.addClassName("field__error");
    problem.setVisible(false);
    add(problem);
    for (Role role : Role.values()) {
      Tick tick = Tick.box();
      tick.show(roles.contains(role));
      ticks.put(role, tick);
      NativeLabel line = new NativeLabel();
      line.addClassName("choice");
      line.add(tick, new Span(role.label() + ": " + MEANS.get(role)));
      add(line);
    }
  }

  Set<Role> roles() {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    ticks.forEach((role, tick) -> {
      if (tick.isTicked()) {
        roles.add(role);
      }
    });
    return roles;
  }

  /** Says what is wrong, and goes there; takes it back when nothing is. */
  void problem(Optional<String> sentence) {
    problem.removeAll();
    problem.setVisible(sentence.isPresent());
    setClassName("field--error", sentence.isPresent());
    sentence.ifPresentOrElse(
        words -> {
          problem.add(new Icon(Icon.Symbol.ERROR), new Span(words));
          getElement().setAttribute("aria-describedby", "roles-problem");
        },
        () -> getElement().removeAttribute("aria-describedby"));
  }

  void focus() {
    ticks.values().stream().findFirst().ifPresent(Tick::focus);
  }
}
