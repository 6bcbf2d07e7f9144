package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.drafting.Applied;
import org.plumbline.drafting.Change;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.Edit;
import org.plumbline.drafting.Ids;
import org.plumbline.drafting.Names;
import org.plumbline.drafting.NewElements;
import org.plumbline.schema.Document;
import org.plumbline.schema.ItemKind;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.Icon;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;

/** Adds to a list: what it says, what kind it is where there are kinds, and a button. */
final class AddBar extends Div {
  /** Several can be added at once, one on each line, as they come from another program. */
  private static final Set<KeyName> BY_LINES =
      EnumSet.of(KeyName.STATEMENTS, KeyName.OPTIONS, KeyName.LEVELS, KeyName.ITEMS);

  private final EditorContext context;
  private final TreePath list;
  private final TextControl words;
  private final TextControl id = TextControl.line("text");
  private final Field idField;
  private final NativeDetails more;
  private final Optional<SelectControl> kind;

  AddBar(EditorContext context, TreePath list) {
    this.context = context;
    this.list = list;
    addClassNames("add-bar");
    String what = Names.kind(list);
    boolean lines = list.endsInOneOf(BY_LINES);
    words = lines ? TextControl.lines() : TextControl.line("text");
    String base = "add-" + Pages.id(list);
    words.setId(base);
    NativeLabel label =
        new NativeLabel("New " + what + (lines ? ", or several, one on each line" : ""));
    label.setFor(base);
    Div place = new Div(label, words);
    place.addClassName("field");
    add(place);
    kind =
        list.endsIn(KeyName.ITEMS) || list.endsIn(KeyName.COLUMNS)
            ? Optional.of(kinds(base))
            : Optional.empty();
    NativeButton add = new NativeButton("Add " + what);
    add.addComponentAsFirst(new Icon(Icon.Symbol.PLUS));
    add.addClassNames("button", "button--small");
    add.setId(base + "-do");
    add.addClickListener(_ -> add());
    if (!lines) {
      words.onEnter(this::add);
    }
    add(add);
    idField =
        new Field(base + "-id", "Id", id)
            .help(
                "The lasting name of the " + what + " in conditions; made of its words if empty.");
    more = new NativeDetails("More", idField);
    more.addClassName("add-bar__more");
    if (!list.endsIn(KeyName.NOTES)) {
      add(more);
    }
  }

  private SelectControl kinds(String base) {
    Map<String, String> all = new LinkedHashMap<>();
    ItemKind.all().stream()
        .filter(each -> !list.endsIn(KeyName.COLUMNS) || each.canBeColumn())
        .forEach(each -> all.put(each.word(), each.label()));
    SelectControl select = new SelectControl(all, "Choose a kind");
    select.setId(base + "-kind");
    select.show("text");
    NativeLabel label = new NativeLabel("Kind");
    label.setFor(base + "-kind");
    Div place = new Div(label, select);
    place.addClassName("field");
    add(place);
    return select;
  }

  private void add() {
    List<String> lines =
        words.value().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty()) {
      lines = List.of("Untitled " + Names.kind(list));
    }
    List<String> all = lines;
    String chosen = id.value().strip();
    Optional<String> problem = chosen.isEmpty() ? Optional.empty() : problem(chosen, all);
    idField.problem(problem.orElse(""));
    if (problem.isPresent()) {
      more.setOpen(true);
      return;
    }
    String of = kind.map(SelectControl::value).filter(value -> !value.isEmpty()).orElse("text");
    int before = context.session().draft().revision();
    context.rebuild(draft -> added(draft, of, all, chosen), this::shown);
    if (context.session().draft().revision() != before) {
      words.show("");
      id.show("");
    }
  }

  /** The list of sections stands beside what is open, so what is new there is opened. */
  private Optional<TreePath> shown(Draft draft) {
    Optional<TreePath> last = lastAdded(draft);
    if (list.equals(Outline.SECTIONS)) {
      last.ifPresent(section -> getUI().ifPresent(ui -> ui.navigate(context.address(section))));
      return Optional.empty();
    }
    return last;
  }

  private Optional<String> problem(String chosen, List<String> lines) {
    return lines.size() > 1
        ? Optional.of("An id is for one entry: add one line at a time, or leave it empty.")
        : Ids.problem(context.session().document(), list, chosen);
  }

  private Edit added(Draft draft, String of, List<String> lines, String chosen) {
    if (lines.size() == 1) {
      return chosen.isEmpty()
          ? NewElements.add(draft, list, of, lines.getFirst())
          : NewElements.add(draft, list, of, lines.getFirst(), chosen);
    }
    List<Change> changes = new ArrayList<>();
    Draft with = draft;
    for (String line : lines) {
      Edit one = NewElements.add(with, list, of, line);
      changes.addAll(one.changes());
      if (one.to(with.document()) instanceof Applied.Done(Document now)) {
        with = with.showing(now);
      }
    }
    return new Edit("added %d entries: %s".formatted(lines.size(), Names.kind(list)), changes);
  }

  private Optional<TreePath> lastAdded(Draft draft) {
    List<String> entries = draft.document().entries(list);
    return entries.isEmpty() ? Optional.empty() : Optional.of(list.entry(entries.getLast()));
  }
}
