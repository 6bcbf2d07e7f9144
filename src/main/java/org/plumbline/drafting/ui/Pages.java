package org.plumbline.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import org.plumbline.id.InstrumentCode;
import org.plumbline.schema.TreePath;

/** On which page of the workbench something can be changed, and where on it. */
final class Pages {
  /** Asks the workbench to put the focus on a control. */
  static final String FIELD = "field";

  private static final Set<String> PARTS =
      Set.of("scales", "option_sets", "outcome", "workflow", "notes", "pictures");

  private Pages() {}

  static String address(InstrumentCode code, TreePath at) {
    return path(code, at) + (at.equals(page(at)) ? "" : "?" + FIELD + "=" + at);
  }

  /** Opens the page, with the focus on what is meant. */
  static void go(UI ui, InstrumentCode code, TreePath at) {
    ui.navigate(path(code, at), QueryParameters.of(FIELD, at.toString()));
  }

  private static String path(InstrumentCode code, TreePath at) {
    TreePath page = page(at);
    return "instruments/" + code + "/draft" + (page.steps().isEmpty() ? "" : "/" + page);
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
