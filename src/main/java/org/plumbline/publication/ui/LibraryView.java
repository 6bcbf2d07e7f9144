package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** Every instrument that the account's authority owns, uses or could use, with its versions. */
@Route(value = Addresses.LIBRARY, layout = MainLayout.class)
@PermitAll
public final class LibraryView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final PublishedVersions versions;
  private final CurrentAccount current;
  private final AuthorityNames names;
  private final DraftLinks drafts;

  LibraryView(
      PublishedVersions versions, CurrentAccount current, AuthorityNames names, DraftLinks drafts) {
    this.versions = versions;
    this.current = current;
    this.names = names;
    this.drafts = drafts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("Instruments")
            .lead("A published version never changes. New wording is a new version.")
            .actions(drafts.ofLibrary(current.get())));
    List<LibraryEntry> entries = versions.listLibrary(current.get().authority().id());
    if (entries.isEmpty()) {
      Div none = new Div(new Paragraph("No instrument is published for your authority yet."));
      none.addClassName("card");
      parts.add(none);
    }
    entries.forEach(entry -> parts.add(card(entry)));
    show(parts.toArray(Component[]::new));
  }

  private Component card(LibraryEntry entry) {
    H2 title = new H2(Links.to(Addresses.of(entry.code()), entry.title()));
    title.setId(entry.code().value());
    Paragraph about = new Paragraph(About.of(entry, names));
    about.addClassNames("soft", "small");
    Header head = new Header(new Div(title, about));
    head.addClassName("instrument__head");
    Section card = new Section(head, new VersionTable(entry.versions()));
    card.addClassNames("card", "instrument");
    card.getElement().setAttribute("aria-labelledby", entry.code().value());
    return card;
  }

  @Override
  public String getPageTitle() {
    return "Instruments - Plumbline";
  }
}
