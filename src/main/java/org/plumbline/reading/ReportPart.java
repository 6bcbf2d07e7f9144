package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.comparison.Chapter;
import org.plumbline.comparison.Entry;
import org.plumbline.comparison.Report;
import org.plumbline.shell.Icon;

/** All that differs between two instruments, chapter by chapter; what does not is folded. */
@StyleSheet("styles/compare.css")
public final class ReportPart extends Div {
  private final Side from;
  private final Side to;
  private final Showing showing;

  public ReportPart(Report report, Side from, Side to, Showing showing) {
    this.from = from;
    this.to = to;
    this.showing = showing;
    addClassName("comparison");
    List<Chapter> folded = new ArrayList<>();
    for (Chapter chapter : report.chapters()) {
      if (shown(chapter).isEmpty()) {
        folded.add(chapter);
      } else {
        fold(folded);
        add(part(chapter));
      }
    }
    fold(folded);
  }

  private ChapterPart part(Chapter chapter) {
    return new ChapterPart(chapter, shown(chapter), from, to, showing);
  }

  /** Notes are no part of the form, and of no class. */
  private List<Entry> shown(Chapter chapter) {
    return showing.only().isEmpty()
        ? chapter.entries()
        : chapter.kind() == Chapter.Kind.NOTES
            ? List.of()
            : chapter.entries(showing.only().orElseThrow());
  }

  private void fold(List<Chapter> chapters) {
    if (!chapters.isEmpty()) {
      add(folded(List.copyOf(chapters)));
      chapters.clear();
    }
  }

  private Component folded(List<Chapter> chapters) {
    Span titles = new Span(Words.listed(chapters.stream().map(Chapter::title).toList()) + ":");
    titles.addClassName("same__titles");
    Span words = new Span(titles, new Span(" " + nothing()));
    List<Chapter> readable =
        chapters.stream().filter(chapter -> !chapter.same().isEmpty()).toList();
    if (readable.isEmpty()) {
      Paragraph line = new Paragraph(new Icon(Icon.Symbol.CHECK), words);
      line.addClassNames("same", "same--sections");
      return line;
    }
    Div all = new Div();
    readable.forEach(chapter -> all.add(part(chapter)));
    NativeDetails details = ChapterPart.folded(new Span(new Icon(Icon.Symbol.CHECK), words), all);
    details.addClassName("same--sections");
    return details;
  }

  private String nothing() {
    return showing
        .only()
        .map(only -> "no change of %s.".formatted(only.words()))
        .orElse("nothing differs.");
  }
}
