package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.VersionState;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;

/** The versions of one instrument, newest first; rows stack where the page is narrow. */
final class VersionTable extends NativeTable {
  VersionTable(List<PublishedVersion> versions) {
    addClassNames("table", "table-stack");
    NativeTableRow heads = new NativeTableRow();
    for (String head : List.of("Version", "State", "Published", "What changed", "Fingerprint")) {
      heads.add(head(head));
    }
    Span actions = new Span("Actions");
    actions.addClassName("visually-hidden");
    heads.add(new NativeTableHeaderCell(actions));
    add(new NativeTableHeader(heads));
    NativeTableBody body = new NativeTableBody();
    Optional<PublishedVersion> startedOn =
        versions.stream().filter(each -> each.state() == VersionState.PUBLISHED).findFirst();
    versions.forEach(
        version -> body.add(row(version, startedOn.filter(version::equals).isPresent())));
    add(body);
  }

  private static NativeTableRow row(PublishedVersion version, boolean isStartedOn) {
    Span word = new Span("Version ");
    word.addClassName("only-small");
    NativeTableHeaderCell number =
        new NativeTableHeaderCell(word, new Span(version.instrument().version().toString()));
    number.getElement().setAttribute("scope", "row");
    Anchor read = link(Addresses.of(version.instrument().ref()), "Read", version);
    Anchor compare = link(Addresses.comparingFrom(version.instrument().ref()), "Compare", version);
    NativeTableCell state = new NativeTableCell(new StateLabel(version.state()));
    if (version.state() == VersionState.CLOSING) {
      state.add(second("no new starts"));
    } else if (version.state() == VersionState.PUBLISHED) {
      state.add(second(isStartedOn ? "new assessments start on it" : "for what was begun on it"));
    }
    Span hash = new Span(version.shortHash());
    hash.addClassName("hash");
    return new NativeTableRow(
        number,
        state,
        new NativeTableCell(
            new Span(Dates.day(version.publishedAt())), second(version.publishedBy())),
        new NativeTableCell(new Span(firstLine(version.note()))),
        new NativeTableCell(hash),
        new NativeTableCell(read, new Span(" · "), compare));
  }

  /** The whole stands on the page of the version. */
  private static String firstLine(String note) {
    int end = note.indexOf('\n');
    return end < 0 ? note : note.substring(0, end) + " …";
  }

  private static Anchor link(String address, String verb, PublishedVersion version) {
    Anchor link = Links.to(address, verb);
    Span what = new Span(" version " + version.instrument().version());
    what.addClassName("visually-hidden");
    link.add(what);
    return link;
  }

  private static NativeTableHeaderCell head(String words) {
    NativeTableHeaderCell head = new NativeTableHeaderCell(words);
    head.getElement().setAttribute("scope", "col");
    return head;
  }

  private static Component second(String words) {
    HtmlContainer second = new HtmlContainer("small");
    second.setText(words);
    return second;
  }
}
