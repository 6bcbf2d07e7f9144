package org.plumbline.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.audit.AuditReading;
import org.plumbline.audit.AuditSearch;
import org.plumbline.audit.TrailChecks;
import org.plumbline.authority.Account;
import org.plumbline.authority.Accounts;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.Member;
import org.plumbline.authority.Role;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** Who did and saw what in the auditor's own authority. To anybody else there is no such page. */
@Route(value = "audit", layout = MainLayout.class)
@PageTitle("Audit trail - Plumbline")
@PermitAll
public class AuditView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient CurrentAccount current;
  private final transient Accounts accounts;
  private final transient AuditReading reading;
  private final transient TrailChecks checks;

  public AuditView(
      CurrentAccount current, Accounts accounts, AuditReading reading, TrailChecks checks) {
    this.current = current;
    this.accounts = accounts;
    this.reading = reading;
    this.checks = checks;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Account account = current.get();
    if (!account.is(Role.AUDITOR)) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    AuditFilter filter = AuditFilter.of(event.getLocation().getQueryParameters());
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("Audit trail")
            .lead(
                "Who did, saw or was refused what in %s. Entries are never changed or removed."
                    .formatted(account.authority().name()))
            .actions(Links.button("audit/check", "Check the trail")));
    checks
        .findLast(account)
        .filter(finding -> !finding.isSound())
        .ifPresent(finding -> parts.add(TrailWords.of(finding)));
    filter.problems().forEach(problem -> parts.add(new Notice(Notice.Kind.ERROR, problem)));
    List<Member> members = accounts.listMembers(account.authority().id());
    parts.add(new AuditFilterForm(filter, members));
    if (filter.problems().isEmpty()) {
      parts.addAll(found(account, reading.search(account, filter.query()), members));
    }
    Div stack = new Div(parts.toArray(Component[]::new));
    stack.addClassName("stack");
    show(stack);
  }

  private List<Component> found(Account account, AuditSearch search, List<Member> members) {
    if (search.count() == 0) {
      Div none =
          new Div(
              new H2("Nothing matches"),
              new Paragraph("Only the trail of your own authority is searched."));
      none.addClassNames("card", "empty-state");
      return List.of(none);
    }
    Map<String, String> names =
        members.stream()
            .collect(
                Collectors.toMap(member -> Integer.toString(member.id().value()), Member::name));
    Paragraph many =
        new Paragraph(search.count() == 1 ? "1 entry" : "%,d entries".formatted(search.count()));
    many.addClassNames("soft", "small");
    return List.of(
        many,
        new AuditTable(
            names,
            search.count(),
            (order, first, most) -> reading.list(account, search, order, first, most)));
  }
}
