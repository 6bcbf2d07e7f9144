package org.plumbline.review;

/** Says how a level moved between the two assessments of a timeline. */
final class LevelWords {
  private final Timeline both;

  LevelWords(Timeline both) {
    this.both = both;
  }

  boolean isChanged(Timeline.Row row) {
    Standing was = row.standings().getFirst();
    Standing now = row.standings().getLast();
    if (was instanceof Standing.At before && now instanceof Standing.At after) {
      return !before.words().equals(after.words()) || !both.line(before).has(after.use());
    }
    return !was.equals(now);
  }

  /**
   * The move in one sentence.
   *
   * @param what it is the level of, as a sentence begins
   */
  String sentence(Timeline.Row row, String what) {
    Standing was = row.standings().getFirst();
    Standing now = row.standings().getLast();
    if (was instanceof Standing.At before) {
      return now instanceof Standing.At after
          ? moved(before, after, what)
          : "%s was %s; %s.".formatted(what, before.words(), gone(now));
    }
    return now instanceof Standing.At after
        ? "%s; now it is %s.".formatted(missed(was, what), after.words())
        : neither(was, now, what);
  }

  private String moved(Standing.At was, Standing.At now, String what) {
    ScaleLine line = both.line(was);
    if (!line.has(now.use())) {
      return "%s was %s on the earlier form, and is %s on the later one; neither can be called higher."
          .formatted(what, was.words(), now.words());
    }
    int steps = line.step(now.ref()) - line.step(was.ref());
    if (steps == 0) {
      return was.words().equals(now.words())
          ? "%s is %s, as last time.".formatted(what, now.words())
          : "%s stayed the same: %s, which is called %s now."
              .formatted(what, was.words(), now.words());
    }
    return "%s %s from %s to %s."
        .formatted(what, steps > 0 ? "rose" : "fell", was.words(), now.words());
  }

  private static String gone(Standing now) {
    return now == Standing.Without.NOT_KNOWN
        ? "now it is not known"
        : now == Standing.Without.NOT_ASKED ? "now it is not asked" : "now none is chosen";
  }

  private static String missed(Standing was, String what) {
    return was == Standing.Without.NOT_KNOWN
        ? what + " was not known"
        : was == Standing.Without.NOT_ASKED ? what + " was not asked" : what + " was not chosen";
  }

  private static String neither(Standing was, Standing now, String what) {
    return was.equals(now)
        ? "%s, and %s.".formatted(missed(was, what), gone(now))
        : "%s; %s.".formatted(missed(was, what), gone(now));
  }
}
