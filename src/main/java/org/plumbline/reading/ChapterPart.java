package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.comparison.Chapter;
import org.plumbline.comparison.Comparison;
import org.plumbline.comparison.Element;
import org.plumbline.comparison.Entry;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Markup;

/** What differs in one section, or in one part of what stands around the sections. */
final class ChapterPart extends Section {
  private final Side from;
  private final Side to;

  ChapterPart(Chapter chapter, List<Entry> entries, Side from, Side to, Showing showing) {
    this.from = from;
    this.to = to;
    addClassName("change-section");
    H2 heading = new H2(new Span(chapter.title()));
    heading.setId(chapter.anchor());
    chapter.formerTitle().ifPresent(former -> heading.add(soft("was “" + former + "”")));
    String told =
        entries.size() == chapter.entries().size()
            ? chapter.told()
            : "%d of %s".formatted(entries.size(), Words.count(chapter.entries().size(), "change"));
    if (!told.isEmpty()) {
      heading.add(soft(told));
    }
    getElement().setAttribute("aria-labelledby", chapter.anchor());
    add(heading);
    showing.matched().apply(chapter).ifPresent(who -> add(matched(who)));
    List<Component> parts = new ArrayList<>();
    if (!chapter.same().isEmpty()) {
      parts.add(same(chapter.same()));
    }
    entries.forEach(entry -> parts.add(new EntryPart(entry, from, to, showing)));
    if (chapter.kind() == Chapter.Kind.NOTES && isNotLinked(entries, showing)) {
      Div all = new Div(parts.toArray(Component[]::new));
      add(
          folded(
              new Span(
                  Words.count(entries.size(), "change")
                      + " of what the editors noted, which is no part of the form"),
              all));
    } else {
      add(parts);
    }
  }

  /** Behind one line that says what is there. */
  static NativeDetails folded(Span line, Component content) {
    Span open = new Span("Show");
    open.addClassName("same__show");
    Span close = new Span("Hide");
    close.addClassName("same__hide");
    line.add(open, close);
    line.addClassName("same");
    return new NativeDetails(line, content);
  }

  private static boolean isNotLinked(List<Entry> entries, Showing showing) {
    return entries.stream()
        .noneMatch(entry -> showing.linked().filter(entry.anchor()::equals).isPresent());
  }

  private static Span soft(String words) {
    Span soft = new Span(words);
    soft.addClassName("soft");
    return soft;
  }

  private static Component matched(String who) {
    Paragraph line = new Paragraph(new Icon(Icon.Symbol.PERSON), new Span(who));
    line.addClassName("same");
    return line;
  }

  private Component same(List<Comparison.Pair> pairs) {
    Span words = new Span(named(pairs) + ": same wording");
    Div all = new Div();
    all.addClassName("same__texts");
    pairs.forEach(pair -> all.add(text(pair)));
    return folded(new Span(new Icon(Icon.Symbol.CHECK), words), all);
  }

  private static String named(List<Comparison.Pair> pairs) {
    boolean levels = pairs.stream().allMatch(pair -> pair.now().kind() == ElementKind.DESCRIPTOR);
    long items = pairs.stream().map(pair -> pair.now().parent()).distinct().count();
    return levels && items == 1
        ? Words.listed(pairs.stream().map(ChapterPart::name).toList())
        : Words.count(pairs.size(), levels ? "descriptor" : "statement");
  }

  private static String name(Comparison.Pair pair) {
    String was = pair.was().name();
    String now = pair.now().name();
    return was.equals(now) ? now : was + " (now " + now + ")";
  }

  private Component text(Comparison.Pair pair) {
    Paragraph text = new Paragraph();
    text.addClassName("as-written");
    Element now = pair.now();
    Markup words = Markup.words(now.text(KeyName.TEXT));
    (now.kind() == ElementKind.DESCRIPTOR
            ? Markup.row(levels(pair), Markup.words(" "), words)
            : words)
        .into(text);
    return text;
  }

  private Markup levels(Comparison.Pair pair) {
    return EntryPart.levels(pair.was(), pair.now(), from, to);
  }
}
