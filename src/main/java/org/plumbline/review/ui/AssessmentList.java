package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.plumbline.assessment.Listed;
import org.plumbline.assessment.Particulars;
import org.plumbline.authority.Account;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.Markup;

/**
 * The assessments of one child as rows: which, where they stand, and when something last happened.
 */
final class AssessmentList extends UnorderedList {
  /** Rows in the order given. */
  AssessmentList(List<Listed> listed, Account reader, Instant now) {
    addClassNames("card", "worklist");
    listed.forEach(each -> {
      Span facts = new Span();
      facts.addClassName("soft");
      by(each.particulars()).into(facts);
      Div state = new Div();
      state(each, reader).into(state);
      Span when = new Span(when(each, now));
      when.addClassName("when");
      ListItem row =
          new ListItem(
              new Div(new H3(Links.to(address(each), instrument(each.particulars()))), facts),
              state,
              when);
      row.addClassName("work-item");
      add(row);
    });
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

  /** On what it is, which one, and whose. */
  static Markup facts(Particulars about) {
    return Markup.row(Markup.words(instrument(about) + " · "), by(about));
  }

  private static Markup by(Particulars about) {
    return Markup.row(
        Markup.span("number", Markup.words(about.reference().value())),
        Markup.words(" · " + about.author().name()));
  }

  private static String instrument(Particulars about) {
    return about.version().instrument().title()
        + ", version "
        + about.version().instrument().version();
  }

  static String address(Listed listed) {
    String base = "assessments/" + listed.particulars().reference();
    return switch (listed.state()) {
      case IN_PROGRESS, RETURNED -> base;
      case WITH_MANAGER, SIGNED_OFF -> base + "/result";
      case MOVED -> base + "/read";
    };
  }

  static Markup state(Listed listed, Account reader) {
    return switch (listed.state()) {
      case IN_PROGRESS -> Markup.state("", Icon.Symbol.HALF, "In progress");
      case RETURNED ->
          Markup.state(
              "state--warn",
              Icon.Symbol.RETURN,
              listed.particulars().author().id().equals(reader.id())
                  ? "Returned to you"
                  : "Returned");
      case WITH_MANAGER -> Markup.state("", Icon.Symbol.CLOCK, "With a manager");
      case SIGNED_OFF -> Markup.state("state--done", Icon.Symbol.CHECK_CIRCLE, "Signed off");
      case MOVED -> Markup.state("", Icon.Symbol.RIGHT, "Moved to a newer version");
    };
  }

  static String when(Listed listed, Instant now) {
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
