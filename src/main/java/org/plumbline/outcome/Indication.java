package org.plumbline.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.expression.Decision;
import org.plumbline.expression.Reading;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Condition;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OutcomeRules;
import org.plumbline.instrument.OutcomeRules.Band;
import org.plumbline.instrument.OutcomeRules.IndicatedRule;
import org.plumbline.instrument.OutcomeRules.Limit;
import org.plumbline.instrument.Scale;

/**
 * Works out the indicated level, in this order: the first rule that holds; where none does, the
 * gravest level among the bands that scores lie in ("worst wins"); then ceilings; then floors, so
 * that a floor prevails over a ceiling and a child is never put lower than a floor says. A floor
 * that holds gives a level even where no rule does.
 *
 * <p>While conditions are open, every way in which they can fall is followed: the level is decided
 * as soon as all ways end at the same one.
 */
final class Indication {
  private final Reading reading;
  private final OutcomeRules rules;
  private final Scale scale;
  private final List<BandValue> bands;
  private final Set<ItemId> because = new TreeSet<>();

  private Indication(Reading reading, Scale scale, List<BandValue> bands) {
    this.reading = reading;
    this.rules = reading.instrument().outcome();
    this.scale = scale;
    this.bands = bands;
  }

  /** Empty when the instrument prints no rule: nothing is invented. */
  static Optional<Indicated> of(Reading reading, List<BandValue> bands) {
    return scale(reading.instrument())
        .map(scale -> new Indication(reading, scale, bands).indicated());
  }

  /** The scale that rules, bands and limits speak of. */
  private static Optional<Scale> scale(Instrument instrument) {
    OutcomeRules rules = instrument.outcome();
    List<OptionId> levels = new ArrayList<>();
    rules.indicated().forEach(rule -> levels.add(rule.level()));
    rules.bands().forEach(band -> band.level().ifPresent(levels::add));
    rules.limits().forEach(limit -> levels.add(limit.level()));
    return instrument.scales().stream()
        .filter(scale -> !levels.isEmpty())
        .filter(scale -> levels.stream().allMatch(level -> scale.rank(level) >= 0))
        .findFirst();
  }

  /** One way in which the open conditions can fall; rank -1 is no level. */
  private record Way(int rank, List<Indicated.Reason> reasons) {
    static final Way NONE = new Way(-1, List.of());

    Way to(int newRank, Indicated.Reason reason) {
      List<Indicated.Reason> more = new ArrayList<>(reasons);
      more.add(reason);
      return new Way(newRank, List.copyOf(more));
    }
  }

  private Indicated indicated() {
    List<Way> ways = byRules();
    ways = limit(ways, Limit.Kind.CEILING);
    ways = limit(ways, Limit.Kind.FLOOR);
    Set<Integer> ranks = new TreeSet<>(ways.stream().map(Way::rank).toList());
    if (ranks.size() == 1) {
      Way first = ways.getFirst();
      return first.rank() < 0
          ? new Indicated.NoLevel()
          : new Indicated.Decided(level(first.rank()), first.reasons());
    }
    return new Indicated.Undecided(
        ranks.stream().filter(rank -> rank >= 0).map(this::level).toList(),
        ranks.contains(-1),
        because);
  }

  private Level level(int rank) {
    return scale.levels().get(rank);
  }

  private List<Way> byRules() {
    List<Way> ways = new ArrayList<>();
    for (IndicatedRule rule : rules.indicated()) {
      Decision decision = decide(rule.when());
      if (decision.mayHold()) {
        ways.add(Way.NONE.to(scale.rank(rule.level()), new Indicated.Reason.ByRule(rule)));
      }
      if (decision instanceof Decision.Holds) {
        return ways;
      }
    }
    ways.addAll(byBands());
    return ways;
  }

  /** The gravest of the bands lain in; while a score is open, any of its bands is possible. */
  private List<Way> byBands() {
    List<Way> ways = List.of(Way.NONE);
    for (BandValue value : bands) {
      List<Way> own =
          switch (value) {
            case BandValue.Within within -> List.of(way(within.band()));
            case BandValue.InNone _ -> List.of(Way.NONE);
            case BandValue.Undecided undecided -> {
              because.addAll(undecided.because());
              List<Way> any = new ArrayList<>(List.of(Way.NONE));
              rules.bands().stream()
                  .filter(band -> band.score().equals(undecided.score().id()))
                  .forEach(band -> any.add(way(band)));
              yield any;
            }
          };
      ways =
          distinct(
              ways.stream()
                  .flatMap(
                      way -> own.stream().map(other -> other.rank() > way.rank() ? other : way))
                  .toList());
    }
    return ways;
  }

  private Way way(Band band) {
    return band.level()
        .map(level -> Way.NONE.to(scale.rank(level), new Indicated.Reason.ByBand(band)))
        .orElse(Way.NONE);
  }

  private List<Way> limit(List<Way> before, Limit.Kind kind) {
    List<Way> ways = before;
    for (Limit limit : rules.limits()) {
      if (limit.kind() == kind) {
        ways = limit(ways, limit);
      }
    }
    return ways;
  }

  private List<Way> limit(List<Way> before, Limit limit) {
    int bound = scale.rank(limit.level());
    if (before.stream().noneMatch(way -> isBeyond(way, limit.kind(), bound))) {
      return before;
    }
    Decision decision = decide(limit.when());
    List<Way> ways = new ArrayList<>();
    for (Way way : before) {
      boolean beyond = isBeyond(way, limit.kind(), bound);
      if (beyond && decision.mayHold()) {
        ways.add(way.to(bound, new Indicated.Reason.ByLimit(limit)));
      }
      if (!beyond || !(decision instanceof Decision.Holds)) {
        ways.add(way);
      }
    }
    return distinct(ways);
  }

  private static boolean isBeyond(Way way, Limit.Kind kind, int bound) {
    return switch (kind) {
      case FLOOR -> way.rank() < bound;
      case CEILING -> way.rank() > bound;
    };
  }

  /** One way to each rank is enough. */
  private static List<Way> distinct(List<Way> ways) {
    Set<Integer> seen = new HashSet<>();
    return ways.stream()
        .filter(way -> seen.add(way.rank()))
        .sorted(Comparator.comparingInt(Way::rank))
        .toList();
  }

  private Decision decide(Condition condition) {
    Decision decision = reading.decide(condition);
    if (decision instanceof Decision.Open(Set<ItemId> open)) {
      because.addAll(open);
    }
    return decision;
  }
}
