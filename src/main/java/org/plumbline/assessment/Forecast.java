package org.plumbline.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.authority.Account;
import org.plumbline.authority.Role;
import org.plumbline.comparison.Asked;
import org.plumbline.comparison.Carried;
import org.plumbline.comparison.CarryOver;
import org.plumbline.comparison.Verdict;
import org.plumbline.expression.Expressions;
import org.plumbline.expression.Facts;
import org.plumbline.id.ItemId;
import org.plumbline.id.VersionId;
import org.plumbline.id.Zones;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.outcome.Indicated;
import org.plumbline.outcome.Outcome;
import org.plumbline.publication.Foresight;
import org.plumbline.publication.Impact;
import org.plumbline.response.Answer;
import org.plumbline.response.Answers;
import org.springframework.stereotype.Service;

/** Tells what a new version would do to assessments, by the very function that carries over. */
@Service
class Forecast implements Foresight {
  private final AssessmentStore store;
  private final AnswerStore answers;

  Forecast(AssessmentStore store, AnswerStore answers) {
    this.store = store;
    this.answers = answers;
  }

  @Override
  public Impact of(Account who, Instrument next) {
    if (!who.is(Role.BOARD_ADMIN) && !who.is(Role.MANAGER)) {
      throw new NotPermitted("Only board admins and managers see what a new version would do.");
    }
    Asked now = Asked.of(next);
    Map<VersionId, Asked> before = new HashMap<>();
    Tally tally = new Tally(next);
    int inProgress = 0;
    for (AssessmentStore.Head head : store.listOn(who.scope(), next.code(), StoredState.OPEN)) {
      Particulars about = head.particulars();
      Asked was =
          before.computeIfAbsent(about.version().id(), _ -> Asked.of(about.version().form()));
      Answers given = given(who, about);
      tally.count(about.author().name(), was, now, CarryOver.of(was, now, given));
      inProgress++;
    }
    return new Impact(inProgress, tally.sections(), signed(who, next, now, before));
  }

  private Answers given(Account who, Particulars about) {
    Map<ItemId, Answer> given = new HashMap<>();
    answers
        .read(who.scope(), about)
        .forEach((slot, there) -> there.answer().ifPresent(answer -> given.put(slot, answer)));
    return new Answers(given);
  }

  /** By practitioner and section, in the order of the form. */
  private static final class Tally {
    private final List<String> titles = new ArrayList<>();
    private final Map<String, Map<String, Map<Verdict.Kind, Integer>>> counts = new TreeMap<>();

    Tally(Instrument next) {
      next.sections().forEach(section -> titles.add(section.title()));
    }

    void count(String practitioner, Asked was, Asked now, CarryOver carryOver) {
      for (Verdict verdict : carryOver.verdicts()) {
        String section =
            now.find(verdict.part().slot())
                .or(() -> was.find(verdict.part().slot()))
                .map(place -> place.section().title())
                .orElse("");
        if (!titles.contains(section)) {
          titles.add(section);
        }
        counts
            .computeIfAbsent(practitioner, _ -> new LinkedHashMap<>())
            .computeIfAbsent(section, _ -> new EnumMap<>(Verdict.Kind.class))
            .merge(verdict.kind(), 1, Integer::sum);
      }
    }

    List<Impact.InSection> sections() {
      List<Impact.InSection> sections = new ArrayList<>();
      counts.forEach((practitioner, bySection) ->
          bySection.entrySet().stream()
              .sorted(Comparator.comparingInt(entry -> titles.indexOf(entry.getKey())))
              .forEach(entry ->
                  sections.add(
                      new Impact.InSection(
                          practitioner,
                          entry.getKey(),
                          entry.getValue().getOrDefault(Verdict.Kind.KEPT, 0),
                          entry.getValue().getOrDefault(Verdict.Kind.CONFIRM, 0),
                          entry.getValue().getOrDefault(Verdict.Kind.ARCHIVED, 0),
                          entry.getValue().getOrDefault(Verdict.Kind.NEW, 0)))));
      return sections;
    }
  }

  /** As if every answer that has a place in the new version held there, changed words or not. */
  private Impact.Signed signed(
      Account who, Instrument next, Asked now, Map<VersionId, Asked> before) {
    Expressions rules = Expressions.of(next);
    int compared = 0;
    int undecided = 0;
    Map<List<String>, Integer> shifts = new LinkedHashMap<>();
    for (AssessmentStore.Head head :
        store.listOn(who.scope(), next.code(), List.of(StoredState.SIGNED_OFF))) {
      Particulars about = head.particulars();
      Instrument instrument = about.version().instrument();
      Answers given = given(who, about);
      LocalDate day =
          LocalDate.ofInstant(about.submittedAt().orElse(about.changedAt()), Zones.OF_AUTHORITIES);
      Optional<Level> then = indicated(about.version().expressions(), instrument, given, who, day);
      Asked was = before.computeIfAbsent(about.version().id(), _ -> Asked.of(instrument));
      Optional<Level> under = indicated(rules, next, placed(was, now, given), who, day);
      if (then.isEmpty() && under.isEmpty() && next.outcome().indicated().isEmpty()) {
        continue;
      }
      if (then.isEmpty() || under.isEmpty()) {
        undecided++;
        continue;
      }
      compared++;
      if (!then.get().id().equals(under.get().id())) {
        shifts.merge(List.of(then.get().label(), under.get().label()), 1, Integer::sum);
      }
    }
    return new Impact.Signed(
        compared,
        undecided,
        shifts.entrySet().stream()
            .map(shift ->
                new Impact.Shift(
                    shift.getKey().getFirst(), shift.getKey().getLast(), shift.getValue()))
            .toList());
  }

  private static Answers placed(Asked was, Asked now, Answers given) {
    Map<ItemId, Answer> placed = new HashMap<>();
    for (Verdict verdict : CarryOver.of(was, now, given).verdicts()) {
      if (verdict instanceof Verdict.Kept || verdict instanceof Verdict.Confirm) {
        ItemId slot = verdict.part().slot();
        placed.put(
            slot,
            Carried.into(
                Optional.ofNullable(placed.get(slot)),
                given.find(slot).orElseThrow(),
                verdict.part(),
                now));
      }
    }
    return new Answers(placed);
  }

  private static Optional<Level> indicated(
      Expressions rules, Instrument instrument, Answers answers, Account who, LocalDate day) {
    return Outcome.of(rules, Facts.of(instrument, answers, who.authority().code(), day))
        .indicated()
        .flatMap(Indicated::find);
  }
}
