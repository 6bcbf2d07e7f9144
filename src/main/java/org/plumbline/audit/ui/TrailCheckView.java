package org.plumbline.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plumbline.audit.TrailChecks;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Role;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;
import org.plumbline.shell.TextControl;

/** Whether the trail is as it was written. To anybody but auditors there is no such page. */
@Route(value = "audit/check", layout = MainLayout.class)
@PageTitle("Check the trail - Plumbline")
@PermitAll
public class TrailCheckView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient CurrentAccount current;
  private final transient TrailChecks checks;

  public TrailCheckView(CurrentAccount current, TrailChecks checks) {
    this.current = current;
    this.checks = checks;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Account account = current.get();
    if (!account.is(Role.AUDITOR)) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    Div stack =
        new Div(
            new PageHead("Check the trail")
                .crumb(Links.to("audit", "Audit trail"), new Span("Check the trail"))
                .lead(
                    "Entries about an assessment form a chain, and all entries are sealed within minutes. What is changed, removed or put in later no longer fits."),
            lastCheck(account),
            comparison(account));
    stack.addClassName("stack");
    show(stack);
  }

  private Div lastCheck(Account account) {
    Said said = new Said();
    said.add(TrailWords.of(checks.findLast(account)));
    NativeButton now =
        new NativeButton("Check now", click -> said.say(TrailWords.of(checks.check(account))));
    now.addClassNames("button", "button--primary");
    return card(
        new H2("Chains and seals"),
        new Paragraph(
            "Checked soon after each start and each night, for "
                + account.authority().name()
                + "."),
        said,
        now);
  }

  private Div comparison(Account account) {
    TextControl line = TextControl.lines();
    Field field =
        new Field("kept-seal", "Line of the log, or the seal alone", line)
            .help("Such a line ends with 64 letters and digits.");
    Said said = new Said();
    NativeButton compare =
        new NativeButton(
            "Look for this seal",
            click -> said.say(TrailWords.of(checks.compare(account, line.value()))));
    compare.addClassName("button");
    return card(
        new H2("Compare with a seal that was kept"),
        new Paragraph(
            "Whoever can change the database could seal it anew. So each seal is written to the log as well. The newest one that was kept elsewhere shows whether the trail is still the same."),
        field,
        said,
        compare);
  }

  private static Div card(Component... parts) {
    Div card = new Div(parts);
    card.addClassNames("card", "stack");
    return card;
  }
}
