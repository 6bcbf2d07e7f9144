package org.plumbline.reading;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.plumbline.comparison.Aspect;
import org.plumbline.comparison.Detail;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;
import org.plumbline.shell.Markup;

/** An element that came or went, with everything in it. */
final class WholePart extends UnorderedList {
  private static final int DEEPEST = 3;

  WholePart(List<Detail.Line> lines, Side side, boolean added) {
    addClassName("whole");
    for (Detail.Line line : lines) {
      ListItem item = new ListItem();
      item.addClassName("whole__" + Math.min(line.depth(), DEEPEST));
      markup(line, side, added).into(item);
      add(item);
    }
  }

  /** One element with what it says and what is set of it. */
  static Markup markup(Detail.Line line, Side side, boolean added) {
    ElementKind kind = line.element().kind();
    boolean isLevel = kind == ElementKind.DESCRIPTOR || kind == ElementKind.LEVEL;
    Markup name =
        isLevel
            ? Markup.row(side.level(line.element()), Markup.words(" "))
            : Markup.span("whole__name", mark(line.label(), added), Markup.words(" "));
    Markup texts =
        Markup.row(
            line.texts().stream()
                .map(text ->
                    Markup.row(
                        Markup.words(aspect(text.aspect())),
                        mark(text.words(), added),
                        Markup.words(" ")))
                .toArray(Markup[]::new));
    List<String> set = line.values().stream().map(values -> said(values, side)).toList();
    Markup values =
        set.isEmpty()
            ? Markup.row()
            : Markup.span("whole__values", Markup.words(String.join(" · ", set)));
    return Markup.row(name, texts, values);
  }

  private static Markup mark(String words, boolean added) {
    return added ? Markup.inserted(words) : Markup.deleted(words);
  }

  private static String aspect(Aspect aspect) {
    return aspect.is(KeyName.TEXT)
        ? ""
        : aspect.words().substring(0, 1).toUpperCase(Locale.UK)
            + aspect.words().substring(1)
            + ": ";
  }

  private static String said(Detail.Values values, Side side) {
    boolean isCode = values.aspect().is(KeyName.OWNER) || values.aspect().is(KeyName.AUTHORITIES);
    return values.label()
        + ": "
        + Words.listed(isCode ? values.to().stream().map(side::authority).toList() : values.to());
  }
}
