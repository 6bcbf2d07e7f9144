package org.plumbline.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.id.Reference;
import org.plumbline.id.SectionId;
import org.plumbline.instrument.Instrument;
import org.plumbline.outcome.SectionProgress;
import org.plumbline.shell.Links;

/** Sections that stay open without stopping submission: the author should know. */
final class Unfinished {
  private final Instrument instrument;
  private final List<SectionProgress> open;

  Unfinished(Instrument instrument, List<SectionProgress> progress) {
    this.instrument = instrument;
    this.open =
        progress.stream().filter(each -> each.state() != SectionProgress.State.DONE).toList();
  }

  /** What is left where nothing stops submission. */
  String sentence() {
    return open.isEmpty()
        ? "Nothing is missing."
        : "You may submit. "
            + Verdicts.number(open.size(), "section is", "sections are")
            + " not finished: "
            + open.stream().map(each -> title(each.section())).collect(Collectors.joining("; "))
            + ".";
  }

  /** With a link to each; empty when there is none. */
  Div list(Reference reference) {
    Div part = new Div();
    part.addClassName("part");
    if (open.isEmpty()) {
      return part;
    }
    UnorderedList list = new UnorderedList();
    list.addClassName("unfinished");
    for (SectionProgress each : open) {
      list.add(
          new ListItem(
              Links.to(SectionView.address(reference, each.section()), title(each.section())),
              new Span(
                  each.state() == SectionProgress.State.NOT_STARTED
                      ? ", not started"
                      : ", in progress")));
    }
    part.add(new H2("Sections not finished"), list);
    return part;
  }

  private String title(SectionId section) {
    return instrument.sections().stream()
        .filter(each -> each.id().equals(section))
        .findFirst()
        .map(each -> MissingWords.plain(each.title()))
        .orElseThrow();
  }
}
