package org.plumbline.outcome;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.ItemId;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.OutcomeRules.Band;
import org.plumbline.instrument.OutcomeRules.IndicatedRule;
import org.plumbline.instrument.OutcomeRules.Limit;

/** The level that the instrument's own rules point to. It is shown beside the judgement. */
public sealed interface Indicated {

  /**
   * Decided.
   *
   * @param reasons what made it so, in the order in which it was applied
   */
  record Decided(Level level, List<Reason> reasons) implements Indicated {
    public Decided {
      reasons = List.copyOf(reasons);
    }
  }

  /** All is known, and no rule gives a level. */
  record NoLevel() implements Indicated {}

  /**
   * Not to be told yet.
   *
   * @param possible levels it can still come to, lowest first
   * @param mayBeNone whether it can still come to no level
   * @param because the items that are unanswered or not known and would decide it
   */
  record Undecided(List<Level> possible, boolean mayBeNone, Set<ItemId> because)
      implements Indicated {
    public Undecided {
      possible = List.copyOf(possible);
      because = Set.copyOf(because);
    }
  }

  /** One reason for the level. */
  sealed interface Reason {
    /** As the document gives it. */
    String words();

    /** The first rule that holds. */
    record ByRule(IndicatedRule rule) implements Reason {
      @Override
      public String words() {
        return rule.because();
      }
    }

    /** The gravest band that a score lies in, where no rule holds. */
    record ByBand(Band band) implements Reason {
      @Override
      public String words() {
        return band.label();
      }
    }

    /** A ceiling lowered it, or a floor raised it. */
    record ByLimit(Limit limit) implements Reason {
      @Override
      public String words() {
        return limit.citation();
      }
    }
  }

  /** Whether this level, judged, agrees with what is indicated as far as that is known. */
  default boolean allows(OptionId judged) {
    return switch (this) {
      case Decided decided -> decided.level().id().equals(judged);
      case NoLevel _ -> true;
      case Undecided undecided ->
          undecided.mayBeNone()
              || undecided.possible().stream().anyMatch(level -> level.id().equals(judged));
    };
  }

  /** The level, once decided. */
  default Optional<Level> find() {
    return this instanceof Decided decided ? Optional.of(decided.level()) : Optional.empty();
  }
}
