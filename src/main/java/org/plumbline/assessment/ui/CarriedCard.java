package org.plumbline.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plumbline.assessment.CarriedPart;
import org.plumbline.assessment.CarriedPart.Decided;
import org.plumbline.assessment.CarriedPart.Decision;
import org.plumbline.assessment.Saving;
import org.plumbline.comparison.Agreement;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.comparison.WordDiff;
import org.plumbline.id.ItemId;
import org.plumbline.reading.WordingMarkup;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Notice;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/** One of last time's answers: what it was, under which words, and what becomes of it. */
final class CarriedCard extends Article {
  private final CarriedWork work;
  private final Runnable changed;
  private CarriedPart carried;
  private CarriedWork.Place drawn = CarriedWork.Place.EMPTY;

  /**
   * @param changed told after each decision
   */
  CarriedCard(CarriedWork work, CarriedPart carried, Runnable changed) {
    this.work = work;
    this.carried = carried;
    this.changed = changed;
    addClassName("carried");
    draw();
  }

  /** The table that it is a column of, if it is one. */
  Optional<ItemId> table() {
    return carried.verdict().part() instanceof Part.Column(ItemId table, ItemId _)
        ? Optional.of(table)
        : Optional.empty();
  }

  /** Draws again where somebody wrote in its place since. */
  void refresh() {
    if (work.standing(carried) != drawn) {
      draw();
    }
  }

  private CarriedWords words() {
    return work.words(carried);
  }

  private void draw() {
    removeAll();
    drawn = work.standing(carried);
    getElement().setAttribute("aria-label", words().label() + ": " + words().said());
    H3 label = new H3(words().label());
    Span state = new Span(new Icon(words().symbol()), new Span(words().said()));
    state.addClassName("state");
    if (carried.waits(work.open().answers())) {
      state.addClassName("state--warn");
    }
    Header head = new Header(label, state);
    head.addClassName("carried__head");
    add(head, answer());
    switch (carried.verdict()) {
      case Verdict.Confirm(Part _, Agreement was, Agreement now) -> add(wording(was, now));
      case Verdict.Kept(Part part, Agreement agreement) when part instanceof Part.Whole ->
          agreement
              .chosen()
              .filter(words -> !words.equals(words().answer()))
              .ifPresent(words -> add(soft("It agrees with: “" + words + "”")));
      case Verdict.Archived(Part _, Agreement _, Verdict.Why why) ->
          add(soft(CarriedWords.why(why)));
      case Verdict.Kept _, Verdict.New _ -> {}
    }
    carried.decided().ifPresentOrElse(this::decided, this::ask);
  }

  /** What was written, ticked or chosen, in the words of the version it was given on. */
  private Component answer() {
    Div words = new Div(words().answer());
    words.addClassNames("carried__answer", "as-written");
    return words;
  }

  private static Component wording(Agreement was, Agreement now) {
    Div wording = new Div();
    wording.addClassName("carried__wording");
    if (!was.asked().equals(now.asked())) {
      wording.add(marked("What is asked", was.asked(), now.asked()));
    }
    if (!was.under().equals(now.under())) {
      Paragraph moved = new Paragraph("It stands under another level now.");
      moved.addClassName("carried__what");
      wording.add(moved);
    }
    String before = was.chosen().orElse("");
    String after = now.chosen().orElse("");
    if (!before.equals(after)) {
      wording.add(marked("What the answer agrees with", before, after));
    }
    return wording;
  }

  private static Component marked(String heading, String was, String now) {
    Paragraph what = new Paragraph(heading + ", then and now:");
    what.addClassName("carried__what");
    Paragraph words = new Paragraph();
    words.addClassName("as-written");
    WordingMarkup.unified(WordDiff.between(was, now)).into(words);
    return new Div(what, words);
  }

  private static Paragraph soft(String words) {
    Paragraph soft = new Paragraph(words);
    soft.addClassNames("soft", "as-written");
    return soft;
  }

  private void decided(Decided decided) {
    String what =
        switch (decided.decision()) {
          case KEPT -> "Kept";
          case CHANGED -> "Changed";
          case DROPPED -> "Dropped";
        };
    Span said = new Span(what + " by " + decided.by().name() + ", " + Dates.moment(decided.at()));
    said.addClassNames("state", "state--done");
    said.addComponentAsFirst(new Icon(Icon.Symbol.CHECK));
    Div row = new Div(said);
    row.addClassName("row");
    if (carried.verdict().kind() != Verdict.Kind.ARCHIVED
        && decided.decision() != Decision.KEPT
        && drawn != CarriedWork.Place.SAME) {
      row.add(button("Keep it after all", Decision.KEPT));
      replacing();
    }
    add(row);
  }

  private void ask() {
    if (!work.isOpen(carried)) {
      return;
    }
    if (work.leavesWordsBehind(carried)) {
      add(
          soft(
              "The words beside it stay where they were written: they are not asked for any more."));
    }
    Div row = new Div();
    row.addClassName("row");
    switch (drawn) {
      case SAME -> {
        add(soft("The same is answered here already."));
        return;
      }
      case ANOTHER -> replacing();
      case EMPTY -> {}
    }
    row.add(button("Keep", Decision.KEPT));
    if (carried.verdict().part() instanceof Part.Whole) {
      row.add(button("Change", Decision.CHANGED));
    }
    row.add(button("Drop", Decision.DROPPED));
    add(row);
  }

  /** What it would do to keep it where something else stands. */
  private void replacing() {
    if (drawn == CarriedWork.Place.ANOTHER) {
      add(
          soft(
              switch (carried.verdict().part()) {
                case Part.Whole _ ->
                    "Something else is answered here. To keep last time's answer replaces it.";
                case Part.Choice _ -> "Something else stands beside it here; it would be joined.";
                case Part.Column _ ->
                    "Something is written here already; it stays, and only what is missing is"
                        + " added.";
              }));
    }
  }

  private NativeButton button(String words, Decision decision) {
    NativeButton button = new NativeButton(words, click -> decide(decision));
    button.addClassNames("button", "button--small");
    button.getElement().setAttribute("aria-label", words + ": " + words().label());
    return button;
  }

  private void decide(Decision decision) {
    if (work.isWaiting(carried)) {
      trouble(
          "What you wrote in its place is not saved yet, so nothing was changed. Wait until the"
              + " page says that it is saved, then decide.");
      return;
    }
    if (work.standing(carried) != drawn) {
      draw();
      trouble("Something was written in its place meanwhile. Read it, then decide.");
      return;
    }
    try {
      switch (work.decide(carried, decision)) {
        case Saving.Saved _ -> {
          carried = work.again(carried);
          draw();
          getElement().setAttribute("tabindex", "-1");
          getElement().callJsFunction("focus");
          changed.run();
          if (decision == Decision.CHANGED) {
            work.answerAnew(carried);
          }
        }
        case Saving.Clash _ ->
            trouble(
                "Somebody wrote something else in this place meanwhile, so nothing was changed."
                    + " Load the page again to see it, then decide.");
        case Saving.Refused(String why) -> trouble(why);
        case Saving.MovedOn _, Saving.VersionRetired _, Saving.NoLongerOpen _ ->
            UI.getCurrent().navigate(ReadView.address(work.open().particulars().reference()));
      }
    } catch (DataAccessException | TransactionException unreachable) {
      trouble("Not saved: the database does not answer. Try again in a moment.");
    }
  }

  private void trouble(String words) {
    Notice notice = new Notice(Notice.Kind.ERROR, words);
    notice.getElement().setAttribute("role", "alert");
    add(notice);
  }
}
