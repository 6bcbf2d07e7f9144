package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.plumbline.definition.Definition;
import org.plumbline.id.AuthorityCode;
import org.plumbline.instrument.Instrument;
import org.plumbline.reading.Facts;
import org.plumbline.reading.Words;

/** Exactly what will be frozen. */
final class PublicationSummary extends Section {
  PublicationSummary(Instrument instrument, int revision, Function<AuthorityCode, String> names) {
    addClassName("part");
    Span hash = new Span(Definition.of(instrument).sha256());
    hash.addClassNames("hash", "hash--whole");
    Div card =
        new Div(
            new Facts()
                .fact("Title", instrument.title())
                .fact("Version", instrument.version().toString())
                .fact("Fingerprint", hash)
                .fact(
                    "Used by", Words.listed(instrument.authorities().stream().map(names).toList()))
                .fact(
                    "Holds",
                    Words.listed(
                        List.of(
                            Words.count(instrument.sections().size(), "section"),
                            Words.count((int) instrument.items().count(), "item"),
                            Words.count(instrument.routing().size(), "routing text"))))
                .fact(
                    "Draft",
                    revision == 0 ? "as it was begun" : "as it was after edit " + revision));
    card.addClassName("card");
    add(new H2("Exactly this will be frozen"), card);
  }
}
