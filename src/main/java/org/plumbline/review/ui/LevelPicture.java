package org.plumbline.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.review.ScaleLine;
import org.plumbline.review.Standing;
import org.plumbline.review.Timeline;
import org.plumbline.shell.Drawing;

/**
 * The levels of a timeline as a picture: a strip for each section, a column for each assessment,
 * the newest at the right. Levels are joined by a line only where their scales can be compared; a
 * dashed line stands where the form changed.
 */
final class LevelPicture extends Div {
  private static final int STEP = 16;
  private static final int TOP = 20;
  private static final int BELOW = 38;

  private final Timeline timeline;
  private final int columns;

  LevelPicture(Timeline timeline) {
    this.timeline = timeline;
    this.columns = timeline.assessments().size();
    addClassNames("card", "timeline");
    getElement()
        .setAttribute("role", "region")
        .setAttribute("tabindex", "0")
        .setAttribute("aria-label", "Levels over time, as a picture");
    Div chart = new Div();
    chart.addClassName("timeline__chart");
    Div heads = new Div();
    heads.addClassName("timeline__heads");
    for (int i = 0; i < columns; i++) {
      heads.add(head(i));
    }
    chart.add(row(new Span(), heads));
    timeline.rows().forEach(row -> chart.add(row(title(row), strip(row))));
    add(chart);
  }

  private static Div row(Component title, Component strip) {
    Div row = new Div(title, strip);
    row.addClassName("timeline__row");
    return row;
  }

  private static Span title(Timeline.Row row) {
    Span title = new Span(row.title());
    title.addClassName("timeline__title");
    return title;
  }

  private Div head(int assessment) {
    Div head = new Div(new AssessmentHead(timeline, assessment));
    head.addClassName("timeline__head");
    if (timeline.change(assessment) != Timeline.Change.NONE) {
      head.addClassName("timeline__head--changed");
    }
    return head;
  }

  private Drawing strip(Timeline.Row row) {
    int steps =
        row.standings().stream()
            .flatMap(standing ->
                standing instanceof Standing.At at
                    ? Stream.of(timeline.line(at).steps().size())
                    : Stream.empty())
            .reduce(1, Math::max);
    int bottom = TOP + (steps - 1) * STEP;
    Drawing strip = new Drawing(bottom + BELOW, words(row));
    for (int i = 0; i < columns; i++) {
      ground(strip, row, i, bottom);
    }
    joins(strip, row, bottom);
    for (int i = 0; i < columns; i++) {
      switch (row.standings().get(i)) {
        case Standing.At at -> strip.level(middle(i), height(at, bottom), at.scale(), at.level());
        case Standing.Without without when without == Standing.Without.NOT_ASKED ->
            strip.words("drawing__label drawing__label--soft", middle(i), bottom, without.words());
        case Standing.Without without -> strip.open(middle(i), bottom, without.words());
      }
    }
    return strip;
  }

  /** The levels that could be, and whether the form changed before this assessment. */
  private void ground(Drawing strip, Timeline.Row row, int column, int bottom) {
    if (row.standings().get(column) instanceof Standing.At at) {
      for (int step = 0; step < timeline.line(at).steps().size(); step++) {
        int y = bottom - step * STEP;
        strip.line("drawing__ground", edge(column) + 1, y, edge(column + 1) - 1, y);
      }
    }
    if (timeline.change(column) != Timeline.Change.NONE) {
      strip.line("drawing__change", edge(column), 0, edge(column), bottom + BELOW);
    }
  }

  /** From each level to the next one on its line; not across what was left open. */
  private void joins(Drawing strip, Timeline.Row row, int bottom) {
    for (int i = 0; i < columns; i++) {
      if (row.standings().get(i) instanceof Standing.At from) {
        ScaleLine line = timeline.line(from);
        int next = next(row, line, i);
        if (next > 0 && row.standings().get(next) instanceof Standing.At to) {
          strip.line(
              "drawing__line drawing__line--" + Math.min(timeline.lines().indexOf(line), 2),
              middle(i),
              height(from, bottom),
              middle(next),
              height(to, bottom));
        }
      }
    }
  }

  private int next(Timeline.Row row, ScaleLine line, int from) {
    for (int i = from + 1; i < columns; i++) {
      switch (row.standings().get(i)) {
        case Standing.At at -> {
          if (timeline.line(at).equals(line)) {
            return i;
          }
        }
        case Standing.Without _ -> {
          return -1;
        }
      }
    }
    return -1;
  }

  private int height(Standing.At at, int bottom) {
    return bottom - timeline.line(at).step(at.ref()) * STEP;
  }

  private double edge(int column) {
    return 100.0 * column / columns;
  }

  private double middle(int column) {
    return 100.0 * (column + 0.5) / columns;
  }

  private String words(Timeline.Row row) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      String change =
          switch (timeline.change(i)) {
            case NONE -> "";
            case VERSION -> "then on another version, ";
            case INSTRUMENT -> "then on another form, ";
          };
      words.add(
          change + row.standings().get(i).words() + " on " + AssessmentHead.when(timeline, i));
    }
    return row.title() + ": " + String.join("; ", words);
  }
}
