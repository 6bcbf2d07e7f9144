package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.id.Reference;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.instrument.Item;
import org.plumbline.instrument.Scale;
import org.plumbline.instrument.Section;
import org.plumbline.outcome.Form;
import org.plumbline.outcome.SectionProgress;
import org.plumbline.shell.Icon;
import org.plumbline.shell.Links;
import org.plumbline.shell.Markup;
import org.plumbline.shell.ScrolledTo;
import org.plumbline.shell.WideDetails;

/** All sections with how far each is, as a plumb line; the way to any of them, and to the end. */
final class SectionNav extends Nav {
  private final Instrument instrument;
  private final Reference reference;
  private final Paragraph title = new Paragraph();
  private final OrderedList list = new OrderedList();
  private final Map<SectionId, ListItem> lines = new HashMap<>();
  private List<SectionProgress> shown = List.of();

  SectionNav(Instrument instrument, Reference reference) {
    this.instrument = instrument;
    this.reference = reference;
    addClassName("sections");
    getElement().setAttribute("aria-label", "Sections");
    title.addClassName("sections__title");
    Anchor check = Links.button("assessments/" + reference + "/check", "Check and submit");
    check.addClassName("button--small");
    Paragraph rest = new Paragraph(check);
    rest.addClassName("sections__rest");
    rest.getElement().setAttribute("data-foot", "");
    WideDetails all = new WideDetails("All sections", new Div(list, rest));
    all.addClassName("sections__all");
    add(title, all);
    ScrolledTo.current(this);
  }

  /** Draws again only the lines that changed. */
  void show(List<SectionProgress> progress, Form form, SectionId current) {
    List<SectionProgress> asked =
        progress.stream().filter(each -> form.isShown(each.section())).toList();
    long done = asked.stream().filter(each -> each.state() == SectionProgress.State.DONE).count();
    title.setText(done + " of " + asked.size() + " sections done");
    for (int i = 0; i < progress.size(); i++) {
      SectionProgress each = progress.get(i);
      if (shown.size() == progress.size() && shown.get(i).equals(each)) {
        continue;
      }
      Section section = instrument.sections().get(i);
      ListItem line = lines.get(section.id());
      if (line == null) {
        line = new ListItem();
        lines.put(section.id(), line);
        list.add(line);
      }
      draw(line, section, each, section.id().equals(current));
    }
    shown = progress;
    lines.forEach((id, line) -> line.setVisible(form.isShown(id) || id.equals(current)));
  }

  /** As one node, since a page has a line for each section of the form. */
  private void draw(ListItem line, Section section, SectionProgress progress, boolean current) {
    line.setClassName("is-done", progress.state() == SectionProgress.State.DONE);
    Icon.Symbol dot = current ? Icon.Symbol.BOB : sign(progress.state());
    Markup.link(
            SectionView.address(reference, section.id()),
            current,
            Markup.icon("sections__dot", dot),
            Markup.span("sections__name", Markup.words(section.title())),
            state(section, progress))
        .into(line);
  }

  private Markup state(Section section, SectionProgress progress) {
    boolean quiet = progress.state() != SectionProgress.State.IN_PROGRESS;
    Markup words =
        Markup.span(quiet ? "visually-hidden" : "soft", Markup.words(words(progress.state())));
    return progress
        .level()
        .map(level -> Markup.span("sections__level", Markup.level(scaleOf(section), level), words))
        .orElseGet(() -> Markup.span("sections__level", words));
  }

  private Scale scaleOf(Section section) {
    return section
        .itemsOf(Item.LevelItem.class)
        .findFirst()
        .map(level -> instrument.getScale(level.scale()))
        .orElseThrow(() -> new IllegalStateException("no level is asked in " + section.id()));
  }

  private static Icon.Symbol sign(SectionProgress.State state) {
    return switch (state) {
      case NOT_STARTED -> Icon.Symbol.OPEN;
      case IN_PROGRESS -> Icon.Symbol.HALF;
      case DONE -> Icon.Symbol.CHECK_CIRCLE;
    };
  }

  private static String words(SectionProgress.State state) {
    return switch (state) {
      case NOT_STARTED -> "Not started";
      case IN_PROGRESS -> "In progress";
      case DONE -> "Done";
    };
  }
}
