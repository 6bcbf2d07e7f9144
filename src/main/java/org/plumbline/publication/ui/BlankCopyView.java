package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.reading.Words;
import org.plumbline.shell.Icon;
import org.plumbline.shell.PrintButton;
import org.plumbline.shell.Prose;

/**
 * A version on paper, to be filled in with a pen where no screen is at hand. Everything that can be
 * asked stands in it, whatever it would depend on.
 */
@Route(value = Addresses.BLANK_COPY, autoLayout = false)
@StyleSheet("styles/print.css")
@StyleSheet("styles/version.css")
@PermitAll
public final class BlankCopyView extends Main implements BeforeEnterObserver, HasDynamicTitle {
  private final PublishedVersions versions;
  private final CurrentAccount current;
  private final AuthorityNames names;
  private String title = "Blank copy";

  BlankCopyView(PublishedVersions versions, CurrentAccount current, AuthorityNames names) {
    this.versions = versions;
    this.current = current;
    this.names = names;
    setId("main");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    VersionRef ref = Addresses.version(event);
    PublishedVersion version =
        versions
            .findInLibrary(ref, current.get().authority().id())
            .orElseThrow(() ->
                new NotFoundException(
                    "No version " + ref.number() + " of " + ref.code() + " is published."));
    Instrument instrument = version.instrument();
    title = "Blank copy of " + instrument.title() + ", version " + ref.number();
    removeAll();
    add(back(ref), sheet(version));
  }

  private static Component back(VersionRef ref) {
    Anchor link = new Anchor(Addresses.of(ref), "Back to the version");
    link.setRouterIgnore(true);
    Div bar = new Div(link, new Span("Laid out for A4."), new PrintButton());
    bar.addClassNames("sheet__bar", "only-screen");
    return bar;
  }

  private Component sheet(PublishedVersion version) {
    Instrument instrument = version.instrument();
    Div sheet = new Div();
    sheet.addClassNames("sheet", "blank");
    Span brand = new Span(new Icon(Icon.Symbol.PLUMB), new Span(" Plumbline"));
    brand.addClassName("sheet__brand");
    Header head =
        new Header(
            brand,
            new Span(Words.listed(instrument.authorities().stream().map(names::name).toList())));
    head.addClassName("sheet__head");
    Paragraph sub = new Paragraph("Version %s, blank copy".formatted(instrument.version()));
    sub.addClassName("sheet__sub");
    sheet.add(head, new H1(instrument.title()), sub);
    instrument.purpose().ifPresent(purpose -> sheet.add(new Prose(purpose)));
    instrument.sections().forEach(section -> sheet.add(new BlankSection(instrument, section)));
    sheet.add(signatures(), foot(version));
    return sheet;
  }

  private static Component signatures() {
    Div sign = new Div(signature("Person completing, date"), signature("Line manager, date"));
    sign.addClassName("sign");
    return sign;
  }

  private static Component signature(String who) {
    Div line = new Div();
    line.addClassName("sign__line");
    return new Div(new Span(who), line);
  }

  private static Component foot(PublishedVersion version) {
    Span marking = new Span(version.instrument().control().marking().orElse(""));
    marking.addClassName("sheet__marking");
    Footer foot =
        new Footer(
            new Paragraph(
                marking,
                new Span(
                    "%s, version %s, fingerprint %s"
                        .formatted(
                            version.instrument().title(),
                            version.instrument().version(),
                            version.shortHash()))));
    foot.addClassName("sheet__foot");
    return foot;
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
