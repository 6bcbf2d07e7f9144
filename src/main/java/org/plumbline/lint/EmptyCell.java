package org.plumbline.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Reading;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.ItemId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OutcomeRules.Judgement;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Route;
import org.plumbline.response.Answer;

/** A level and an authority, or answers beside them, for which no route is left. */
final class EmptyCell implements Check {
  private static final Place ROUTING = Place.WHOLE.key("routing");

  @Override
  public void check(Subject subject, Report report) {
    Instrument instrument = subject.instrument();
    if (instrument.routing().isEmpty()) {
      return;
    }
    for (AuthorityCode authority : instrument.authorities()) {
      List<Level> levels = instrument.judgedLevels();
      levels.forEach(level -> cell(subject, report, authority, level));
    }
  }

  private static void cell(Subject subject, Report report, AuthorityCode authority, Level level) {
    List<Route> here =
        subject.instrument().routing().stream().filter(route -> isFor(route, authority)).toList();
    List<Route> covering =
        here.stream()
            .filter(route -> route.levels().isEmpty() || route.levels().contains(level.id()))
            .toList();
    boolean byLevel = here.stream().anyMatch(route -> !route.levels().isEmpty());
    if (covering.isEmpty()) {
      tell(
          report,
          level.isNone() ? Severity.NOTE : Severity.MUST_FIX,
          authority,
          level,
          "No route is for %s at %s.".formatted(authority, level.label()),
          "");
    } else if (byLevel
        && !level.isNone()
        && covering.stream().allMatch(route -> route.levels().isEmpty())) {
      tell(
          report,
          Severity.TO_CHECK,
          authority,
          level,
          "At %s %s has only what is for every level; its other levels have routes of their own."
              .formatted(level.label(), authority),
          "");
    } else if (!level.isNone()) {
      subject
          .expressions()
          .flatMap(expressions -> uncovered(subject, expressions, covering, authority, level))
          .ifPresent(answers ->
              tell(
                  report,
                  Severity.TO_CHECK,
                  authority,
                  level,
                  "No route of %s is left at %s when %s."
                      .formatted(authority, level.label(), answers),
                  answers));
    }
  }

  private static boolean isFor(Route route, AuthorityCode authority) {
    return route.authorities().isEmpty() || route.authorities().contains(authority);
  }

  /** Answers to all that the routes ask about with which none of them may apply. */
  private static Optional<String> uncovered(
      Subject subject,
      Expressions expressions,
      List<Route> covering,
      AuthorityCode authority,
      Level level) {
    return Cases.of(
            expressions, covering.stream().map(Route::when).toList(), subject.context().today())
        .flatMap(cases ->
            cases.list().stream()
                .filter(each ->
                    each.isSettled()
                        && each.facts().authority().equals(authority)
                        && each.facts().level().equals(Optional.of(level.id())))
                .map(each -> expressions.over(each.facts()))
                .filter(reading ->
                    covering.stream().noneMatch(route -> reading.decide(route.when()).mayHold()))
                .findFirst())
        .map(EmptyCell::answers);
  }

  private static String answers(Reading reading) {
    Optional<ItemId> judged = reading.instrument().outcome().judgement().map(Judgement::item);
    return reading.facts().answers().bySlot().entrySet().stream()
        .filter(entry -> !Optional.of(entry.getKey()).equals(judged))
        .map(entry -> entry.getKey() + " is " + words(entry.getValue()))
        .sorted()
        .collect(Collectors.joining(" and "));
  }

  private static String words(Answer answer) {
    return switch (answer) {
      case Answer.Chosen(var option) -> option.value();
      case Answer.Ticked ticked ->
          Wordings.listed(ticked.ticked().stream().map(o -> o.value()).toList());
      case Answer.Text(String text) -> text;
      case Answer.Number(var number) -> number.toPlainString();
      case Answer.Date(var date) -> date.toString();
      case Answer.Rows _ -> "filled in";
      case Answer.NotKnown _ -> "not known";
    };
  }

  private static void tell(
      Report report,
      Severity severity,
      AuthorityCode authority,
      Level level,
      String what,
      String answers) {
    report.tell(
        new Report.Remark(
            LintRule.EMPTY_CELL,
            severity,
            what,
            "Write a route for it, or widen one that is there."),
        ROUTING,
        "",
        List.of(authority.value(), level.id().value(), answers));
  }
}
