package org.plumbline.comparing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.authority.CurrentAccount;
import org.plumbline.comparing.Comparisons;
import org.plumbline.comparing.VersionPair;
import org.plumbline.id.VersionRef;
import org.plumbline.instrument.Instrument;
import org.plumbline.publication.LibraryEntry;
import org.plumbline.publication.PublishedVersion;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.MainLayout;
import org.plumbline.shell.Page;
import org.plumbline.shell.PageHead;
import org.plumbline.shell.SelectControl;

/** Chooses which two are compared. */
@Route(value = CompareAddresses.COMPARE, layout = MainLayout.class)
@PageTitle("Compare - Plumbline")
@StyleSheet("styles/compare.css")
@PermitAll
public final class ChooseView extends Page implements BeforeEnterObserver {
  private final Comparisons comparisons;
  private final CurrentAccount current;
  private final Sides sides;

  ChooseView(Comparisons comparisons, CurrentAccount current, Sides sides) {
    this.comparisons = comparisons;
    this.current = current;
    this.sides = sides;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<LibraryEntry> entries = comparisons.list(current.get());
    List<Component> parts = new ArrayList<>();
    parts.add(
        new PageHead("Compare")
            .lead("Two versions of an instrument, or two instruments, word by word.")
            .actions(Links.button(CompareAddresses.MATRIX, "One level of all instruments")));
    if (entries.isEmpty()) {
      Div none = new Div(new Paragraph("No instrument is published for your authority yet."));
      none.addClassName("card");
      parts.add(none);
    } else {
      parts.add(choice(entries, event));
      List<VersionPair> pairs = successions(entries);
      if (!pairs.isEmpty()) {
        parts.add(list(pairs, entries));
      }
    }
    show(parts.toArray(Component[]::new));
  }

  private Component choice(List<LibraryEntry> entries, BeforeEnterEvent event) {
    Map<String, String> options = new LinkedHashMap<>();
    entries.stream()
        .flatMap(entry -> entry.versions().stream())
        .map(PublishedVersion::instrument)
        .forEach(each -> options.put(each.ref().toString(), words(each)));
    SelectControl from = new SelectControl(options, "Choose a version");
    SelectControl to = new SelectControl(options, "Choose a version");
    CompareAddresses.version(event.getLocation().getQueryParameters(), "from")
        .map(VersionRef::toString)
        .filter(options::containsKey)
        .ifPresent(from::show);
    Field fromField = new Field("compare-from", "From", from);
    Field toField = new Field("compare-to", "To", to);
    NativeButton compare = new NativeButton("Compare", _ -> compare(fromField, from, toField, to));
    compare.addClassNames("button", "button--primary");
    Div fields = new Div(fromField, toField);
    fields.addClassNames("fields", "pair-choice");
    Div card = new Div(fields, compare);
    card.addClassNames("card", "stack");
    return card;
  }

  private static void compare(
      Field fromField, SelectControl from, Field toField, SelectControl to) {
    fromField.problem(from.value().isEmpty() ? "Choose the version to compare from" : "");
    toField.problem(
        to.value().isEmpty()
            ? "Choose the version to compare it with"
            : to.value().equals(from.value()) ? "Choose another version than above" : "");
    if (from.value().isEmpty()) {
      from.focus();
    } else if (to.value().isEmpty() || to.value().equals(from.value())) {
      to.focus();
    } else {
      UI.getCurrent()
          .navigate(
              CompareAddresses.of(
                  new VersionPair(VersionRef.parse(from.value()), VersionRef.parse(to.value()))));
    }
  }

  private String words(Instrument instrument) {
    return "%s, version %s (%s)"
        .formatted(instrument.title(), instrument.version(), sides.owner(instrument));
  }

  /** Each version with the one before it. */
  private static List<VersionPair> successions(List<LibraryEntry> entries) {
    List<VersionPair> pairs = new ArrayList<>();
    for (LibraryEntry entry : entries) {
      List<PublishedVersion> newestFirst = entry.versions();
      for (int i = 0; i + 1 < newestFirst.size(); i++) {
        pairs.add(
            new VersionPair(
                newestFirst.get(i + 1).instrument().ref(), newestFirst.get(i).instrument().ref()));
      }
    }
    return pairs;
  }

  private static Component list(List<VersionPair> pairs, List<LibraryEntry> entries) {
    UnorderedList list = new UnorderedList();
    list.addClassName("rules");
    for (VersionPair pair : pairs) {
      String title =
          entries.stream()
              .filter(entry -> entry.code().equals(pair.to().code()))
              .findFirst()
              .map(LibraryEntry::title)
              .orElse("");
      list.add(
          new ListItem(
              Links.to(
                  CompareAddresses.of(pair),
                  "%s: from version %s to version %s"
                      .formatted(title, pair.from().number(), pair.to().number()))));
    }
    Section part = new Section(new H2("From version to version"), list);
    part.addClassName("part");
    return part;
  }
}
