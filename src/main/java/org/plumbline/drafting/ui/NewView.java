package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.drafting.CreateResult;
import org.plumbline.drafting.DraftCreator;
import org.plumbline.id.InstrumentCode;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Problem;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.shell.Field;
import org.plumbline.shell.FileControl;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Notice;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;
import org.plumbline.shell.TextControl;

/** Begins a draft: from nothing, from a definition file, or from a version. */
@Route(value = DraftAddresses.NEW, layout = MainLayout.class)
@PageTitle("Begin a draft - Plumbline")
@RolesAllowed("BOARD_ADMIN")
public final class NewView extends Page implements BeforeEnterObserver {
  private static final int MOST_BYTES = 8 * 1024 * 1024;

  private final DraftCreator creator;
  private final PublishedVersions versions;
  private final CurrentAccount current;
  private final Said said = new Said();

  NewView(DraftCreator creator, PublishedVersions versions, CurrentAccount current) {
    this.creator = creator;
    this.versions = versions;
    this.current = current;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DraftAddresses.from(event).ifPresentOrElse(this::from, this::anyWay);
  }

  private void anyWay() {
    show(
        head("New instrument", "A draft that only board admins of %s see."),
        said,
        empty(),
        file(),
        others());
  }

  private PageHead head(String title, String lead) {
    return new PageHead(title)
        .crumb(
            Links.to(DraftAddresses.LIBRARY, "Instruments"),
            Links.to(DraftAddresses.DRAFTS, "Drafts"))
        .lead(lead.formatted(current.get().authority().name()));
  }

  private Component empty() {
    TextControl title = TextControl.lines();
    Field titleField = new Field("new-title", "Title", title).help("As it is to be printed.");
    CodeField code = new CodeField("new-code");
    title.onTyped(words -> code.propose(words));
    NativeButton begin =
        new NativeButton(
            "Begin the draft",
            click -> {
              titleField.problem(title.value().isBlank() ? "Write the title" : "");
              Optional<InstrumentCode> written = code.check();
              if (title.value().isBlank()) {
                title.focus();
              } else {
                written.ifPresent(
                    name -> begun(creator.empty(current.get(), name, title.value().strip())));
              }
            });
    begin.addClassNames("button", "button--primary");
    return card("From nothing", titleField, code, begin);
  }

  private Component file() {
    FileControl file =
        new FileControl(
            ".yaml,.yml",
            MOST_BYTES,
            (name, bytes) -> begun(creator.file(current.get(), name, bytes)),
            () -> said.refused("The file has more than 8 MB, which no definition file has."));
    return card(
        "From a definition file",
        new Field("new-file", "Definition file", file)
            .help(
                "YAML, as it is downloaded here. The draft is begun as soon as the file is chosen;"
                    + " what cannot be read is listed line by line."));
  }

  private Component others() {
    UnorderedList list = new UnorderedList();
    list.addClassName("stack");
    List<LibraryEntry> library = versions.listLibrary(current.get().authority().id());
    library.forEach(entry ->
        list.add(
            new ListItem(
                Links.to(
                    DraftAddresses.beginFrom(entry.newest().instrument().ref()), entry.title()),
                new Paragraph(
                    entry.own()
                        ? "Yours: the version after " + entry.newest().instrument().version()
                        : "Another authority’s: a copy of your own"))));
    return library.isEmpty() ? new Div() : card("From an instrument that is published", list);
  }

  private void from(VersionRef ref) {
    LibraryEntry entry =
        versions
            .findInLibrary(ref.code(), current.get().authority().id())
            .orElseThrow(() -> new NotFoundException("No version " + ref + " is published."));
    if (entry.own()) {
      next(ref, entry);
    } else {
      copy(ref, entry);
    }
  }

  private void next(VersionRef ref, LibraryEntry entry) {
    int number = entry.newest().instrument().version().value() + 1;
    NativeButton begin =
        new NativeButton(
            "Begin the draft of version " + number,
            click -> begun(creator.next(current.get(), ref)));
    begin.addClassNames("button", "button--primary");
    show(
        head("Compose version " + number, entry.title()),
        said,
        card(
            "Made from version " + ref.number(),
            new Paragraph(
                "The draft begins with everything that version %s says. Practitioners go on working on what is published until the draft is."
                    .formatted(ref.number())),
            begin));
  }

  private void copy(VersionRef ref, LibraryEntry entry) {
    CodeField code = new CodeField("copy-code");
    code.propose(ref.code() + "-" + current.get().authority().code());
    NativeButton begin =
        new NativeButton(
            "Begin the copy",
            click -> code.check().ifPresent(name -> begun(creator.copy(current.get(), ref, name))));
    begin.addClassNames("button", "button--primary");
    show(
        head("Copy as your own", entry.title()),
        said,
        card(
            "Made from version %s of %s".formatted(ref.number(), ref.code()),
            new Paragraph(
                "The copy keeps the names of all elements, so that the two can be compared. Routing that is for other authorities only is left out."),
            code,
            begin));
  }

  private void begun(CreateResult beginning) {
    switch (beginning) {
      case CreateResult.Begun(InstrumentCode code) ->
          UI.getCurrent().navigate(DraftAddresses.draft(code));
      case CreateResult.AlreadyOpen(InstrumentCode code) ->
          said.say(
              new Notice(
                  Notice.Kind.WARN,
                  new Paragraph(
                      "%s has an open draft already, which all admins share.".formatted(code)),
                  Links.to(DraftAddresses.draft(code), "Continue the draft")));
      case CreateResult.Refused(List<Problem> problems) -> {
        ProblemList list =
            new ProblemList(
                problems.size() == 1
                    ? "1 thing is in the way"
                    : problems.size() + " things are in the way",
                problems);
        said.removeAll();
        said.add(list);
        list.getElement().callJsFunction("focus");
      }
    }
  }

  private static Component card(String title, Component... parts) {
    Section card = new Section(new H2(title));
    card.add(parts);
    card.addClassNames("card", "stack", "begin");
    return card;
  }
}
