package org.plumbline.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.id.InstrumentCode;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;

/** One instrument and all its versions, newest first. */
@Route(value = Addresses.INSTRUMENT, layout = MainLayout.class)
@PermitAll
public final class InstrumentView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private final PublishedVersions versions;
  private final CurrentAccount current;
  private final AuthorityNames names;
  private final DraftLinks drafts;
  private String title = "Instrument";

  InstrumentView(
      PublishedVersions versions, CurrentAccount current, AuthorityNames names, DraftLinks drafts) {
    this.versions = versions;
    this.current = current;
    this.names = names;
    this.drafts = drafts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    InstrumentCode code = Addresses.code(event);
    LibraryEntry entry =
        versions
            .findInLibrary(code, current.get().authority().id())
            .orElseThrow(() -> new NotFoundException("No instrument is called " + code + "."));
    title = entry.title();
    Div card = new Div(new VersionTable(entry.versions()));
    card.addClassNames("card", "table-card", "instrument");
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead(title)
            .crumb(Links.to(Addresses.LIBRARY, "Instruments"))
            .lead(About.of(entry, names))
            .actions(drafts.of(current.get(), entry).toArray(Component[]::new)));
    parts.add(card);
    if (entry.versions().size() > 1) {
      parts.add(comparisons(entry.versions()));
    }
    show(parts.toArray(Component[]::new));
  }

  /** Each version against the one before it. */
  private static Component comparisons(List<PublishedVersion> newestFirst) {
    UnorderedList list = new UnorderedList();
    list.addClassName("rules");
    for (int i = 0; i + 1 < newestFirst.size(); i++) {
      var to = newestFirst.get(i).instrument().ref();
      var from = newestFirst.get(i + 1).instrument().ref();
      list.add(
          new ListItem(
              Links.to(
                  Addresses.comparing(from, to),
                  "From version " + from.number() + " to version " + to.number())));
    }
    var part = new Section(new H2("What changed, word by word"), list);
    part.addClassName("part");
    return part;
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
