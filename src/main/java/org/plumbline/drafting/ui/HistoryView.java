package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Drafts;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.EditResult;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.HistoryEntry;
import org.plumbline.drafting.NoSuchDraft;
import org.plumbline.id.InstrumentCode;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.publication.PublishedVersions;
import org.plumbline.schema.Document;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.Said;

/** Everything that was ever done to a draft, newest first, and the way back to any of it. */
@Route(value = DraftAddresses.HISTORY, layout = MainLayout.class)
@RolesAllowed("BOARD_ADMIN")
public final class HistoryView extends Page implements BeforeEnterObserver, HasDynamicTitle {
  private static final int AT_ONCE = 100;

  private final Drafts drafts;
  private final PublishedVersions versions;
  private final CurrentAccount current;
  private final Clock clock;
  private final Said said = new Said();
  private int shown = AT_ONCE;
  private String title = "History";

  HistoryView(Drafts drafts, PublishedVersions versions, CurrentAccount current, Clock clock) {
    this.drafts = drafts;
    this.versions = versions;
    this.current = current;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      draw(DraftAddresses.code(event));
    } catch (NoSuchDraft none) {
      throw new NotFoundException(String.valueOf(none.getMessage()));
    }
  }

  private void draw(InstrumentCode code) {
    Draft draft = drafts.open(current.get(), code);
    title = "History of " + draft.instrument().title();
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("History of the draft")
            .crumb(
                Links.to(DraftAddresses.LIBRARY, "Instruments"),
                Links.to(DraftAddresses.DRAFTS, "Drafts"),
                Links.to(DraftAddresses.draft(code), "The draft"))
            .lead(draft.instrument().title())
            .actions(
                Links.button(DraftAddresses.changes(code), "Changes since the published version"),
                Links.button(DraftAddresses.draft(code), "Continue the draft")));
    parts.add(said);
    parts.add(edits(draft));
    versions
        .findInLibrary(code, current.get().authority().id())
        .filter(LibraryEntry::own)
        .ifPresent(entry -> parts.add(published(draft, entry)));
    show(parts.toArray(Component[]::new));
  }

  private Component edits(Draft draft) {
    List<HistoryEntry> told = drafts.told(current.get(), draft);
    OrderedList list = new OrderedList();
    list.addClassName("timeline");
    told.stream().limit(shown).forEach(edit -> list.add(line(draft, edit)));
    Div card = new Div(list);
    card.addClassName("card");
    if (told.size() > shown) {
      NativeButton older =
          button(
              "Show older edits",
              () -> {
                shown += AT_ONCE;
                draw(draft.code());
              });
      card.add(older);
    } else {
      Span begun = new Span("The draft was begun.");
      ListItem first = new ListItem(begun);
      if (draft.revision() > 0) {
        first.add(back(draft, 0, "the beginning"));
      }
      list.add(first);
    }
    return card;
  }

  private ListItem line(Draft draft, HistoryEntry told) {
    Paragraph what = new Paragraph("%s %s".formatted(told.by(), told.words()));
    what.addClassName("timeline__what");
    Paragraph when = new Paragraph(when(told));
    when.addClassNames("soft", "small");
    ListItem line = new ListItem(what, when);
    if (told.revision() == draft.revision()) {
      Span now = new Span("This is how the draft stands now.");
      now.addClassName("small");
      line.add(now);
    } else {
      line.add(back(draft, told.revision(), "how it was on " + Dates.moment(told.at())));
    }
    return line;
  }

  private String when(HistoryEntry told) {
    return Dates.recent(told.at(), clock.instant())
        .replaceFirst("^([^,]*)$", "$1, " + Dates.time(told.at()));
  }

  private NativeButton back(Draft draft, int revision, String what) {
    NativeButton back =
        button(
            "Go back to this state",
            () -> {
              Document old = drafts.at(current.get(), draft, revision);
              edit(draft, now -> Edits.restore(now, old, what), "The draft is back to " + what);
            });
    back.addClassName("button--small");
    Span which = new Span(" (" + what + ")");
    which.addClassName("visually-hidden");
    back.add(which);
    return back;
  }

  private Component published(Draft draft, LibraryEntry entry) {
    UnorderedList list = new UnorderedList();
    list.addClassName("stack");
    entry.versions().forEach(version -> list.add(version(draft, version)));
    Div card = new Div(list);
    card.addClassName("card");
    Section part = new Section(new H2("Published versions"), card);
    part.addClassName("part");
    return part;
  }

  private ListItem version(Draft draft, PublishedVersion version) {
    var number = version.instrument().version();
    Div words =
        new Div(
            Links.to(DraftAddresses.version(version.instrument().ref()), "Version " + number),
            new Span(
                ", published on %s by %s"
                    .formatted(Dates.day(version.publishedAt()), version.publishedBy())));
    NativeButton bring =
        button(
            "Bring version %s back into the draft".formatted(number),
            () ->
                edit(
                    draft,
                    now -> Edits.bringBack(now, version.instrument()),
                    "The draft says what version %s says".formatted(number)));
    bring.addClassName("button--small");
    ListItem line = new ListItem(words, bring);
    line.addClassNames("row", "spread");
    return line;
  }

  private void edit(Draft draft, Function<Draft, Edit> make, String done) {
    switch (drafts.edit(current.get(), draft.id(), make)) {
      case EditResult.Saved _ -> {
        draw(draft.code());
        said.done(done + ". This is an edit like any other, and can be taken back.");
      }
      case EditResult.NoLongerOpen _ ->
          said.refused("Nothing was done: the draft was published or discarded meanwhile.");
      case EditResult.Clash _, EditResult.Gone _, EditResult.Refused _ ->
          said.refused(
              "Nothing was done: somebody edited the draft at the same moment. Load the page"
                  + " again.");
    }
  }

  private static NativeButton button(String verb, Runnable act) {
    NativeButton button = new NativeButton("", click -> act.run());
    button.add(new Span(verb));
    button.addClassName("button");
    return button;
  }

  @Override
  public String getPageTitle() {
    return title + " - Plumbline";
  }
}
