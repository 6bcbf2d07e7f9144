package org.plumbline.review.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.plumbline.assessment.Listed;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.WorkLists;
import org.plumbline.assessment.WorkOrder;
import org.plumbline.assessment.WorkSearch;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.id.AssessmentId;
import org.plumbline.review.SignOffs;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.ListGrid;
import org.plumbline.shell.Markup;

/** What asks something of whoever reads it: of which child, what it asks, and since when. */
final class WorkGrid {
  private final ListGrid<Row, WorkOrder> grid =
      new ListGrid<Row, WorkOrder>("Work list", WorkOrder.AS_IT_ASKS)
          .about("Child", this::child)
          .ordered(WorkOrder.BY_CHILD, WorkOrder.BY_CHILD_BACKWARDS)
          .column("Where it stands", this::state)
          .column("Since", this::since)
          .ordered(WorkOrder.OLDEST_FIRST, WorkOrder.NEWEST_FIRST);
  private final CurrentAccount current;
  private final WorkLists lists;
  private final SignOffs signOffs;
  private final Clock clock;

  /** An entry, and what it asks of whoever reads it. */
  private record Row(Listed listed, Asks asks) {}

  private enum Asks {
    TO_REVIEW,
    TO_BE_REVIEWED_BY_ANOTHER,
    NOTHING_NEW
  }

  WorkGrid(CurrentAccount current, WorkLists lists, SignOffs signOffs, Clock clock) {
    this.current = current;
    this.lists = lists;
    this.signOffs = signOffs;
    this.clock = clock;
  }

  ListGrid<?, ?> show(WorkSearch search) {
    grid.show(
        () -> count(search),
        (order, first, most) -> rows(lists.list(current.get(), search, order, first, most)));
    return grid;
  }

  /** How many entries match. */
  int count(WorkSearch search) {
    return lists.count(current.get(), search).values().stream().mapToInt(Integer::intValue).sum();
  }

  private List<Row> rows(List<Listed> listed) {
    Account reader = current.get();
    List<Listed> toReview = listed.stream().filter(each -> isToReview(each, reader)).toList();
    Set<AssessmentId> written = signOffs.listWritten(reader, toReview);
    return listed.stream().map(each -> new Row(each, asks(each, toReview, written))).toList();
  }

  private static boolean isToReview(Listed listed, Account reader) {
    return listed.state() == Listed.State.WITH_MANAGER
        && !listed.particulars().author().id().equals(reader.id());
  }

  private static Asks asks(Listed listed, List<Listed> toReview, Set<AssessmentId> written) {
    if (!toReview.contains(listed)) {
      return Asks.NOTHING_NEW;
    }
    return written.contains(listed.particulars().id())
        ? Asks.TO_BE_REVIEWED_BY_ANOTHER
        : Asks.TO_REVIEW;
  }

  private Markup child(Row row) {
    Particulars about = row.listed().particulars();
    return Markup.lines(
        Markup.link(
            AssessmentList.address(row.listed()),
            about.child().nameAndAge(LocalDate.ofInstant(clock.instant(), Dates.ZONE))),
        AssessmentList.facts(about));
  }

  private Markup state(Row row) {
    return switch (row.asks()) {
      case TO_REVIEW -> Markup.state("state--warn", Icon.Symbol.CLOCK, "Waiting for you");
      case TO_BE_REVIEWED_BY_ANOTHER ->
          Markup.state("", Icon.Symbol.CLOCK, "Waiting for another manager: you wrote in it");
      case NOTHING_NEW -> AssessmentList.state(row.listed(), current.get());
    };
  }

  private Markup since(Row row) {
    Instant now = clock.instant();
    Particulars about = row.listed().particulars();
    return Markup.words(
        switch (row.asks()) {
          case TO_REVIEW, TO_BE_REVIEWED_BY_ANOTHER ->
              AssessmentList.waits(about.submittedAt().orElse(about.changedAt()), now);
          case NOTHING_NEW -> AssessmentList.when(row.listed(), now);
        });
  }
}
