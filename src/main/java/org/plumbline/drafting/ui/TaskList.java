package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plumbline.drafting.Draft;
import org.plumbline.drafting.LintResult;
import org.plumbline.drafting.Names;
import org.plumbline.drafting.Paths;
import org.plumbline.instrument.EditorialNote;
import org.plumbline.instrument.Place;
import org.plumbline.instrument.Problem;
import org.plumbline.lint.Finding;
import org.plumbline.lint.Severity;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Links;
import org.plumbline.shell.Notice;

/**
 * What is still to be done on a draft: what stops publication, what is wrong however it is read,
 * and what a person should look at. Each leads to its place in the workbench.
 */
final class TaskList extends Section {
  /** As many are shown without being asked for. */
  private static final int AT_ONCE = 6;

  private static final Pattern KEY = Pattern.compile("'(\\w+)'");

  private final Draft draft;

  TaskList(Draft draft, List<Problem> problems, LintResult looked) {
    this.draft = draft;
    addClassName("part");
    List<Component> stops = problems.stream().map(this::line).toList();
    List<Component> wrong = lines(looked, Severity.MUST_FIX);
    List<Component> check = new ArrayList<>(lines(looked, Severity.TO_CHECK));
    draft.instrument().notes().stream()
        .filter(note -> note.decision() == EditorialNote.Decision.TO_CONFIRM)
        .map(note -> text("A doubt that the board is to confirm", note.text()))
        .forEach(check::add);
    add(new H2("What is left to do"));
    if (stops.isEmpty() && wrong.isEmpty() && check.isEmpty()) {
      add(new Notice(Notice.Kind.DONE, "Nothing is missing, and nothing stands out."));
    }
    group("Stops publication", "put it right first", stops);
    group("Wrong however it is read", "publication does not wait for it", wrong);
    group("To check", "may be meant so", check);
  }

  private void group(String title, String what, List<Component> lines) {
    if (lines.isEmpty()) {
      return;
    }
    H3 heading = new H3("%s: %d, %s".formatted(title, lines.size(), what));
    UnorderedList list = new UnorderedList();
    list.addClassName("tasks");
    list.add(lines.stream().limit(AT_ONCE).toList());
    Div card = new Div(heading, list);
    card.addClassNames("card", "tasks__group");
    if (lines.size() > AT_ONCE) {
      UnorderedList rest = new UnorderedList();
      rest.addClassName("tasks");
      rest.add(lines.subList(AT_ONCE, lines.size()));
      card.add(new NativeDetails("%d more".formatted(lines.size() - AT_ONCE), rest));
    }
    add(card);
  }

  /** What somebody accepted with a reason is settled. */
  private List<Component> lines(LintResult looked, Severity severity) {
    return looked.open(severity).stream().map(found -> line(found.finding())).toList();
  }

  private Component line(Problem problem) {
    return new ListItem(
        new Paragraph(
            place(problem.place()),
            new Text(" %s. %s".formatted(problem.wrong(), problem.remedy()))));
  }

  private Component line(Finding finding) {
    return new ListItem(
        place(finding.place()), new Paragraph(finding.what() + " " + finding.remedy()));
  }

  /** As the findings call it, with the key where it is not the element itself. */
  private Anchor place(Place place) {
    TreePath at = Paths.of(draft.document(), place);
    String element = Names.of(draft.document(), at);
    String words =
        place.detail().isEmpty()
            ? element
            : KEY.matcher(place.detail())
                    .replaceAll(key -> Matcher.quoteReplacement(Names.key(key.group(1))))
                + " of "
                + element;
    return Links.to(DraftAddresses.draft(draft.code(), at), sentence(words));
  }

  private static Component text(String head, String words) {
    Paragraph name = new Paragraph(head);
    name.addClassName("tasks__head");
    return new ListItem(name, new Paragraph(words));
  }

  private static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
