package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.springframework.web.util.HtmlUtils;

/**
 * A picture of lines, marks and words that is as wide as its place. Sideways it is measured in
 * hundredths of its width and downwards in pixels, so that words keep their size.
 */
@Tag("div")
public final class Drawing extends Component {
  private static final int LETTERS = 18;

  private final StringBuilder shapes = new StringBuilder();
  private final int height;
  private final String words;

  /**
   * An empty one.
   *
   * @param words what it shows, for who does not see it
   */
  public Drawing(int height, String words) {
    this.height = height;
    this.words = words;
    getElement().getClassList().add("drawing");
    draw();
  }

  private void draw() {
    getElement()
        .setProperty(
            "innerHTML",
            "<svg width=\"100%\" height=\""
                + height
                + "\" role=\"img\" aria-label=\""
                + HtmlUtils.htmlEscape(words)
                + "\">"
                + shapes
                + "</svg>");
  }

  /** Adds a straight line. */
  public Drawing line(String name, double x1, int y1, double x2, int y2) {
    shapes.append(
        "<line class=\"%s\" x1=\"%s%%\" y1=\"%d\" x2=\"%s%%\" y2=\"%d\"></line>"
            .formatted(name, at(x1), y1, at(x2), y2));
    draw();
    return this;
  }

  /** Adds words in the middle over the place; long ones end in an ellipsis. */
  public Drawing words(String name, double x, int y, String said) {
    shapes.append(
        "<text class=\"%s\" x=\"%s%%\" y=\"%d\" text-anchor=\"middle\">%s</text>"
            .formatted(name, at(x), y, HtmlUtils.htmlEscape(shortened(said))));
    draw();
    return this;
  }

  /** Adds a level, as mark, colour and label. */
  public Drawing level(double x, int y, Scale scale, Level level) {
    return mark(x, y, LevelChip.concern(level), LevelMark.shape(scale, level), level.label());
  }

  /** Adds the sign of something that has no level, and what it is. */
  public Drawing open(double x, int y, String said) {
    return mark(x, y, "open", LevelMark.openShape(), said);
  }

  private Drawing mark(double x, int y, String concern, String shape, String label) {
    shapes.append(
        ("<svg class=\"drawing__mark\" data-concern=\"%s\" x=\"%s%%\" y=\"%d\" overflow=\"visible\">"
                + "<rect x=\"-17\" y=\"-15\" width=\"34\" height=\"30\" rx=\"4\"></rect>"
                + "<g transform=\"translate(-11 -11) scale(0.92)\">%s</g></svg>")
            .formatted(concern, at(x), y, shape));
    return words("drawing__label", x, y + 30, label);
  }

  private static String shortened(String said) {
    return said.codePointCount(0, said.length()) <= LETTERS
        ? said
        : said.substring(0, said.offsetByCodePoints(0, LETTERS - 1)).strip() + "…";
  }

  private static double at(double hundredths) {
    return Math.round(hundredths * 100) / 100.0;
  }
}
