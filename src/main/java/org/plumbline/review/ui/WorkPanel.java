package org.plumbline.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plumbline.assessment.WorkPart;
import org.plumbline.assessment.WorkSearch;
import org.plumbline.shell.Field;
import org.plumbline.shell.SelectControl;
import org.plumbline.shell.TextControl;

/** A work list, and above it, where it is long, what of it is to be shown. */
final class WorkPanel extends Div {
  /** Fewer than these are looked over at a glance. */
  private static final int MANY = 6;

  private final WorkGrid grid;
  private final TextControl words = TextControl.line("search");
  private final SelectControl part;
  private final Paragraph found = new Paragraph();
  private final Div rows = new Div();

  WorkPanel(WorkGrid grid, Map<WorkPart, Integer> counts) {
    this.grid = grid;
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Map<String, String> parts = new LinkedHashMap<>();
    counts.forEach((each, count) -> parts.put(each.name(), each.label() + " (" + count + ")"));
    part = new SelectControl(parts, "Everything (" + all + ")");
    part.onChosen(_ -> show());
    words.addClassName("input--name");
    words.onTyped(_ -> show());
    found.addClassNames("soft", "small");
    found.getElement().setAttribute("role", "status");
    rows.addClassNames("card", "table-card");
    if (all >= MANY) {
      Div filters =
          new Div(
              new Field("work-part", "Show", part),
              new Field("work-words", "Child, reference or author", words));
      filters.addClassNames("row", "filters", "list-filters");
      add(filters, found);
    }
    add(rows);
    rows.add(grid.show(WorkSearch.EVERYTHING));
  }

  private void show() {
    WorkSearch search =
        WorkSearch.of(
            Optional.of(part.value()).filter(name -> !name.isEmpty()).map(WorkPart::valueOf),
            words.value());
    int count = grid.count(search);
    found.setText(
        switch (count) {
          case 0 -> "Nothing on your work list matches.";
          case 1 -> "1 entry matches.";
          default -> count + " entries match.";
        });
    rows.setVisible(count > 0);
    grid.show(search);
  }
}
