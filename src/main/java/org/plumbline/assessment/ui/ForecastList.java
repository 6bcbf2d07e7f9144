package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plumbline.assessment.Assessment;
import org.plumbline.comparison.Asked;
import org.plumbline.comparison.CarryOver;
import org.plumbline.comparison.Verdict;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.shell.Icon;

/** Each answer with what would become of it on another version: what asks for something first. */
final class ForecastList extends Div {
  private final Assessment source;
  private final Asked before;
  private final Asked now;

  ForecastList(Assessment source, PublishedVersion to, CarryOver carryOver) {
    this.source = source;
    this.before = Asked.of(source.particulars().version().form());
    this.now = Asked.of(to.form());
    addClassName("forecast");
    part("To be confirmed, because the wording changed", carryOver, Verdict.Kind.CONFIRM);
    part("Without a place: they stay here", carryOver, Verdict.Kind.ARCHIVED);
    part("Asked for the first time", carryOver, Verdict.Kind.NEW);
    part("The same wording: they go along", carryOver, Verdict.Kind.KEPT);
  }

  private void part(String title, CarryOver carryOver, Verdict.Kind kind) {
    List<Verdict> verdicts =
        carryOver.verdicts().stream().filter(verdict -> verdict.kind() == kind).toList();
    if (verdicts.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("forecast__answers");
    verdicts.forEach(verdict -> list.add(line(verdict)));
    add(new H2(title + " (" + verdicts.size() + ")"), list);
  }

  private ListItem line(Verdict verdict) {
    CarriedWords words = new CarriedWords(source, before, now, verdict);
    Span question = new Span(words.label());
    question.addClassName("forecast__question");
    ListItem line = new ListItem(new Icon(words.symbol()), question);
    if (verdict.kind() != Verdict.Kind.NEW) {
      Span answer = new Span(words.answer());
      answer.addClassName("as-written");
      line.add(answer);
    }
    return line;
  }
}
