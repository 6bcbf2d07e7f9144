package org.plumbline.authority.ui;

import java.util.Optional;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.PeopleEvent;
import org.plumbline.authority.Role;
import org.plumbline.id.Reference;
import org.plumbline.shell.Visitor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The account that is signed in, as the frame round the pages shows it. */
@Component
final class SignedInVisitor implements Visitor {
  private final CurrentAccount current;
  private final ApplicationEventPublisher events;

  SignedInVisitor(CurrentAccount current, ApplicationEventPublisher events) {
    this.current = current;
    this.events = events;
  }

  @Override
  public String name() {
    return current.get().name();
  }

  @Override
  public String authority() {
    return current.get().authority().name();
  }

  @Override
  public boolean hasRole(String role) {
    return current.find().filter(account -> account.is(Role.valueOf(role))).isPresent();
  }

  @Override
  public void keptOut(String route, Optional<Reference> record) {
    current
        .find()
        .map(account -> new PeopleEvent.KeptOut(account, route, record))
        .ifPresent(events::publishEvent);
  }
}
