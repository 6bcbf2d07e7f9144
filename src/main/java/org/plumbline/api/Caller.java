package org.plumbline.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.assessment.NotPermitted;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.authority.PeopleEvent;
import org.plumbline.authority.Role;
import org.plumbline.id.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Whoever sent the request, let through by the same roles as the pages ask for. Who is not let
 * through is recorded, with what they asked for.
 */
@Component
class Caller {
  private final CurrentAccount current;
  private final HttpServletRequest request;
  private final ApplicationEventPublisher events;

  /**
   * Makes the one of all requests.
   *
   * @param request stands for the request at hand
   */
  Caller(CurrentAccount current, HttpServletRequest request, ApplicationEventPublisher events) {
    this.current = current;
    this.request = request;
    this.events = events;
  }

  /** Anybody who is signed in. */
  Account anyone() {
    return current.get();
  }

  /** Somebody who enters children and writes assessments. */
  Account practitioner() {
    Account account = current.get();
    if (!account.is(Role.PRACTITIONER)) {
      throw keptOut(account, "Only practitioners do this.");
    }
    return account;
  }

  /** Somebody who reads the records of children. */
  Account reader() {
    Account account = current.get();
    if (!account.is(Role.PRACTITIONER) && !account.is(Role.MANAGER)) {
      throw keptOut(account, "Only practitioners and managers read the records of children.");
    }
    return account;
  }

  /** Somebody who composes instruments. */
  Account boardAdmin() {
    Account account = current.get();
    if (!account.is(Role.BOARD_ADMIN)) {
      throw keptOut(account, "Only board admins compose instruments.");
    }
    return account;
  }

  private NotPermitted keptOut(Account account, String why) {
    Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    events.publishEvent(
        new PeopleEvent.KeptOut(
            account,
            request.getMethod() + " " + Objects.toString(pattern, ""),
            asked(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE))));
    return new NotPermitted(why);
  }

  /** A reference is one, or it is not recorded: anything could be written in its place. */
  private static Optional<Reference> asked(@Nullable Object variables) {
    return variables instanceof Map<?, ?> values
        ? Reference.parse(Objects.toString(values.get("reference"), ""))
        : Optional.empty();
  }
}
