package org.plumbline.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.id.AuthorityCode;
import org.plumbline.id.OptionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Route;
import org.plumbline.instrument.Scale;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;

/**
 * The routes of an instrument by judged level and authority. A pure function.
 *
 * @param scale of the judgement; empty where nobody is asked for a level
 * @param rows the levels, lowest first, then what is for any level
 */
public record RoutingMatrix(
    Optional<Scale> scale, List<AuthorityCode> authorities, List<Row> rows) {
  private static final TreePath ROUTING = TreePath.of(KeyName.ROUTING);

  /** What stands in a cell until somebody writes there; looking over a draft finds it. */
  static final String TO_BE_WRITTEN = "TBC";

  public RoutingMatrix {
    authorities = List.copyOf(authorities);
    rows = List.copyOf(rows);
  }

  /**
   * One level.
   *
   * @param level empty for what is for any level
   * @param cells one for each authority
   */
  public record Row(Optional<Level> level, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What practitioners of an authority are told at a level.
   *
   * @param routes for this very level
   * @param isReached whether a route for any level speaks here too
   */
  public record Cell(AuthorityCode authority, List<Route> routes, boolean isReached) {
    public Cell {
      routes = List.copyOf(routes);
    }

    /** Whether nobody would be told anything. */
    public boolean isEmpty() {
      return routes.isEmpty() && !isReached;
    }
  }

  public static RoutingMatrix of(Instrument instrument) {
    Optional<Scale> scale = judged(instrument);
    List<Row> rows = new ArrayList<>();
    scale.stream()
        .flatMap(of -> of.levels().stream())
        .forEach(level -> rows.add(row(instrument, Optional.of(level))));
    rows.add(row(instrument, Optional.empty()));
    return new RoutingMatrix(scale, instrument.authorities(), rows);
  }

  /** The cells in which nobody would be told anything; not those of a level that finds nothing. */
  public long countEmpty() {
    return rows.stream()
        .filter(row -> row.level().filter(level -> !level.isNone()).isPresent() || rows.size() == 1)
        .flatMap(row -> row.cells().stream())
        .filter(Cell::isEmpty)
        .count();
  }

  private static Row row(Instrument instrument, Optional<Level> level) {
    return new Row(
        level,
        instrument.authorities().stream()
            .map(authority -> cell(instrument, level, authority))
            .toList());
  }

  private static Cell cell(Instrument instrument, Optional<Level> level, AuthorityCode authority) {
    List<Route> own =
        instrument.routing().stream()
            .filter(
                route -> route.authorities().isEmpty() || route.authorities().contains(authority))
            .toList();
    return new Cell(
        authority,
        own.stream()
            .filter(route ->
                level.map(Level::id).map(route.levels()::contains).orElse(route.levels().isEmpty()))
            .toList(),
        own.stream().anyMatch(route -> route.levels().isEmpty()));
  }

  private static Optional<Scale> judged(Instrument instrument) {
    return instrument.findJudgement().flatMap(item -> instrument.findScale(item.scale()));
  }

  /** A route for one cell, to be written from there. */
  public static Edit begin(Draft draft, Optional<OptionId> level, AuthorityCode authority) {
    Document document = draft.document();
    String where =
        level
            .map(id -> label(draft.instrument(), id) + " for " + authority)
            .orElse("any level for " + authority);
    Map<KeyName, Tree> route = new EnumMap<>(KeyName.class);
    route.put(
        KeyName.ID,
        new Tree.Text(
            Ids.of(document).fresh(authority + " " + level.map(OptionId::value).orElse("any"))));
    level.ifPresent(id -> route.put(KeyName.LEVELS, words(id.value())));
    route.put(KeyName.AUTHORITIES, words(authority.value()));
    route.put(KeyName.TEXT, new Tree.Text(TO_BE_WRITTEN));
    List<String> routes = document.entries(ROUTING);
    Edit added =
        Edits.add(
            draft,
            ROUTING,
            Tree.Keys.of(route),
            routes.isEmpty() ? Optional.empty() : Optional.of(routes.getLast()));
    return new Edit("began next steps at " + where, added.changes());
  }

  private static Tree words(String word) {
    return new Tree.Entries(List.of(new Tree.Text(word)));
  }

  private static String label(Instrument instrument, OptionId level) {
    return instrument.scales().stream()
        .flatMap(scale -> scale.levels().stream())
        .filter(each -> each.id().equals(level))
        .map(Level::label)
        .findFirst()
        .orElse(level.value());
  }

  /** Whom a route sends to, each once, as printed. */
  public static List<String> recipients(Route route) {
    return steps(route)
        .flatMap(step -> step.recipient().stream())
        .map(Route.Recipient::printed)
        .distinct()
        .toList();
  }

  /** The limits of a route, each once, as printed. */
  public static List<String> clocks(Route route) {
    return steps(route)
        .flatMap(step -> step.clock().stream())
        .map(Route.Clock::printed)
        .distinct()
        .toList();
  }

  private static Stream<Route.Step> steps(Route route) {
    return route.steps().stream();
  }
}
