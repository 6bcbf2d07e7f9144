package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;

/**
 * The sign of a level: as many bars as the scale has levels of concern, filled up to this one, or a
 * ring with a dash for the level that says nothing was found. Readable without any colour.
 */
@Tag("span")
public final class LevelMark extends Component {
  private static final double LEFT = 2;
  private static final double RIGHT = 22;
  private static final double BASE = 22;

  public LevelMark(Scale scale, Level level) {
    this(svg(scale, level));
  }

  private LevelMark(String drawing) {
    getElement().getClassList().add("icon-holder");
    getElement().setProperty("innerHTML", drawing);
  }

  /** The dashed ring of what is not answered yet. */
  public static LevelMark open() {
    return new LevelMark(svg(openShape()));
  }

  static String svg(Scale scale, Level level) {
    return svg(shape(scale, level));
  }

  /** Within a square of 24 by 24. */
  static String shape(Scale scale, Level level) {
    return level.isNone() ? ring() : bars(scale, level);
  }

  /** Within a square of 24 by 24. */
  static String openShape() {
    return "<circle cx=\"12\" cy=\"12\" r=\"9\" fill=\"none\" stroke=\"currentColor\""
        + " stroke-width=\"2\" stroke-dasharray=\"3.2 3\"></circle>";
  }

  private static String svg(String drawing) {
    return "<svg class=\"mark\" viewBox=\"0 0 24 24\" aria-hidden=\"true\">" + drawing + "</svg>";
  }

  private static String ring() {
    return "<path d=\"M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M8 12h8\" fill=\"none\""
        + " stroke=\"currentColor\" stroke-width=\"2\"></path>";
  }

  private static String bars(Scale scale, Level level) {
    var levels = scale.levels().stream().filter(candidate -> !candidate.isNone()).toList();
    double step = (RIGHT - LEFT) / levels.size();
    int filled = levels.indexOf(level);
    StringBuilder bars = new StringBuilder();
    for (int i = 0; i < levels.size(); i++) {
      double height = levels.size() == 1 ? 18 : 7 + 11.0 * i / (levels.size() - 1);
      bars.append("<rect x=\"")
          .append(tenths(LEFT + i * step))
          .append("\" y=\"")
          .append(tenths(BASE - height))
          .append("\" width=\"")
          .append(tenths(step * 0.72))
          .append("\" height=\"")
          .append(tenths(height))
          .append("\" rx=\"1\" fill=\"")
          .append(i <= filled ? "currentColor" : "none")
          .append("\" stroke=\"currentColor\" stroke-width=\"1.5\"></rect>");
    }
    return bars.toString();
  }

  /** Without a formatter, which takes longer than all else that is drawn of a level. */
  private static double tenths(double length) {
    return Math.round(length * 10) / 10.0;
  }
}
