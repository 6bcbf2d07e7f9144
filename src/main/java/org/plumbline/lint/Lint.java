package org.plumbline.lint;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.instrument.Instrument;
import org.plumbline.schema.Key;
import org.plumbline.schema.Keys;

/** Looks over an instrument for what is probably not meant. */
public final class Lint {
  private static final List<Check> CHECKS =
      List.of(
          new SameIndicator(),
          new SameDescriptor(),
          new SameStatement(),
          new SameOption(),
          new RunInAddress(),
          new RetiredAddress(),
          new DeadReference(),
          new NoRouting(),
          new EmptyCell(),
          new UnreachedRoute(),
          new ContradictoryRoutes(),
          new ConstantCondition(),
          new NeverAsked(),
          new AskedLater(),
          new NoDescriptor(),
          new Placeholder(),
          new LooseSeparator(),
          new DoubleSpace(),
          new BandGap(),
          new UnreachedBand(),
          new UnknownMailbox(),
          new LimitWithoutClock(),
          new PoliceNumber(),
          new ReviewOverdue(),
          new UnusedPicture(),
          new EmptySection());

  /** The keys of a definition file, in its order. */
  private static final List<String> TOP = Keys.ofInstrument().stream().map(Key::name).toList();

  private Lint() {}

  /**
   * Everything found, in the order of the definition file. A pure function, and quick enough to be
   * asked after each edit. Of an instrument that cannot be published only the wording is looked at,
   * since what rests on something unsound would be told twice.
   */
  public static List<Finding> check(Instrument instrument, Context context) {
    Subject subject = Subject.of(instrument, context);
    Report report = new Report();
    CHECKS.forEach(check -> check.check(subject, report));
    return inOrder(subject, report.findings());
  }

  private static List<Finding> inOrder(Subject subject, List<Finding> findings) {
    Map<String, Integer> order = new HashMap<>();
    for (Text text : subject.texts()) {
      order.putIfAbsent(parent(text.place().path()), order.size());
      order.putIfAbsent(text.place().path(), order.size());
    }
    return findings.stream()
        .sorted(
            Comparator.comparingInt((Finding found) -> TOP.indexOf(top(found.place().path())))
                .thenComparingInt(found -> position(order, found.place().path())))
        .toList();
  }

  private static String top(String path) {
    return path.isEmpty() ? "" : path.split("/", 3)[1];
  }

  /** Of the nearest element above that has a text. */
  private static int position(Map<String, Integer> order, String path) {
    Integer found = order.get(path);
    if (found != null) {
      return found;
    }
    return path.isEmpty() ? 0 : position(order, parent(path));
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }
}
