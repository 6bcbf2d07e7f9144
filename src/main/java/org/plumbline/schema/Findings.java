package org.plumbline.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Position;
import org.plumbline.instrument.Problem;

/**
 * What comes to light while one file is read: the problems, and where everything stands. Reading
 * goes on after a problem with a stand-in for what could not be read, so that one pass finds all of
 * them.
 */
public final class Findings {
  private static final int MOST = 1000;
  private static final Comparator<Problem> BY_POSITION =
      Comparator.comparing(
          problem -> problem.place().position().orElseThrow(),
          Comparator.comparingInt(Position::line).thenComparingInt(Position::column));

  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Written> standing = new HashMap<>();
  private final Set<String> damaged = new HashSet<>();
  private final Set<String> damagedIds = new HashSet<>();
  private int standIns;

  /** Remembers where something stands. */
  public void stands(Place place, Written written) {
    standing.put(place.path(), written);
  }

  public void tell(Place place, Position position, String wrong, String remedy) {
    if (problems.size() < MOST) {
      damaged.add(place.path());
    }
    add(new Problem(place.at(position), wrong, remedy), position);
  }

  private void add(Problem problem, Position position) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else if (problems.size() == MOST) {
      problems.add(
          new Problem(
              Place.WHOLE.at(position),
              "has more than " + MOST + " problems up to here; the rest is not listed",
              "Check that this is a definition file."));
    }
  }

  /** An id for what has none that can be read, another each time. */
  String standIn() {
    standIns++;
    return "unread_" + standIns;
  }

  /** Says that the element of this id was not read whole. */
  public void damage(String id) {
    damagedIds.add(id);
  }

  /** Leaves out what is found later at or below this place. */
  public void damage(Place place) {
    damaged.add(place.path());
  }

  /**
   * Adds a problem found in the instrument itself, at the line of its element; unless it only
   * follows from something that could not be read.
   */
  public void addFound(Problem problem) {
    String path = problem.place().path();
    boolean room = problems.size() < MOST;
    if (room && damaged.stream().noneMatch(each -> covers(each, path)) && !namesDamaged(path)) {
      Place place = problem.place().at(positionOf(path));
      problems.add(new Problem(place, problem.wrong(), problem.remedy()));
    }
  }

  public List<Problem> inOrder() {
    return problems.stream().sorted(BY_POSITION).toList();
  }

  private static boolean covers(String damaged, String path) {
    return !damaged.isEmpty() && (path.equals(damaged) || path.startsWith(damaged + "/"));
  }

  private boolean namesDamaged(String path) {
    return standing.get(path) instanceof Written.Scalar(String text, boolean _, Position _)
        && damagedIds.contains(text);
  }

  private Position positionOf(String path) {
    String rest = path;
    while (!standing.containsKey(rest) && !rest.isEmpty()) {
      rest = rest.substring(0, rest.lastIndexOf('/'));
    }
    return Optional.ofNullable(standing.get(rest))
        .map(Written::position)
        .orElse(new Position(1, 1));
  }
}
