package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.assessment.Listed;
import org.plumbline.assessment.Particulars;
import org.plumbline.authority.Account;
import org.plumbline.review.Waiting;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;

/** Assessments as rows: whose and which, where they stand, and when something last happened. */
final class AssessmentList extends UnorderedList {
  /**
   * Rows in the order given.
   *
   * @param namesChild whether each row begins with the child, or with the instrument
   */
  AssessmentList(List<Listed> listed, Account reader, Instant now, boolean namesChild) {
    this();
    listed.forEach(each -> add(row(each, state(each, reader), when(each, now), now, namesChild)));
  }

  private AssessmentList() {
    addClassNames("card", "worklist");
  }

  /** What waits for a manager: for the reader, or for another one, and how long already. */
  static AssessmentList waiting(List<Waiting> waiting, Instant now) {
    AssessmentList list = new AssessmentList();
    waiting.forEach(each -> {
      Particulars about = each.listed().particulars();
      Span state =
          state(
              Icon.Symbol.CLOCK,
              each.isForReader()
                  ? "Waiting for you"
                  : "Waiting for another manager: you wrote in it",
              each.isForReader() ? "state--warn" : "");
      list.add(
          row(
              each.listed(),
              state,
              waits(about.submittedAt().orElse(about.changedAt()), now),
              now,
              true));
    });
    return list;
  }

  /** Such as "waiting 3 days, since 2 March 2026". */
  static String waits(Instant since, Instant now) {
    long days =
        ChronoUnit.DAYS.between(
            since.atZone(Dates.ZONE).toLocalDate(), now.atZone(Dates.ZONE).toLocalDate());
    return days < 1
        ? "waiting since " + Dates.recent(since, now)
        : "waiting %d %s, since %s".formatted(days, days == 1 ? "day" : "days", Dates.day(since));
  }

  private static ListItem row(
      Listed listed, Span state, String happened, Instant now, boolean namesChild) {
    Particulars about = listed.particulars();
    String instrument =
        about.version().instrument().title()
            + ", version "
            + about.version().instrument().version();
    LocalDate today = now.atZone(Dates.ZONE).toLocalDate();
    Span reference = new Span(about.reference().value());
    reference.addClassName("number");
    Span facts =
        new Span(
            new Span(namesChild ? instrument + " · " : ""),
            reference,
            new Span(" · " + about.author().name()));
    facts.addClassName("soft");
    Div what =
        new Div(
            new H3(
                Links.to(
                    address(listed), namesChild ? about.child().nameAndAge(today) : instrument)),
            facts);
    Span when = new Span(happened);
    when.addClassName("when");
    ListItem row = new ListItem(what, state, when);
    row.addClassName("work-item");
    return row;
  }

  private static String address(Listed listed) {
    String base = "assessments/" + listed.particulars().reference();
    return switch (listed.state()) {
      case IN_PROGRESS, RETURNED -> base;
      case WITH_MANAGER, SIGNED_OFF -> base + "/result";
      case MOVED -> base + "/read";
    };
  }

  private static Span state(Listed listed, Account reader) {
    return switch (listed.state()) {
      case IN_PROGRESS -> state(Icon.Symbol.HALF, "In progress", "");
      case RETURNED ->
          state(
              Icon.Symbol.RETURN,
              listed.particulars().author().id().equals(reader.id())
                  ? "Returned to you"
                  : "Returned",
              "state--warn");
      case WITH_MANAGER -> state(Icon.Symbol.CLOCK, "With a manager", "");
      case SIGNED_OFF -> state(Icon.Symbol.CHECK_CIRCLE, "Signed off", "state--done");
      case MOVED -> state(Icon.Symbol.RIGHT, "Moved to a newer version", "");
    };
  }

  private static Span state(Icon.Symbol symbol, String words, String kind) {
    Span state = new Span(new Icon(symbol), new Span(words));
    state.addClassName("state");
    if (!kind.isEmpty()) {
      state.addClassName(kind);
    }
    return state;
  }

  private static String when(Listed listed, Instant now) {
    Particulars about = listed.particulars();
    return switch (listed.state()) {
      case IN_PROGRESS -> "saved " + Dates.recent(about.changedAt(), now);
      case RETURNED -> "returned " + Dates.recent(about.changedAt(), now);
      case WITH_MANAGER ->
          "submitted " + Dates.recent(about.submittedAt().orElse(about.changedAt()), now);
      case MOVED -> "last saved " + Dates.recent(about.changedAt(), now);
      case SIGNED_OFF ->
          "signed off " + Dates.recent(about.signedOffAt().orElse(about.changedAt()), now);
    };
  }
}
