package org.plumbline.drafting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plumbline.id.InstrumentCode;
import org.plumbline.schema.Document;
import org.plumbline.schema.KeyName;
import org.plumbline.schema.TreePath;

/** On which page of the workbench something can be changed, and where on it. */
final class Pages {
  /** Asks the workbench to put the focus on a control. */
  static final String FIELD = "field";

  /** The steps of the address that stand for what no definition has a key for. */
  static final String MATRIX = "matrix";

  static final String FINDINGS = "findings";

  private static final Set<KeyName> PARTS =
      EnumSet.of(
          KeyName.SCALES,
          KeyName.OPTION_SETS,
          KeyName.OUTCOME,
          KeyName.WORKFLOW,
          KeyName.NOTES,
          KeyName.PICTURES);

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

  /** The section that is open among the sections and levels. */
  static Optional<String> matrixSection(TreePath at) {
    return isMatrix(at) ? at.steps().stream().skip(1).findFirst() : Optional.empty();
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
    if (at.startsWith(KeyName.SECTIONS)) {
      return at.first(at.steps().size() < 4 ? 2 : 4);
    }
    if (at.startsWith(KeyName.ROUTING)) {
      return at.first(2);
    }
    return PARTS.stream().anyMatch(at::startsWith) ? at.first(1) : TreePath.ROOT;
  }
}
