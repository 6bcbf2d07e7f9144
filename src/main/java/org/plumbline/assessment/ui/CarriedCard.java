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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.assessment.CarriedPart;
import org.plumbline.assessment.CarriedPart.Decided;
import org.plumbline.assessment.CarriedPart.Decision;
import org.plumbline.assessment.Particulars;
import org.plumbline.assessment.Saving;
import org.plumbline.comparison.Agreement;
import org.plumbline.comparison.Asked;
import org.plumbline.comparison.Part;
import org.plumbline.comparison.Verdict;
import org.plumbline.comparison.WordDiff;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.reading.WordingMarkup;
import org.plumbline.response.Answer;
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

  private void draw() {
    removeAll();
    getElement().setAttribute("aria-label", label() + ": " + said());
    H3 label = new H3(label());
    Span state = new Span(new Icon(symbol()), new Span(said()));
    state.addClassName("state");
    if (carried.waits()) {
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
              .filter(words -> !words.equals(answerText()))
              .ifPresent(words -> add(soft("It agrees with: “" + words + "”")));
      case Verdict.Archived(Part _, Agreement _, Verdict.Why why) -> add(soft(why(why)));
      case Verdict.Kept _, Verdict.New _ -> {}
    }
    carried.decided().ifPresentOrElse(this::decided, this::ask);
  }

  private String label() {
    Part part = carried.verdict().part();
    Optional<Asked.Place> place = work.place(part).or(() -> work.formerPlace(part));
    String question = place.map(at -> at.item().prompt().label()).orElse(part.slot().value());
    return switch (part) {
      case Part.Whole _ -> question.strip();
      case Part.Choice _ -> question.strip() + ": ticked";
      case Part.Column(ItemId _, ItemId column) ->
          place
              .map(Asked.Place::item)
              .filter(Item.TableItem.class::isInstance)
              .map(Item.TableItem.class::cast)
              .stream()
              .flatMap(table -> table.columns().stream())
              .filter(item -> item.id().equals(column))
              .map(item -> question.strip() + ": " + item.prompt().label().strip())
              .findFirst()
              .orElse(question);
    };
  }

  private String said() {
    return switch (carried.verdict()) {
      case Verdict.Kept _ -> "Same wording";
      case Verdict.Confirm _ -> "The wording changed";
      case Verdict.Archived _ -> "No place in this version";
      case Verdict.New _ -> "Asked for the first time";
    };
  }

  private Icon.Symbol symbol() {
    return switch (carried.verdict()) {
      case Verdict.Kept _ -> Icon.Symbol.CHECK_CIRCLE;
      case Verdict.Confirm _ -> Icon.Symbol.WARN;
      case Verdict.Archived _ -> Icon.Symbol.LOCK;
      case Verdict.New _ -> Icon.Symbol.PLUS;
    };
  }

  private static String why(Verdict.Why why) {
    return switch (why) {
      case NOT_ASKED -> "This is not asked any more. The answer stays where it was given.";
      case NOT_OFFERED ->
          "What was chosen is not offered any more. The answer stays where it was given.";
      case ANOTHER_KIND -> "This is asked in another way now. The answer stays where it was given.";
    };
  }

  /** What was written, ticked or chosen, in the words of the version it was given on. */
  private Component answer() {
    Div words = new Div(answerText());
    words.addClassNames("carried__answer", "as-written");
    return words;
  }

  private String answerText() {
    Part part = carried.verdict().part();
    Particulars source = work.lastTime().source().particulars();
    Instrument instrument = source.version().instrument();
    Optional<Answer> answer = work.lastTime().source().in(part.slot()).answer();
    return work.formerPlace(part)
        .map(place ->
            AnswerText.of(instrument, place.item(), answer.map(whole -> only(whole, part))))
        .orElse("");
  }

  private static Answer only(Answer answer, Part part) {
    return switch (part) {
      case Part.Whole _ -> answer;
      case Part.Choice(ItemId _, OptionId option) when answer instanceof Answer.Ticked ticked -> {
        TreeSet<OptionId> one = new TreeSet<>(ticked.ticked());
        one.retainAll(List.of(option));
        Map<OptionId, String> details = new TreeMap<>(ticked.details());
        details.keySet().retainAll(List.of(option));
        yield new Answer.Ticked(one, details);
      }
      case Part.Column(ItemId _, ItemId column) when answer instanceof Answer.Rows(var rows) ->
          new Answer.Rows(
              rows.stream()
                  .filter(row -> row.cells().containsKey(column))
                  .map(row ->
                      new Answer.Row(
                          row.id(), Map.of(column, row.cells().getOrDefault(column, answer))))
                  .toList());
      case Part.Choice _, Part.Column _ -> answer;
    };
  }

  private static Component wording(Agreement was, Agreement now) {
    Div wording = new Div();
    wording.addClassName("carried__wording");
    if (!was.asked().equals(now.asked())) {
      wording.add(marked("What is asked", was.asked(), now.asked()));
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
          case CHANGED -> "To be answered anew, said";
          case DROPPED -> "Dropped";
        };
    String line =
        switch (decided.decision()) {
          case KEPT, DROPPED -> what + " by ";
          case CHANGED -> what + " ";
        };
    Span said = new Span(line + decided.by().name() + ", " + Dates.moment(decided.at()));
    said.addClassNames("state", "state--done");
    said.addComponentAsFirst(new Icon(Icon.Symbol.CHECK));
    Div row = new Div(said);
    row.addClassName("row");
    if (carried.verdict().kind() != Verdict.Kind.ARCHIVED && decided.decision() != Decision.KEPT) {
      row.add(button("Keep it after all", Decision.KEPT));
    }
    add(row);
  }

  private void ask() {
    if (!work.isOpen(carried)) {
      return;
    }
    Div row = new Div(button("Keep", Decision.KEPT));
    if (carried.verdict().part() instanceof Part.Whole) {
      row.add(button("Change", Decision.CHANGED));
    }
    row.add(button("Drop", Decision.DROPPED));
    row.addClassName("row");
    switch (work.standing(carried)) {
      case EMPTY -> add(row);
      case SAME -> add(soft("The same is answered here already."));
      case ANOTHER ->
          add(
              soft("Something else is answered here. To keep last time's answer replaces it."),
              row);
    }
  }

  private NativeButton button(String words, Decision decision) {
    NativeButton button = new NativeButton(words, click -> decide(decision));
    button.addClassNames("button", "button--small");
    button.getElement().setAttribute("aria-label", words + ": " + label());
    return button;
  }

  private void decide(Decision decision) {
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
