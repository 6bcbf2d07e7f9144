package org.plumbline.shell;

import com.vaadin.flow.component.html.Span;
import org.plumbline.instrument.Level;
import org.plumbline.instrument.Scale;

/** A level as mark and printed label, with a number behind it where levels are counted. */
public final class LevelChip extends Span {
  public LevelChip(Scale scale, Level level) {
    addClassName("level");
    getElement().setAttribute("data-concern", concern(level));
    add(new LevelMark(scale, level), name(level.label()));
  }

  /** How many sections stand at the level; none is drawn without fill. */
  public LevelChip(Scale scale, Level level, int count) {
    this(scale, level);
    addNumber(count);
    setClassName("level--zero", count == 0);
  }

  private LevelChip(String label, int count) {
    addClassName("level");
    getElement().setAttribute("data-concern", "open");
    add(LevelMark.open(), name(label));
    addNumber(count);
  }

  /** How many sections have no level yet. */
  public static LevelChip notAnswered(int count) {
    return new LevelChip("Not answered", count);
  }

  /** How many sections are said to be not known. */
  public static LevelChip notKnown(int count) {
    return new LevelChip("Not known", count);
  }

  /** The value of {@code data-concern} that the style sheets know for a level. */
  public static String concern(Level level) {
    return switch (level.concern()) {
      case NONE -> "none";
      case ONE -> "1";
      case TWO -> "2";
      case THREE -> "3";
      case FOUR -> "4";
      case FIVE -> "5";
    };
  }

  private static Span name(String label) {
    Span name = new Span(label);
    name.addClassName("level__name");
    return name;
  }

  private void addNumber(int count) {
    Span number = new Span(Integer.toString(count));
    number.addClassName("level__count");
    add(number);
  }
}
