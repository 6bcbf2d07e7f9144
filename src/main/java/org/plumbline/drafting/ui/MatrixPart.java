package org.plumbline.drafting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Links;

/**
 * All descriptors as sections by levels: a closed row shows how each begins, and one row at a time
 * is open to be written in.
 */
final class MatrixPart extends Div {
  private static final int FIRST_WORDS = 60;

  MatrixPart(EditorContext context, TreePath at) {
    addClassName("matrix");
    Document document = context.session().document();
    Optional<String> open = Pages.matrixSection(at);
    add(new PasteTable(context));
    boolean any = false;
    for (String section : document.entries(Outline.SECTIONS)) {
      TreePath items = Outline.SECTIONS.entry(section).then(KeyName.ITEMS);
      List<String> levels =
          document.entries(items).stream()
              .filter(item ->
                  context.session().text(items.entry(item).then(KeyName.KIND)).equals("level"))
              .toList();
      if (!levels.isEmpty()) {
        any = true;
        add(row(context, section, levels, open.filter(section::equals).isPresent()));
      }
    }
    if (!any) {
      add(
          new Paragraph(
              "No section asks for a level yet. Open a section and add a question of the kind"
                  + " “Level with descriptors”."));
    }
  }

  private static Section row(
      EditorContext context, String section, List<String> levels, boolean isOpen) {
    TreePath path = Outline.SECTIONS.entry(section);
    Anchor link =
        Links.to(
            context.address(
                isOpen
                    ? TreePath.ROOT.entry(Pages.MATRIX)
                    : TreePath.ROOT.entry(Pages.MATRIX).entry(section)),
            context.session().text(path.then(KeyName.TITLE)));
    link.getElement().setAttribute("aria-expanded", Boolean.toString(isOpen));
    Section row = new Section(new H2(link));
    row.addClassName("matrix__row");
    row.setClassName("is-open", isOpen);
    for (String item : levels) {
      TreePath level = path.then(KeyName.ITEMS).entry(item);
      if (isOpen) {
        row.add(new DescriptorCells(context, level));
      } else {
        row.add(beginnings(context.session().document(), level));
      }
    }
    return row;
  }

  private static Div beginnings(Document document, TreePath level) {
    Div cells = new Div();
    cells.addClassName("matrix__cells");
    TreePath list = level.then(KeyName.DESCRIPTORS);
    for (String id : document.entries(list)) {
      String text =
          document.text(list.entry(id).then(KeyName.TEXT)).orElse("").replaceAll("\\s+", " ");
      cells.add(
          new Span(text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) + "…" : text));
    }
    if (cells.getComponentCount() == 0) {
      Span none = new Span("No wording yet");
      none.addClassName("soft");
      cells.add(none);
    }
    return cells;
  }
}
