package org.plumbline.comparing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.plumbline.comparing.VersionPair;
import org.plumbline.instrument.Instrument;
import org.plumbline.reading.ReportState;
import org.plumbline.shell.Links;

/** Which two are compared, and the way to see it the other way round. */
final class PairPart extends Div {
  PairPart(Instrument from, Instrument to, Sides sides, ReportState state) {
    addClassName("pair");
    VersionPair pair = new VersionPair(from.ref(), to.ref());
    var swap =
        Links.button(
            CompareAddresses.of(pair.swapped())
                + new ReportState(state.only(), state.unified(), Optional.empty()).query(),
            "Swap");
    swap.addClassNames("button--small", "only-screen");
    Span which = new Span(" the two sides");
    which.addClassName("visually-hidden");
    swap.add(which);
    add(side("From", from, sides), swap, side("To", to, sides));
  }

  private static Div side(String label, Instrument instrument, Sides sides) {
    Span what = new Span(label);
    what.addClassName("pair__label");
    Span about = new Span(sides.owner(instrument) + ", version " + instrument.version());
    about.addClassName("soft");
    Div side =
        new Div(
            what, Links.to(CompareAddresses.version(instrument.ref()), instrument.title()), about);
    side.addClassName("pair__side");
    return side;
  }
}
