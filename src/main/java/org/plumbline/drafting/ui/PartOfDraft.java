package org.plumbline.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.drafting.Edits;
import org.plumbline.drafting.Names;
import org.plumbline.schema.Document;
import org.plumbline.schema.ItemKind;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.Tree;
import org.plumbline.schema.TreePath;
import org.plumbline.shell.Field;
import org.plumbline.shell.Links;
import org.plumbline.shell.SelectControl;

/** What the workbench shows for each part of a draft. */
final class PartOfDraft {
  private PartOfDraft() {}

  /** The way from the whole draft to what is open. */
  static Nav crumb(EditorContext context) {
    TreePath at = context.at();
    Nav crumb = new Nav();
    crumb.addClassName("crumb");
    crumb.getElement().setAttribute("aria-label", "Breadcrumb");
    List<Anchor> steps = new ArrayList<>();
    steps.add(Links.to("instruments", "Instruments"));
    if (at.steps().size() > 1 && !Pages.isMatrix(at)) {
      for (int length = 2; length < at.steps().size(); length += 2) {
        TreePath above = at.first(length);
        steps.add(Links.to(context.address(above), Names.of(context.session().document(), above)));
      }
      if (!at.startsWith(KeyName.SECTIONS)) {
        steps.add(1, Links.to(context.address(at.first(1)), PartTitles.of(Pages.first(at))));
      }
    }
    for (int i = 0; i < steps.size(); i++) {
      crumb.add(steps.get(i));
      if (i + 1 < steps.size()) {
        crumb.add(" / ");
      }
    }
    return crumb;
  }

  static Component body(EditorContext context) {
    TreePath at = context.at();
    Div body = new Div();
    body.addClassName("workbench__body");
    String first = Pages.first(at);
    if (at.steps().size() <= 1) {
      PartTitles.lead(first)
          .ifPresent(words -> {
            Paragraph lead = new Paragraph(words);
            lead.addClassNames("soft", "small");
            body.add(lead);
          });
    }
    if (first.equals(Pages.MATRIX)) {
      body.add(new MatrixPart(context, at));
    } else if (first.isEmpty() || at.equals(TreePath.of(KeyName.OUTCOME))) {
      body.add(new ElementEditor(context, at));
    } else if (first.equals(Pages.FINDINGS)) {
      body.add(new FindingsPart(context));
    } else if (at.startsWith(KeyName.PICTURES)) {
      body.add(new PicturesPart(context));
    } else if (at.equals(RoutingPart.ROUTING)) {
      body.add(new RoutingPart(context));
    } else if (at.steps().size() == 1) {
      body.add(new ListPart(context, at, ""));
    } else {
      element(context, at, body);
    }
    return body;
  }

  private static void element(EditorContext context, TreePath at, Div body) {
    Div head = new Div();
    head.addClassNames("row", "element__head");
    String id = at.last();
    Span name = new Span(id);
    name.addClassNames("hash", "small", "soft");
    name.getElement().setAttribute("title", "The lasting id, which never changes");
    if (at.isIn(KeyName.ITEMS)) {
      head.add(kind(context, at));
    }
    head.add(name, new EntryButtons(context, at, Names.kind(at.parent())));
    body.add(head);
    body.add(new ElementEditor(context, at));
    if (at.parent().equals(Outline.SECTIONS)) {
      body.add(new ListPart(context, at.then(KeyName.ITEMS), "What it asks"));
    }
    if (at.isIn(KeyName.ITEMS)) {
      body.add(moveTo(context, at));
    }
  }

  /** What kind an item is; words can be asked for in another way without losing an answer. */
  private static Component kind(EditorContext context, TreePath item) {
    TreePath at = item.then(KeyName.KIND);
    String is = context.session().text(at);
    Optional<ItemKind> own = ItemKind.find(is);
    if (own.filter(ItemKind::holdsWords).isEmpty()) {
      return new Span(own.map(ItemKind::label).orElse(is));
    }
    Map<String, String> kinds = new LinkedHashMap<>();
    ItemKind.all().stream()
        .filter(ItemKind::holdsWords)
        .forEach(each -> kinds.put(each.word(), each.label()));
    SelectControl select = new SelectControl(kinds, "Choose a kind");
    select.setId("kind");
    select.getElement().setAttribute("aria-label", "Kind of question");
    select.show(is);
    select.onChosen(kind -> {
      if (!kind.isEmpty()) {
        context.rebuild(
            draft ->
                Edits.put(
                    draft, at, Optional.of(new Tree.Text(is)), Optional.of(new Tree.Text(kind))),
            _ -> Optional.empty());
      }
    });
    return select;
  }

  /** Puts an item into another section. */
  private static Component moveTo(EditorContext context, TreePath item) {
    Map<String, String> sections = new LinkedHashMap<>();
    context
        .session()
        .document()
        .entries(Outline.SECTIONS)
        .forEach(id ->
            sections.put(
                id, context.session().text(Outline.SECTIONS.entry(id).then(KeyName.TITLE))));
    SelectControl select = new SelectControl(sections, "Choose a section");
    String own = item.behind(KeyName.SECTIONS).orElse("");
    select.show(own);
    select.onChosen(section -> {
      if (!section.isEmpty() && !section.equals(own)) {
        TreePath to = Outline.SECTIONS.entry(section).then(KeyName.ITEMS);
        context.rebuild(
            draft -> {
              List<String> there = draft.document().entries(to);
              return Edits.move(
                  draft,
                  item,
                  to,
                  there.isEmpty() ? Optional.empty() : Optional.of(there.getLast()));
            },
            _ -> Optional.empty());
      }
    });
    return new Field("move-to", "Stands in section", select);
  }

  /** Which elements and keys a part has: when others change them, it is to be drawn anew. */
  static List<String> shape(EditorContext context) {
    TreePath at = context.at();
    List<String> shape = new ArrayList<>();
    TreePath from = at.steps().isEmpty() || Pages.isMatrix(at) ? TreePath.ROOT.entry("none") : at;
    context.session().tree(from).ifPresent(tree -> collect(tree, from, shape));
    return shape;
  }

  private static void collect(Tree tree, TreePath at, List<String> shape) {
    if (tree instanceof Tree.Keys(Map<String, Tree> values)) {
      values.forEach((key, value) -> collect(value, at.step(key), shape));
    } else if (tree instanceof Tree.Entries(List<Tree> entries)) {
      for (Tree entry : entries) {
        if (entry instanceof Tree.Keys) {
          TreePath path = at.entry(Document.nameOf(entry));
          if (!at.endsIn(KeyName.INDICATORS) && !at.endsIn(KeyName.DESCRIPTORS)) {
            shape.add(path.toString());
            collect(entry, path, shape);
          }
        }
      }
    }
  }
}
