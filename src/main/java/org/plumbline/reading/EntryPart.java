package org.plumbline.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.plumbline.comparison.Aspect;
import org.plumbline.comparison.Change;
import org.plumbline.comparison.Detail;
import org.plumbline.comparison.Element;
import org.plumbline.comparison.Entry;
import org.plumbline.comparison.WordDiff;
import org.plumbline.schema.ElementKind;
import org.plumbline.schema.KeyName;
import org.plumbline.shell.Links;
import org.plumbline.shell.Markup;

/** One change: whose, what happened, and both texts with the words marked. */
final class EntryPart extends Article {
  /** More lines than this are folded. */
  private static final int AT_ONCE = 5;

  private final Side from;
  private final Side to;
  private final Showing showing;

  EntryPart(Entry entry, Side from, Side to, Showing showing) {
    this.from = from;
    this.to = to;
    this.showing = showing;
    addClassName("change");
    setId(entry.anchor());
    getElement().setAttribute("aria-labelledby", entry.anchor() + "-head");
    if (showing.linked().filter(entry.anchor()::equals).isPresent()) {
      addClassName("change--linked");
      // Focused by the browser itself where the page is loaded whole: nobody else can, so early.
      getElement().setAttribute("tabindex", "-1").setAttribute("autofocus", "");
    }
    add(head(entry));
    switch (entry.detail()) {
      case Detail.Wording(Aspect _, WordDiff words) -> add(sides(words));
      case Detail.Values values -> line(values(values));
      case Detail.Place place -> line(Markup.words(place.told()));
      case Detail.Whole(List<Detail.Line> lines) -> {
        boolean added = entry.change() instanceof Change.Added;
        if (lines.size() == 1 && lines.getFirst().texts().isEmpty()) {
          line(WholePart.markup(lines.getFirst(), added ? to : from, added));
        } else {
          add(whole(lines, added));
        }
      }
    }
  }

  private Header head(Entry entry) {
    H3 name = new H3();
    name.setId(entry.anchor() + "-head");
    Markup.row(
            entry.within().map(in -> Markup.words(in + ": ")).orElseGet(Markup::row), named(entry))
        .into(name);
    String what = told(entry);
    Span told = new Span(what.isEmpty() ? classWord(entry) : classWord(entry) + ": " + what);
    told.addClassName("change__class");
    Header head = new Header(name);
    List<String> authorities = entry.element().said(KeyName.AUTHORITIES);
    if (entry.element().kind() == ElementKind.ROUTE && !authorities.isEmpty()) {
      // Routes of several authorities often have one title.
      Side side = entry.change() instanceof Change.Removed ? from : to;
      head.add(new Span("for " + Words.listed(authorities.stream().map(side::authority).toList())));
    }
    head.add(told);
    head.addClassName("change__head");
    entry
        .indicators()
        .ifPresent(count -> {
          Span indicators = new Span("Indicators: %d, now %d".formatted(count.from(), count.to()));
          indicators.addClassName("change__class");
          head.add(indicators);
        });
    Anchor link = Links.to(showing.address().apply(entry.anchor()), "Link");
    Span which = new Span(" to this change of " + entry.heading());
    which.addClassName("visually-hidden");
    link.add(which);
    link.addClassNames("change__link", "only-screen");
    head.add(link);
    return head;
  }

  private Markup named(Entry entry) {
    ElementKind kind = entry.element().kind();
    if (kind != ElementKind.DESCRIPTOR && kind != ElementKind.LEVEL) {
      return Markup.words(entry.heading());
    }
    return switch (entry.change()) {
      case Change.Removed removed -> from.level(removed.element());
      case Change.Added added -> to.level(added.element());
      case Change.Moved moved -> levels(moved.was(), moved.element(), from, to);
      case Change.Renamed renamed -> levels(renamed.was(), renamed.element(), from, to);
      case Change.Reworded reworded -> levels(reworded.was(), reworded.element(), from, to);
      case Change.Changed changed -> levels(changed.was(), changed.element(), from, to);
    };
  }

  /** A level, or both where it is called something else now. */
  static Markup levels(Element was, Element now, Side from, Side to) {
    return was.name().equals(now.name())
        ? to.level(now)
        : Markup.row(
            from.level(was), Markup.span("change__to", Markup.words(" is now ")), to.level(now));
  }

  private static String classWord(Entry entry) {
    String word = entry.changeClass().words();
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String told(Entry entry) {
    return switch (entry.detail()) {
      case Detail.Wording wording -> what(wording.aspect()) + wording.told();
      case Detail.Values _ -> "";
      case Detail.Place _ -> "moved";
      case Detail.Whole _ -> entry.told();
    };
  }

  /** A label, title or text needs no name; help and guidance do. */
  private static String what(Aspect aspect) {
    return aspect.is(KeyName.TEXT) ? "" : aspect.words() + ", ";
  }

  private Component sides(WordDiff words) {
    if (showing.unified()) {
      Div one = new Div(text(WordingMarkup.unified(words)));
      one.addClassName("change__one");
      return one;
    }
    Component was = words.was().isBlank() ? none("Nothing here") : text(WordingMarkup.was(words));
    Component now = words.now().isBlank() ? none("Nothing here") : text(WordingMarkup.now(words));
    return beside(was, now);
  }

  private Component beside(Component was, Component now) {
    Div left = new Div(label(from.name()), was);
    Div right = new Div(label(to.name()), now);
    Div both = new Div(left, right);
    both.addClassName("change__sides");
    return both;
  }

  private static Paragraph label(String words) {
    Paragraph label = new Paragraph(words);
    label.addClassName("change__side");
    return label;
  }

  private static Paragraph text(Markup words) {
    Paragraph text = new Paragraph();
    text.addClassName("as-written");
    words.into(text);
    return text;
  }

  private static Component none(String words) {
    Paragraph none = new Paragraph(words);
    none.addClassName("change__none");
    return none;
  }

  private Markup values(Detail.Values values) {
    return Markup.row(
        Markup.words(values.label() + ": "),
        Markup.deleted(words(values, from, values.from())),
        Markup.words(" "),
        Markup.inserted(words(values, to, values.to())));
  }

  private static String words(Detail.Values values, Side side, List<String> all) {
    boolean isCode = values.aspect().is(KeyName.OWNER) || values.aspect().is(KeyName.AUTHORITIES);
    return Words.listed(
        isCode
            ? all.stream().map(code -> code.equals("none") ? code : side.authority(code)).toList()
            : all);
  }

  /** What needs no two sides. */
  private void line(Markup words) {
    addClassName("change--line");
    Paragraph line = new Paragraph();
    line.addClassName("change__line");
    words.into(line);
    add(line);
  }

  private Component whole(List<Detail.Line> lines, boolean added) {
    Component all = new WholePart(lines, added ? to : from, added);
    Component shown = all;
    if (lines.size() > AT_ONCE && lines.getFirst().element().kind() != ElementKind.SECTION) {
      shown = new NativeDetails(new Span("Show " + what(lines.getFirst(), lines.size())), all);
    }
    if (showing.unified()) {
      Div one = new Div(shown);
      one.addClassName("change__one");
      return one;
    }
    Component none = none("Not in this instrument");
    return added ? beside(none, shown) : beside(shown, none);
  }

  private static String what(Detail.Line first, int lines) {
    return "the %s and %s in it"
        .formatted(first.element().kind().words(), Words.count(lines - 1, "part"));
  }
}
