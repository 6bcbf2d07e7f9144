package org.plumbline.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.plumbline.id.InstrumentCode;
import org.plumbline.schema.Document;
import org.plumbline.schema.TreePath;

/** On which page of the workbench something can be changed, and where on it. */
final class Pages {
  /** Asks the workbench to put the focus on a control. */
  static final String FIELD = "field";

  /** The steps of the address that stand for what no definition has a key for. */
  static final String MATRIX = "matrix";

  static final String FINDINGS = "findings";

  private static final Set<String> PARTS =
      Set.of("scales", "option_sets", "outcome", "workflow", "notes", "pictures");

  private Pages() {}

  /** The id of the control of a value, or of the first of an element. */
  static String id(TreePath at) {
    return "k-" + at.toString().replaceAll("[^a-zA-Z0-9_]", "-");
  }

  /** Whether there is something to open there. */
  static boolean isPart(Document document, TreePath at) {
    return at.steps().size() <= 1 || isMatrix(at) || document.find(at).isPresent();
  }

  static boolean isMatrix(TreePath at) {
    return first(at).equals(MATRIX);
  }

  /** Which part of the draft it is in; empty for the draft itself. */
  static String first(TreePath at) {
    return at.steps().isEmpty() ? "" : at.steps().getFirst();
  }

  static String address(InstrumentCode code, TreePath at) {
    return DraftAddresses.draft(code, page(at))
        + (at.equals(page(at)) ? "" : "?" + FIELD + "=" + at);
  }

  /** Opens the page, with the focus on what is meant. */
  static void go(UI ui, InstrumentCode code, TreePath at) {
    ui.navigate(DraftAddresses.draft(code, page(at)), QueryParameters.of(FIELD, at.toString()));
  }

  private static TreePath page(TreePath at) {
    if (at.steps().isEmpty()) {
      return TreePath.ROOT;
    }
    String part = at.steps().getFirst();
    if (part.equals("sections")) {
      return at.first(at.steps().size() < 4 ? 2 : 4);
    }
    if (part.equals("routing")) {
      return at.first(2);
    }
    return PARTS.contains(part) ? at.first(1) : TreePath.ROOT;
  }
}
