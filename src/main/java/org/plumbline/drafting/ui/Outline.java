package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.LintResult;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Markup;
import org.plumbline.shell.Reorderable;
import org.plumbline.shell.WideDetails;

/** All parts of a draft; of the form its sections, and of the open section its items. */
final class Outline extends Nav {
  static final TreePath SECTIONS = TreePath.of(KeyName.SECTIONS);

  private static final List<TreePath> PARTS =
      List.of(
          TreePath.ROOT,
          TreePath.of(KeyName.SCALES),
          TreePath.of(KeyName.OPTION_SETS),
          TreePath.of(KeyName.OUTCOME),
          TreePath.of(KeyName.ROUTING),
          TreePath.of(KeyName.WORKFLOW),
          TreePath.of(KeyName.PICTURES),
          TreePath.of(KeyName.NOTES),
          TreePath.ROOT.step(Pages.FINDINGS));

  private final EditorContext context;
  private final UnorderedList parts = new UnorderedList();
  private final H2 heading = new H2("Sections");
  private final Reorderable list;
  private final Map<String, ListItem> lines = new HashMap<>();
  private final Map<String, String> drawn = new HashMap<>();
  private List<String> order = List.of();
  private Map<String, Long> open = Map.of();
  private int all;

  Outline(EditorContext context) {
    this.context = context;
    addClassName("outline");
    getElement().setAttribute("aria-label", "Outline");
    list =
        new Reorderable((moved, after) ->
            context.rebuild(
                draft -> Edits.move(draft, SECTIONS.entry(moved), SECTIONS, after),
                _ -> Optional.empty()));
    list.addClassName("outline__sections");
    parts.addClassName("outline__parts");
    Paragraph hint = new Paragraph("Drag a handle, or open a section and use its arrows.");
    hint.addClassNames("small", "soft");
    add(
        new WideDetails(
            "All parts of the draft",
            new Div(parts, heading, hint, list, new AddBar(context, SECTIONS))));
    context.onChange(this::show);
  }

  /** Draws the lines that changed; all of it where the order of the sections did. */
  private void show() {
    TreePath at = context.at();
    Document document = context.session().document();
    parts.removeAll();
    String first = Pages.first(at);
    PARTS.forEach(each -> {
      String part = Pages.first(each);
      ListItem line = new ListItem();
      Markup.link(
              context.address(each),
              first.equals(part),
              Markup.words(PartTitles.of(part)),
              count(part.equals(Pages.FINDINGS) ? all : 0))
          .into(line);
      parts.add(line);
    });
    ListItem matrix = new ListItem();
    Markup.link(
            context.address(TreePath.ROOT.entry(Pages.MATRIX)),
            first.equals(Pages.MATRIX),
            Markup.words("Sections × levels"))
        .into(matrix);
    parts.add(matrix);
    List<String> sections = document.entries(SECTIONS);
    if (!sections.equals(order)) {
      list.removeAll();
      lines.clear();
      drawn.clear();
      order = sections;
      sections.forEach(id -> {
        ListItem line = new ListItem();
        Reorderable.name(line, id);
        lines.put(id, line);
        list.add(line);
      });
    }
    heading.setText(
        sections.isEmpty()
            ? "Sections"
            : sections.size() == 1 ? "1 section" : sections.size() + " sections");
    Optional<String> current = at.behind(KeyName.SECTIONS);
    for (String id : sections) {
      line(id, current.filter(id::equals).isPresent());
    }
  }

  /** Says beside each section how much was found there that nobody has accepted. */
  void found(LintResult looked) {
    all = looked.open().size();
    open =
        looked.open().stream()
            .flatMap(each -> each.at().behind(KeyName.SECTIONS).stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    show();
  }

  private static Markup count(long findings) {
    return findings == 0
        ? Markup.words("")
        : Markup.row(
            Markup.words(" "),
            Markup.span(
                "count",
                Markup.words(Long.toString(findings)),
                Markup.span(
                    "visually-hidden",
                    Markup.words(findings == 1 ? " open finding" : " open findings"))));
  }

  private void line(String id, boolean isOpen) {
    String title = context.session().text(SECTIONS.entry(id).then(KeyName.TITLE));
    long findings = open.getOrDefault(id, 0L);
    String state = isOpen + title + findings;
    ListItem line = lines.get(id);
    if (line == null || state.equals(drawn.put(id, state))) {
      return;
    }
    line.setClassName("is-open", isOpen);
    Markup.row(
            Markup.handle(),
            Markup.link(
                context.address(SECTIONS.entry(id)), isOpen, Markup.words(title), count(findings)))
        .into(line);
  }
}
