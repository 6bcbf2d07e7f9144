package org.plumbline.shell;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;
import org.springframework.web.util.HtmlUtils;

/**
 * A part of a page as one node. For what a page has many of, such as the lines of a list: the
 * server keeps and sends some hundred bytes for each node, and nothing acts on these.
 */
public final class Markup {
  private final String html;

  private Markup(String html) {
    this.html = html;
  }

  /** Words as they are, with nothing in them read as a tag. */
  public static Markup words(String words) {
    return new Markup(HtmlUtils.htmlEscape(words));
  }

  /** A span with the classes and, in it, the parts. */
  public static Markup span(String classes, Markup... parts) {
    return new Markup("<span class=\"" + classes + "\">" + join(List.of(parts)) + "</span>");
  }

  /** Words that are new; a screen reader says so before and behind them. */
  public static Markup inserted(String words) {
    return marked("ins", "inserted: ", " end of insertion ", words);
  }

  /** Words that are gone; a screen reader says so before and behind them. */
  public static Markup deleted(String words) {
    return marked("del", "deleted: ", " end of deletion ", words);
  }

  private static Markup marked(String tag, String before, String behind, String words) {
    return new Markup(
        "<"
            + tag
            + ">"
            + span("visually-hidden", words(before)).html
            + words(words).html
            + span("visually-hidden", words(behind)).html
            + "</"
            + tag
            + ">");
  }

  /** A symbol in a span with the classes. */
  public static Markup icon(String classes, Icon.Symbol symbol) {
    return span("icon-holder " + classes, new Markup(Icon.svg(symbol)));
  }

  /** A level as {@link LevelChip} draws it. */
  public static Markup level(Scale scale, Level level) {
    return new Markup(
        "<span class=\"level\" data-concern=\""
            + LevelChip.concern(level)
            + "\">"
            + span("icon-holder", new Markup(LevelMark.svg(scale, level))).html
            + span("level__name", words(level.label())).html
            + "</span>");
  }

  /**
   * A link within the application.
   *
   * @param current whether it leads to the step that is shown
   */
  public static Markup link(String address, boolean current, Markup... parts) {
    return new Markup(
        "<a href=\""
            + HtmlUtils.htmlEscape(address)
            + "\""
            + (current ? " aria-current=\"step\"" : "")
            + ">"
            + join(List.of(parts))
            + "</a>");
  }

  /** A link within the application, that is no step of anything. */
  public static Markup link(String address, String words) {
    return link(address, false, words(words));
  }

  /** A fact, and below it one that is looked for less often. */
  public static Markup lines(Markup fact, Markup second) {
    return new Markup(
        "<span class=\"lines\">" + fact.html + "<small>" + second.html + "</small></span>");
  }

  /** Where something stands: a symbol and a word. */
  public static Markup state(String kind, Icon.Symbol symbol, String words) {
    return span("state " + kind, icon("", symbol), span("", words(words)));
  }

  /** A line that says how many there are, and opens to tell which. */
  public static Markup details(String line, String which) {
    return new Markup(
        "<details><summary>"
            + words(line).html
            + "</summary>"
            + span("", words(which)).html
            + "</details>");
  }

  /** The parts one behind the other. */
  public static Markup row(Markup... parts) {
    return new Markup(join(List.of(parts)));
  }

  /** What an entry of a {@link Reorderable} is dragged by. */
  public static Markup handle() {
    return new Markup(
        "<span class=\"grip\" draggable=\"true\" aria-hidden=\"true\">"
            + Icon.svg(Icon.Symbol.GRIP)
            + "</span>");
  }

  private static String join(List<Markup> parts) {
    return parts.stream().map(part -> part.html).collect(Collectors.joining());
  }

  /** Puts it into the component, in the place of what stood there. */
  public void into(Component component) {
    component.getElement().setProperty("innerHTML", html);
  }

  @Override
  public String toString() {
    return html;
  }
}
