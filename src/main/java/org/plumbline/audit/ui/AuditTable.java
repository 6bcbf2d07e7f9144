package org.plumbline.audit.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.audit.AuditLine;
import org.plumbline.audit.AuditOrder;
import org.plumbline.shell.Dates;
import org.plumbline.shell.Icon;
import org.plumbline.shell.ListGrid;
import org.plumbline.shell.Markup;

/** Entries of the trail, a row each. */
final class AuditTable extends Div {
  private static final long serialVersionUID = 1L;

  private static final int FEW = 2;

  /**
   * @param names of accounts, by id
   */
  AuditTable(Map<String, String> names, int count, ListGrid.Source<AuditLine, AuditOrder> entries) {
    addClassNames("card", "table-card");
    ListGrid<AuditLine, AuditOrder> grid =
        new ListGrid<AuditLine, AuditOrder>("Entries of the trail", AuditOrder.NEWEST_FIRST)
            .column("When", line -> Markup.words(Dates.moment(line.at())))
            .ordered(AuditOrder.OLDEST_FIRST, AuditOrder.NEWEST_FIRST)
            .column("Who", line -> Markup.words(line.who().orElse("Somebody unknown")))
            .about("What", line -> Markup.words(AuditWords.what(line, names)))
            .column("Child or assessment", AuditTable::about)
            .column("Done?", AuditTable::done);
    grid.show(() -> count, entries);
    add(grid);
  }

  private static Markup done(AuditLine line) {
    return line.refused()
        ? Markup.row(Markup.icon("", Icon.Symbol.LOCK), Markup.words("Refused"))
        : Markup.words("Done");
  }

  /** A few in a row; more of them below a line that says how many. */
  private static Markup about(AuditLine line) {
    List<Markup> parts =
        Stream.of(
                line.child().map(child -> line("Child " + child)).stream(),
                line.assessment().map(one -> line("Assessment " + one)).stream(),
                line.asked().map(AuditTable::line).stream(),
                shown(line.children(), "Child ", "children"),
                shown(line.assessments(), "Assessment ", "assessments"))
            .flatMap(each -> each)
            .toList();
    return parts.isEmpty() ? Markup.words("None") : Markup.row(parts.toArray(Markup[]::new));
  }

  private static Stream<Markup> shown(List<String> references, String one, String many) {
    return references.size() <= FEW
        ? references.stream().map(reference -> line(one + reference))
        : Optional.of(
            Markup.details(
                "%d %s".formatted(references.size(), many), String.join(", ", references)))
            .stream();
  }

  private static Markup line(String words) {
    return Markup.span("line", Markup.words(words));
  }
}
