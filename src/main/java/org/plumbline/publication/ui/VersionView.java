package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.authority.Account;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.DocumentControl;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.publication.Withdrawals;
import org.plumbline.reading.Facts;
import org.plumbline.reading.WholeInstrument;
import org.plumbline.reading.Words;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.PictureAddress;
import org.plumbline.shell.Prose;

/** A whole version to read: every wording in it, its rules, its routing and the editors' doubts. */
@Route(value = Addresses.VERSION, layout = MainLayout.class)
@StyleSheet("styles/version.css")
@PermitAll
public final class VersionView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final PublishedVersions versions;
  private final CurrentAccount current;
  private final AuthorityNames names;
  private final DraftLinks drafts;
  private final Withdrawals withdrawals;
  private String title = "Version";

  VersionView(
      PublishedVersions versions,
      CurrentAccount current,
      AuthorityNames names,
      DraftLinks drafts,
      Withdrawals withdrawals) {
    this.versions = versions;
    this.current = current;
    this.names = names;
    this.drafts = drafts;
    this.withdrawals = withdrawals;
    addClassName("version");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    VersionRef ref = Addresses.version(event);
    Account account = current.get();
    LibraryEntry entry =
        versions.findInLibrary(ref.code(), account.authority().id()).orElseThrow(() -> none(ref));
    PublishedVersion version =
        entry.versions().stream()
            .filter(each -> each.instrument().ref().equals(ref))
            .findFirst()
            .orElseThrow(() -> none(ref));
    Instrument instrument = version.instrument();
    title = instrument.title() + ", version " + ref.number();
    show(
        head(version, actions(account, entry, version)),
        facts(version),
        new WholeInstrument(instrument, names::name, PictureAddress.in(instrument.ref())));
  }

  private static NotFoundException none(VersionRef ref) {
    return new NotFoundException(
        "No version " + ref.number() + " of " + ref.code() + " is published.");
  }

  private Component[] actions(Account account, LibraryEntry entry, PublishedVersion version) {
    VersionRef ref = version.instrument().ref();
    List<Component> actions = new ArrayList<>();
    if (withdrawals.mayWithdraw(account, version)) {
      actions.add(Links.button(Addresses.withdrawing(ref), "Take out of use"));
    }
    actions.addAll(drafts.of(account, entry, ref));
    actions.add(Links.button(Addresses.comparingFrom(ref), "Compare with …"));
    Anchor blankCopy = Links.inNewTab(Addresses.blankCopyOf(ref), "Blank copy to print");
    blankCopy.addClassName("button");
    actions.add(blankCopy);
    return actions.toArray(Component[]::new);
  }

  private PageHead head(PublishedVersion version, Component[] actions) {
    Instrument instrument = version.instrument();
    return new PageHead(instrument.title())
        .crumb(
            Links.to(Addresses.LIBRARY, "Instruments"),
            Links.to(Addresses.of(instrument.code()), "All versions"))
        .lead(
            "Version %s, published on %s by %s."
                .formatted(
                    instrument.version(), Dates.day(version.publishedAt()), version.publishedBy()))
        .actions(actions);
  }

  private Component facts(PublishedVersion version) {
    Instrument instrument = version.instrument();
    DocumentControl control = instrument.control();
    Span hash = new Span(version.sha256());
    hash.addClassNames("hash", "hash--whole");
    Facts facts =
        new Facts()
            .fact("State", new StateLabel(version.state()))
            .fact("Owned by", names.name(instrument.owner()))
            .fact("For", Words.listed(instrument.authorities().stream().map(names::name).toList()))
            .fact("Fingerprint", hash);
    if (!version.note().isBlank()) {
      Span note = new Span(version.note());
      note.addClassName("as-written");
      facts.fact("What changed", note);
    }
    facts
        .fact("Author", control.author())
        .fact("Approved by", control.approvedBy())
        .fact("Dated", control.dated().map(Dates::day))
        .fact("Review due", control.reviewDue().map(Dates::day))
        .fact("Marking", control.marking())
        .fact("Licence", control.licence());
    Div card = new Div(facts);
    card.addClassName("card");
    if (!instrument.titlePrinted()) {
      Paragraph supplied =
          new Paragraph("The document prints no title; the one above was supplied.");
      supplied.addClassName("kind");
      card.add(supplied);
    }
    instrument.purpose().ifPresent(purpose -> card.add(new Prose(purpose)));
    return card;
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
