package org.plumbline.comparing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plumbline.comparing.VersionPair;
import org.plumbline.export.Format;
import org.plumbline.reading.ReportState;

/** What is shown, to take away as a file. */
final class DownloadPart extends Div {
  DownloadPart(VersionPair pair, ReportState state) {
    addClassNames("downloads", "only-screen");
    getElement().setAttribute("role", "group").setAttribute("aria-label", "Download");
    Span label = new Span("Download what is shown:");
    label.addClassName("soft");
    add(label);
    String query = new ReportState(state.only(), false, Optional.empty()).query();
    for (Format format : Format.values()) {
      Anchor link = new Anchor(CompareAddresses.of(pair) + "." + format.ending() + query);
      link.setRouterIgnore(true);
      link.getElement().setAttribute("download", true);
      link.addClassNames("button", "button--small");
      Span verb = new Span("Download as ");
      verb.addClassName("visually-hidden");
      link.add(verb, new Span(format.words()));
      add(link);
    }
  }
}
